import { AppError } from '../../shared/errors.ts'
import { verifyingStream } from './verify-digest.ts'

type Sent = { body: ReadableStream<Uint8Array> | null; sha256: string | undefined }

/** FixedLengthStream's own words: R2 wants the length first, and this is what counts the bytes. */
const isLengthError = (error: unknown): boolean =>
  error instanceof TypeError && /FixedLengthStream|too many bytes|more bytes|fewer bytes/i.test(error.message)

/**
 * One part into a multipart session, never more than the stream's own buffer in memory.
 * @throws part_size_mismatch, digest_mismatch; R2's own error when the session is gone
 */
export const streamPart = async (
  session: R2MultipartUpload,
  partNumber: number,
  { body, sha256 }: Sent,
  sizeBytes: number,
): Promise<R2UploadedPart> => {
  const source = body ?? new Blob([]).stream()
  const checked = sha256 === undefined ? source : source.pipeThrough(verifyingStream(sha256))
  const counted = new FixedLengthStream(sizeBytes)
  const [piped, stored] = await Promise.allSettled([
    checked.pipeTo(counted.writable),
    session.uploadPart(partNumber, counted.readable),
  ])
  if (stored.status === 'fulfilled' && piped.status === 'fulfilled') return stored.value
  // Either side may be the one that says what went wrong; R2's own word counts before the pipe's.
  const reasons: unknown[] = [stored, piped].flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
  const ours = reasons.find((reason) => reason instanceof AppError)
  if (ours !== undefined) throw ours
  if (reasons.some(isLengthError)) {
    const details = { field: 'body', allowed: sizeBytes }
    throw new AppError('part_size_mismatch', `Part ${partNumber} must be ${sizeBytes} bytes`, details)
  }
  throw reasons[0]
}
