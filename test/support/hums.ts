import { open } from 'node:fs/promises'
import { wavHeader } from '../../gpu-worker/sound/wav-header.ts'

const rateHz = 16_000

type Span = { startMs: number; endMs: number }

/** A file that is silent but for a hum in each span. */
export const writeHums = async (path: string, spans: readonly Span[], durationMs: number): Promise<void> => {
  const samples = new Int16Array((durationMs * rateHz) / 1000)
  for (const { startMs, endMs } of spans)
    for (let at = (startMs * rateHz) / 1000; at < (endMs * rateHz) / 1000; at++)
      samples[at] = 8_000 * Math.sin((2 * Math.PI * 180 * at) / rateHz)
  const file = await open(path, 'w')
  await file.write(wavHeader(samples.length, rateHz))
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
