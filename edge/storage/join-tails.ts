import { AppError } from '../../shared/errors.ts'

type Tail = { key: string; sizeBytes: number }

/** The stored tails and then the bytes at hand as one stream of known length, no more than one of them under way. */
export const joinTails = (
  bucket: R2Bucket,
  tails: readonly Tail[],
  own: Uint8Array,
): ReadableStream<Uint8Array> => {
  const { readable, writable } = new FixedLengthStream(
    tails.reduce((sum, tail) => sum + tail.sizeBytes, own.length),
  )
  const pump = async (): Promise<void> => {
    for (const { key } of tails) {
      const tail = await bucket.get(key)
      if (tail === null)
        throw new AppError('unavailable', 'The upload moved on meanwhile; send the chunk again')
      await tail.body.pipeTo(writable, { preventClose: true })
    }
    const writer = writable.getWriter()
    if (own.length > 0) await writer.write(own)
    await writer.close()
  }
  // Whoever reads sees the reason; there is nobody else to tell.
  pump().catch((error: unknown) => writable.abort(error).catch(() => undefined))
  return readable
}
