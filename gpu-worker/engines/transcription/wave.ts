import { type FileHandle, open } from 'node:fs/promises'
import { AppError } from '../../../shared/errors.ts'
import { wavHeader } from '../../sound/wav-header.ts'

export const waveRateHz = 16_000
const samplesPerMs = waveRateHz / 1000

/** Mono 16 kHz, 16 bit: the one kind of file that the handler makes and engines read. */
export type Wave = {
  sampleCount: number
  durationMs: number
  /** Samples [from, to), cut at the end of the file. */
  read: (from: number, to: number) => Promise<Int16Array>
  close: () => Promise<void>
}

/** Walks the chunks to `data`. @throws engine_failed when it is another kind of file */
const findSamples = async (file: FileHandle): Promise<{ at: number; count: number }> => {
  const { size } = await file.stat()
  const head = Buffer.alloc(Math.min(size, 4096))
  await file.read(head, 0, head.length, 0)
  for (let at = 12; at + 8 <= head.length; ) {
    const bytes = head.readUInt32LE(at + 4)
    const name = head.toString('latin1', at, at + 4)
    if (name === 'fmt ' && head.readUInt16LE(at + 10) === 1 && head.readUInt32LE(at + 12) !== waveRateHz)
      break
    if (name === 'data') return { at: at + 8, count: Math.floor(Math.min(bytes, size - at - 8) / 2) }
    at += 8 + bytes + (bytes % 2)
  }
  throw new AppError('engine_failed', 'the sound is no mono 16 kHz WAV')
}

export const openWave = async (path: string): Promise<Wave> => {
  const file = await open(path)
  const { at, count } = await findSamples(file).catch(async (error: unknown) => {
    await file.close()
    throw error
  })
  const read = async (from: number, to: number): Promise<Int16Array> => {
    const first = Math.max(0, Math.min(from, count))
    const samples = new Int16Array(Math.max(0, Math.min(to, count) - first))
    const bytes = new Uint8Array(samples.buffer)
    await file.read(bytes, 0, bytes.length, at + 2 * first)
    return samples
  }
  return { sampleCount: count, durationMs: Math.round(count / samplesPerMs), read, close: () => file.close() }
}

/** −1 to 1, a second at a time. */
export async function* readPieces(wave: Wave, signal: AbortSignal): AsyncGenerator<Float32Array> {
  for (let at = 0; at < wave.sampleCount; at += waveRateHz) {
    signal.throwIfAborted()
    yield Float32Array.from(await wave.read(at, at + waveRateHz), (sample) => sample / 32_768)
  }
}

type Span = { startMs: number; endMs: number }

/** Writes one part as a WAV of its own, silent outside the `speech` spans; times are those of the whole. */
export const cutWave = async (
  wave: Wave,
  part: Span,
  speech: readonly Span[],
  path: string,
): Promise<void> => {
  const sampleOf = (ms: number): number => Math.min(wave.sampleCount, Math.round(ms * samplesPerMs))
  const [from, to] = [sampleOf(part.startMs), sampleOf(part.endMs)]
  const spoken = speech.filter((span) => span.endMs > part.startMs && span.startMs < part.endMs)
  const file = await open(path, 'w')
  try {
    await file.write(wavHeader(to - from, waveRateHz))
    for (let at = from; at < to; at += waveRateHz) {
      const end = Math.min(to, at + waveRateHz)
      const samples = await wave.read(at, end)
      const kept = new Int16Array(samples.length)
      for (const span of spoken) {
        const [first, last] = [Math.max(at, sampleOf(span.startMs)), Math.min(end, sampleOf(span.endMs))]
        if (last > first) kept.set(samples.subarray(first - at, last - at), first - at)
      }
      await file.write(new Uint8Array(kept.buffer))
    }
  } finally {
    await file.close()
  }
}
