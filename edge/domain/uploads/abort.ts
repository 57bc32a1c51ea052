import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { discardUpload } from './discard.ts'
import { getOwnUpload } from './get.ts'

/**
 * Throws the upload and its bytes away; again is as good as once.
 * @throws upload_closed when it was completed: then there is a media to delete
 */
export const abortUpload = async (ctx: Context, id: string): Promise<void> => {
  const upload = await getOwnUpload(ctx, id)
  if ((await discardUpload(ctx, upload)) || upload.status === 'aborted') return
  const { status } = await getOwnUpload(ctx, id)
  if (status === 'aborted') return
  throw new AppError('upload_closed', 'The upload is completed; delete its media instead', { got: status })
}
