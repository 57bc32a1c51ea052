const fanIn = 32

const levelOf = (chunkCount: number): number => Math.floor(Math.log2(chunkCount) / Math.log2(fanIn))

/**
 * How many of the last tails the new one takes in. Each 32 of a size become one, so that a part of many small
 * chunks is read back from a few objects and a byte is written once more only for each 32-fold.
 * @param chunkCounts of how many chunks each stored tail is made, in order
 */
export const countMerged = (chunkCounts: readonly number[]): number => {
  let merged = 0
  let chunkCount = 1
  while (true) {
    const level = levelOf(chunkCount)
    const left = chunkCounts.slice(0, chunkCounts.length - merged)
    const run = left.length - 1 - left.findLastIndex((count) => levelOf(count) !== level)
    if (run < fanIn - 1) return merged
    merged += run
    chunkCount += left.slice(-run).reduce((sum, count) => sum + count, 0)
  }
}
