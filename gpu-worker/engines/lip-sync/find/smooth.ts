/** Weighted mean over the neighbours in time that are there, weights falling as a bell of this width in frames. */
export const smoothOver = (values: readonly number[], sigma: number): number[] => {
  const reach = Math.ceil(2.5 * sigma)
  const bell = Array.from({ length: 2 * reach + 1 }, (_, n) => Math.exp(-0.5 * ((n - reach) / sigma) ** 2))
  return values.map((_, at) => {
    let sum = 0
    let weights = 0
    for (let n = -reach; n <= reach; n++) {
      const value = values[at + n]
      if (value === undefined) continue
      const weight = bell[n + reach] as number
      sum += weight * value
      weights += weight
    }
    return sum / weights
  })
}
