/**
 * Frames are streams and can be read once: tells whether an engine has begun to read any of the input's, for then no
 * other can take over. An input without streams passes as it is.
 */
export const watchStreams = (input: unknown): { input: unknown; taken: () => boolean } => {
  let taken = false
  const watch = (stream: AsyncIterable<unknown>): AsyncIterable<unknown> => ({
    [Symbol.asyncIterator]: () => {
      taken = true
      return stream[Symbol.asyncIterator]()
    },
  })
  const isObject = typeof input === 'object' && input !== null
  const streams = Object.entries(isObject ? input : {}).flatMap(([name, value]) =>
    isStream(value) ? [[name, watch(value)]] : [],
  )
  if (!isObject || streams.length === 0) return { input, taken: () => false }
  return { input: { ...input, ...Object.fromEntries(streams) }, taken: () => taken }
}

const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value
