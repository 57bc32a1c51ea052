/** Blocks of 1 MiB that jobs of one film find again: its index, and what picture and sound share. */
const kept = 6

/** By media and number; a Map's order is that of last use. A stored media never changes. */
const newest = new Map<string, Uint8Array>()

const keyOf = (mediaId: string, block: number): string => `${mediaId} ${block}`

export const keepBlock = (mediaId: string, block: number, bytes: Uint8Array): void => {
  const key = keyOf(mediaId, block)
  newest.delete(key)
  newest.set(key, bytes)
  for (const oldest of newest.keys()) {
    if (newest.size <= kept) return
    newest.delete(oldest)
  }
}

export const findBlock = (mediaId: string, block: number): Uint8Array | undefined => {
  const bytes = newest.get(keyOf(mediaId, block))
  if (bytes) keepBlock(mediaId, block, bytes)
  return bytes
}
