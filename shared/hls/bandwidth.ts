import type { SegmentFact } from './film.ts'

const bitsPerSecond = (sizeBytes: number, durationMs: number): number =>
  Math.ceil((sizeBytes * 8000) / durationMs)

/** Bits per second over all segments; 0 for none. */
export const averageBandwidth = (segments: readonly SegmentFact[]): number => {
  const durationMs = segments.reduce((sum, [duration]) => sum + duration, 0)
  const sizeBytes = segments.reduce((sum, [, size]) => sum + size, 0)
  return durationMs === 0 ? 0 : bitsPerSecond(sizeBytes, durationMs)
}

/**
 * RFC 8216 4.1's peak segment bit rate: the largest over contiguous runs that last 0.5 to 1.5 target durations.
 * A film shorter than that is one run.
 */
export const peakBandwidth = (segments: readonly SegmentFact[], targetSeconds: number): number => {
  let peak = 0
  for (let first = 0; first < segments.length; first++) {
    let durationMs = 0
    let sizeBytes = 0
    for (let last = first; last < segments.length; last++) {
      const [duration, size] = segments[last] ?? [0, 0]
      durationMs += duration
      sizeBytes += size
      if (durationMs > targetSeconds * 1500) break
      if (durationMs >= targetSeconds * 500) peak = Math.max(peak, bitsPerSecond(sizeBytes, durationMs))
    }
  }
  return Math.max(peak, averageBandwidth(segments))
}
