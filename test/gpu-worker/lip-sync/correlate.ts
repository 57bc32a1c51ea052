/** Pearson's r over as many frames as both have. */
export const correlate = (a: readonly number[], b: readonly number[]): number => {
  const n = Math.min(a.length, b.length)
  const mean = (values: readonly number[]) => values.slice(0, n).reduce((sum, value) => sum + value, 0) / n
  const [meanA, meanB] = [mean(a), mean(b)]
  let [both, squaresA, squaresB] = [0, 0, 0]
  for (let k = 0; k < n; k++) {
    const [x, y] = [(a[k] ?? 0) - meanA, (b[k] ?? 0) - meanB]
    both += x * y
    squaresA += x * x
    squaresB += y * y
  }
  return both / Math.sqrt(squaresA * squaresB)
}
