import { type Wave, waveRateHz } from './wave.ts'

export type Span = { startMs: number; endMs: number }
export type ChunkLimits = {
  /** Of one chunk. */
  maxMs: number
  /** A longer pause ends a chunk: nobody has to hear it. */
  maxPauseMs: number
}

const searched = 0.15
const windowMs = 40

/** The quietest moment in the last part before `endMs`: where a speech without pauses is least hurt by a cut. */
const quietestBefore = async (wave: Wave, startMs: number, endMs: number): Promise<number> => {
  const fromMs = endMs - searched * (endMs - startMs)
  const from = Math.round((fromMs * waveRateHz) / 1000)
  const samples = await wave.read(from, Math.round((endMs * waveRateHz) / 1000))
  const length = (windowMs * waveRateHz) / 1000
  let best = { at: samples.length - length, power: Number.POSITIVE_INFINITY }
  for (let at = 0; at + length <= samples.length; at += length / 2) {
    let power = 0
    for (let n = at; n < at + length; n++) power += (samples[n] ?? 0) ** 2
    if (power <= best.power) best = { at, power }
  }
  return Math.round(fromMs + ((best.at + length / 2) * 1000) / waveRateHz)
}

/** Speech put together into parts of the sound that an engine takes at once, cut at pauses, else where it is quietest. */
export const planChunks = async (
  wave: Wave,
  speech: readonly Span[],
  { maxMs, maxPauseMs }: ChunkLimits,
): Promise<Span[]> => {
  const chunks: Span[] = []
  for (const span of speech) {
    let { startMs } = span
    const open = chunks.at(-1)
    if (open && startMs - open.endMs <= maxPauseMs && span.endMs - open.startMs <= maxMs) {
      open.endMs = span.endMs
      continue
    }
    while (span.endMs - startMs > maxMs) {
      const endMs = await quietestBefore(wave, startMs, startMs + maxMs)
      chunks.push({ startMs, endMs })
      startMs = endMs
    }
    chunks.push({ startMs, endMs: span.endMs })
  }
  return chunks
}
