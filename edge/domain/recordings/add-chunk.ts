import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { type RecordingRow, switchStream } from '../../db/recordings.ts'
import { abortUpload } from '../uploads/abort.ts'
import { appendChunk } from '../uploads/append-chunk.ts'
import { openRecordingStream } from './open-next-stream.ts'
import { getOwnRecording } from './own.ts'
import { type ChunkPlace, placeOf, requireNotLate } from './place.ts'
import { touch } from './touch.ts'

export type RecordingChunk = ChunkPlace & {
  id: number
  body: ReadableStream<Uint8Array>
  name?: string | undefined
  sha256?: string | undefined
  signal?: AbortSignal | undefined
}

/** How often a stream may be closed under a chunk that waits for it. */
const maxStreams = 5

/**
 * Stores a chunk at its place; one that comes while or after the recording is assembled goes to a stream of its own.
 * @throws not_found, conflict long after the recording was finalized, invalid_input, and what appendChunk throws
 */
export const addChunk = async (ctx: Context, chunk: RecordingChunk): Promise<void> => {
  const place = placeOf(chunk)
  const { name, sha256, signal } = chunk
  const body = watch(chunk.body)
  for (let tries = 1; ; tries++) {
    const recording = await getOwnRecording(ctx, chunk.id)
    requireNotLate(ctx, recording, chunk.ticket)
    const { uploadId } = recording
    try {
      await appendChunk(ctx, { uploadId, body: body.stream, place, name, sha256, signal })
      return await touch(ctx, chunk.id)
    } catch (error) {
      // Nothing was read of the body yet, so it can go elsewhere.
      const isClosed = error instanceof AppError && error.code === 'upload_closed'
      if (!isClosed || body.isTouched() || tries === maxStreams) throw error
      await openNext(ctx, recording)
    }
  }
}

/** Of several requests at once one opens the next stream; the others use that. */
const openNext = async (ctx: Context, recording: RecordingRow): Promise<void> => {
  const { id } = await openRecordingStream(ctx)
  if (!(await switchStream(ctx.db, recording, id, ctx.nowMs()))) await abortUpload(ctx, id)
}

/** The same bytes, and whether anybody has begun to read them. */
const watch = (body: ReadableStream<Uint8Array>) => {
  const reader = body.getReader()
  let touched = false
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        touched = true
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
  return { stream, isTouched: () => touched }
}
