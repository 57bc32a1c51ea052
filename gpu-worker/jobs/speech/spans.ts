import { levelMs } from './levels.ts'

/** A stretch of sound in milliseconds. */
export type Span = { startMs: number; endMs: number }

/** How far under its loudest 10 ms a voice is taken to be over: at its very end, and between words. */
export const fadedDb = 44
export const restDb = 30
/** What is below was never a voice. */
const floorDb = -60
/** Shorter rests (the closure of a p or t) belong to the sound. */
const gapMs = 90

/** Where something is heard, down to `belowPeakDb` under the loudest. */
export const findSpans = (levels: readonly number[], belowPeakDb: number): Span[] => {
  const peak = levels.reduce((most, each) => Math.max(most, each), -120)
  const threshold = Math.max(floorDb, peak - belowPeakDb)
  const spans: Span[] = []
  levels.forEach((level, at) => {
    if (level < threshold) return
    const startMs = at * levelMs
    const last = spans.at(-1)
    if (last && startMs - last.endMs <= gapMs) last.endMs = startMs + levelMs
    else spans.push({ startMs, endMs: startMs + levelMs })
  })
  return spans
}

/** What stays of the rest before the first and after the last sound: at most 120 ms are allowed. */
const keptBeforeMs = 40
const keptAfterMs = 100

export const trimTo = (spans: readonly Span[], durationMs: number): Span => ({
  startMs: Math.max(0, (spans[0]?.startMs ?? 0) - keptBeforeMs),
  endMs: Math.min(durationMs, (spans.at(-1)?.endMs ?? durationMs) + keptAfterMs),
})
