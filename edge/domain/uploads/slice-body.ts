import type { Tail } from '../../db/upload-chunks.ts'
import type { createGrowingBuffer } from '../../storage/growing-buffer.ts'

export type StoredPart = { partNumber: number; etag: string }

type Slicing = {
  /** How many whole parts are stored. */
  partCount: number
  partSizeBytes: number
  /** Stored bytes behind them, less than a part. */
  tails: Tail[]
  buffer: ReturnType<typeof createGrowingBuffer>
  /** Stores the tails and then these bytes as one whole part. */
  putPart: (partNumber: number, tails: Tail[], bytes: Uint8Array) => Promise<StoredPart>
}

/**
 * Cuts a body of any size into equal parts behind what is stored. What fills no part is left in the buffer.
 * @returns the parts that filled and the tails that still stand
 */
export const sliceBody = async (
  body: AsyncIterable<Uint8Array>,
  { partCount, partSizeBytes, tails, buffer, putPart }: Slicing,
): Promise<{ parts: StoredPart[]; tails: Tail[] }> => {
  const parts: StoredPart[] = []
  let standing = tails
  let tailBytes = tails.reduce((sum, tail) => sum + tail.sizeBytes, 0)
  for await (const bytes of body) {
    for (let rest = bytes; rest.length > 0; ) {
      const room = partSizeBytes - tailBytes - buffer.bytes().length
      buffer.push(rest.subarray(0, room))
      if (rest.length >= room) {
        parts.push(await putPart(partCount + parts.length + 1, standing, buffer.bytes()))
        buffer.clear()
        standing = []
        tailBytes = 0
      }
      rest = rest.subarray(Math.min(room, rest.length))
    }
  }
  return { parts, tails: standing }
}
