const firstSegmentSeconds = 2
const segmentSeconds = 4
const shortestLastSeconds = 1
const longestSegmentSeconds = 10

/** A last segment shorter than a second joins the one before. */
const joinShortLast = (cuts: number[], rate: number): number[] => {
  const last = (cuts.at(-1) ?? 0) - (cuts.at(-2) ?? 0)
  return cuts.length > 2 && last < shortestLastSeconds * rate ? cuts.toSpliced(-2, 1) : cuts
}

/** First frames of the segments: 2 s first, then 4 s, in whole frames; last, frameCount. */
export const gridCuts = (rate: number, frameCount: number): number[] => {
  const cuts = [0]
  for (let i = 0; ; i++) {
    const cut = Math.round((firstSegmentSeconds + i * segmentSeconds) * rate)
    if (cut >= frameCount) break
    cuts.push(cut)
  }
  return joinShortLast([...cuts, frameCount], rate)
}

/** The same on keyframes (ascending, first 0), each nearest to its goal; undefined when a segment would pass 10 s. */
export const keyframeCuts = (
  keyframes: readonly number[],
  rate: number,
  frameCount: number,
): number[] | undefined => {
  const cuts = [0]
  for (let i = 0; ; ) {
    const from = cuts.at(-1) ?? 0
    const goal = from + (cuts.length === 1 ? firstSegmentSeconds : segmentSeconds) * rate
    const distance = (at: number): number => Math.abs((keyframes[at] ?? frameCount) - goal)
    while (i < keyframes.length && (keyframes[i] ?? 0) < from + rate) i++
    while (i < keyframes.length && distance(i + 1) < distance(i)) i++
    const nearest = keyframes[i] ?? frameCount
    if (nearest >= frameCount) break
    cuts.push(nearest)
  }
  const joined = joinShortLast([...cuts, frameCount], rate)
  const tooLong = joined.some((cut, i) => i > 0 && cut - (joined[i - 1] ?? 0) > longestSegmentSeconds * rate)
  return tooLong ? undefined : joined
}
