import { open } from 'node:fs/promises'

const rateHz = 16_000

type Span = { startMs: number; endMs: number }

/** Mono 16 kHz WAV, header by hand. */
export const waveHeader = (sampleCount: number): Buffer => {
  const bytes = Buffer.alloc(44)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + 2 * sampleCount, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(rateHz, 24)
  bytes.writeUInt32LE(2 * rateHz, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(2 * sampleCount, 40)
  return bytes
}

/** A file that is silent but for a hum in each span. */
export const writeHums = async (path: string, spans: readonly Span[], durationMs: number): Promise<void> => {
  const samples = new Int16Array((durationMs * rateHz) / 1000)
  for (const { startMs, endMs } of spans)
    for (let at = (startMs * rateHz) / 1000; at < (endMs * rateHz) / 1000; at++)
      samples[at] = 8_000 * Math.sin((2 * Math.PI * 180 * at) / rateHz)
  const file = await open(path, 'w')
  await file.write(waveHeader(samples.length))
  await file.write(new Uint8Array(samples.buffer))
  await file.close()
}

/** Where a WAV is not silent, in seconds; pauses under a tenth of a second are none. */
export const findHums = (wave: Uint8Array): { start: number; end: number }[] => {
  const samples = new Int16Array(wave.slice(44).buffer)
  const hums: { start: number; end: number }[] = []
  for (let at = 0; at < samples.length; at++) {
    if (Math.abs(samples[at] ?? 0) < 50) continue
    const seconds = at / rateHz
    const open = hums.at(-1)
    if (open && seconds - open.end < 0.1) open.end = seconds
    else hums.push({ start: seconds, end: seconds })
  }
  return hums
}
