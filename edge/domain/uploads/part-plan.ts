const mebibyte = 1024 ** 2
/** R2 demands this of every part but the last. */
export const minPartBytes = 5 * mebibyte
export const maxParts = 10_000

/** Equal parts, all but the last; grown in whole MiB where the file would need more than 10,000. */
export const partSizeFor = (sizeBytes: number, wantedBytes = minPartBytes): number => {
  const least = Math.ceil(sizeBytes / maxParts)
  return wantedBytes >= least ? wantedBytes : Math.ceil(least / mebibyte) * mebibyte
}

type Sizes = { sizeBytes: number; partSizeBytes: number }

/** Parts are numbered from 1 to this. */
export const partCountOf = ({ sizeBytes, partSizeBytes }: Sizes): number =>
  Math.ceil(sizeBytes / partSizeBytes)

/** Undefined when there is no such part. */
export const partBytesOf = (sizes: Sizes, partNumber: number): number | undefined => {
  const count = partCountOf(sizes)
  if (!Number.isInteger(partNumber) || partNumber < 1 || partNumber > count) return undefined
  return partNumber < count ? sizes.partSizeBytes : sizes.sizeBytes - (count - 1) * sizes.partSizeBytes
}
