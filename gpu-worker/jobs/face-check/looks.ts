/** So many looks tell a talking head; a film that has shown nothing by then gets more, by its length. */
const fewestLooks = 12
const mostLooks = 36
const secondsPerLook = 10
/** So short a film is read through once: quicker than a dozen places of it one by one. */
const shortSeconds = 20

const goldenRatio = (Math.sqrt(5) - 1) / 2

/** Frames to look at, scattered so that however many are taken lie evenly over the film; none twice. */
export const framesToLookAt = (
  frameCount: number,
  framesPerSecond: number,
): { first: number[]; more: number[] } => {
  const wanted = Math.ceil(frameCount / framesPerSecond / secondsPerLook)
  const count = Math.min(mostLooks, Math.max(fewestLooks, wanted))
  const picks = Array.from({ length: count }, (_, n) =>
    Math.floor(((0.5 + n * goldenRatio) % 1) * frameCount),
  )
  return { first: [...new Set(picks.slice(0, fewestLooks))], more: [...new Set(picks.slice(fewestLooks))] }
}

/** For a short film: every which of its frames make about a dozen; undefined for a longer one. */
export const strideOf = (frameCount: number, framesPerSecond: number): number | undefined =>
  frameCount > shortSeconds * framesPerSecond ? undefined : Math.max(1, Math.ceil(frameCount / fewestLooks))

/** Seconds of the longest stretch between two of these frames, or before the first or after the last of them. */
export const longestUnseen = (
  frames: readonly number[],
  { frameCount, framesPerSecond }: { frameCount: number; framesPerSecond: number },
): number => {
  const edges = [0, ...frames.toSorted((a, b) => a - b), frameCount]
  return Math.max(...edges.map((edge, i) => edge - (edges[i - 1] ?? 0))) / framesPerSecond
}
