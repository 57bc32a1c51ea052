/** A value per frame; NaN where it is not known. */
type Curve = readonly number[]

/** 1-2-1 over neighbours, the same for every curve that is compared. */
export const smooth = (curve: Curve): number[] =>
  curve.map((value, n) => {
    const before = curve[n - 1] ?? value
    const after = curve[n + 1] ?? value
    return Number.isNaN(before) || Number.isNaN(after) ? value : (before + 2 * value + after) / 4
  })

/** How loud the sound is while each frame is shown: the root of its mean square. */
export const loudnessPerFrame = (sound: Float32Array, rate: number, framesPerSecond: number): number[] => {
  const frames = Math.floor((sound.length / rate) * framesPerSecond)
  return Array.from({ length: frames }, (_, n) => {
    const from = Math.round((n * rate) / framesPerSecond)
    const to = Math.round(((n + 1) * rate) / framesPerSecond)
    let squares = 0
    for (let at = from; at < to; at++) squares += (sound[at] ?? 0) ** 2
    return Math.sqrt(squares / (to - from))
  })
}

/** Pearson's r of `a` and `b` put `lag` frames later, where both are known; 0 when either never changes. */
export const correlate = (a: Curve, b: Curve, lag: number): number => {
  const pairs: [number, number][] = []
  b.forEach((value, n) => {
    const other = a[n + lag]
    if (other !== undefined && !Number.isNaN(other) && !Number.isNaN(value)) pairs.push([other, value])
  })
  if (pairs.length < 10) return 0
  const mean = (of: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length
  const [meanA, meanB] = [mean(0), mean(1)]
  let [both, squaresA, squaresB] = [0, 0, 0]
  for (const [x, y] of pairs) {
    both += (x - meanA) * (y - meanB)
    squaresA += (x - meanA) ** 2
    squaresB += (y - meanB) ** 2
  }
  return squaresA < 1e-12 || squaresB < 1e-12 ? 0 : both / Math.sqrt(squaresA * squaresB)
}

export type Lagged = { lag: number; correlation: number }

/** The mouth against the voice, over lags in frames; a positive lag = the mouth comes late. */
export const correlateOverLags = (mouth: Curve, voice: Curve, furthest = 10): Lagged[] =>
  Array.from({ length: 2 * furthest + 1 }, (_, n) => ({
    lag: n - furthest,
    correlation: correlate(mouth, voice, n - furthest),
  }))
