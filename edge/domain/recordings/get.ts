import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { listRecordingRows } from '../../db/recordings.ts'
import { requireScope } from '../access/require-scope.ts'
import { getMedia, type MediaView } from '../media/get.ts'
import { getOwnRecording } from './own.ts'
import { findShown } from './shown.ts'
import { type RecordingView, viewRecordings } from './view.ts'

/** @throws not_found */
export const getRecording = async (ctx: Context, id: number): Promise<RecordingView> => {
  const [view] = await viewRecordings(ctx, [await getOwnRecording(ctx, id)])
  if (view === undefined) throw new Error('a row has no view')
  return view
}

/** Every recording of the account, oldest first. */
export const listRecordings = async (ctx: Context): Promise<RecordingView[]> =>
  viewRecordings(ctx, await listRecordingRows(ctx.db, requireScope(ctx, 'api')))

/** The file that can be played now. @throws not_found also while there is none */
export const openRecordingFile = async (ctx: Context, id: number): Promise<MediaView> => {
  const row = await getOwnRecording(ctx, id)
  const [shown] = await findShown(ctx, [row])
  const mediaId = shown?.playable?.mediaId
  if (mediaId === undefined) {
    throw new AppError('not_found', 'There is nothing to play yet', { field: 'video_id', got: id })
  }
  return getMedia(ctx, mediaId)
}
