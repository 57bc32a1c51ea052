import type { Context } from '../../context.ts'
import { insertRecording } from '../../db/recordings.ts'
import { takeNumber } from '../../db/sequences.ts'
import { requireScope } from '../access/require-scope.ts'
import { facade } from './facade.ts'
import { getRecording } from './get.ts'
import { openRecordingStream } from './open-next-stream.ts'
import type { RecordingView } from './view.ts'

/** A recording that takes chunks. */
export const createRecording = async (
  ctx: Context,
  { title, description }: { title: string; description: string },
): Promise<RecordingView> => {
  const accountId = requireScope(ctx, 'api')
  const { id: uploadId } = await openRecordingStream(ctx)
  const id = await takeNumber(ctx.db, facade)
  const nowMs = ctx.nowMs()
  await insertRecording(ctx.db, {
    ...{ id, accountId, title, description, uploadId, createdAt: nowMs, updatedAt: nowMs },
  })
  return getRecording(ctx, id)
}
