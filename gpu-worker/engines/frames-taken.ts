/**
 * Frames are a stream and can be read once: tells whether an engine has begun to, for then no other can take over.
 * An input without frames passes as it is.
 */
export const watchFrames = (input: unknown): { input: unknown; taken: () => boolean } => {
  let taken = false
  if (typeof input !== 'object' || input === null || !('frames' in input))
    return { input, taken: () => false }
  const { frames } = input as { frames: AsyncIterable<unknown> }
  const watched: AsyncIterable<unknown> = {
    [Symbol.asyncIterator]: () => {
      taken = true
      return frames[Symbol.asyncIterator]()
    },
  }
  return { input: { ...input, frames: watched }, taken: () => taken }
}
