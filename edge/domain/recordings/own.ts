import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { findRecording, type RecordingRow } from '../../db/recordings.ts'
import { requireScope } from '../access/require-scope.ts'

export const noRecording = (id: number): AppError =>
  new AppError('not_found', 'There is no such recording', { field: 'video_id', got: id })

/** @throws not_found for another account's and an unknown one alike */
export const getOwnRecording = async (ctx: Context, id: number): Promise<RecordingRow> => {
  const accountId = requireScope(ctx, 'api')
  const row = Number.isSafeInteger(id) ? await findRecording(ctx.db, accountId, id) : undefined
  if (row === undefined) throw noRecording(id)
  return row
}
