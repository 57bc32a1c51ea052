import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { findUpload } from '../../db/uploads.ts'
import { requireScope } from '../access/require-scope.ts'
import { type UploadView, viewUpload } from './upload-view.ts'

/** @throws not_found for another account's and an unknown one alike */
export const getOwnUpload = async (ctx: Context, id: string): Promise<UploadRow> => {
  const upload = await findUpload(ctx.db, requireScope(ctx, 'files'), id)
  if (upload === undefined)
    throw new AppError('not_found', 'There is no such upload', { field: 'id', got: id })
  return upload
}

/** Which parts are stored: what a client needs to go on after a reload. */
export const getUpload = async (ctx: Context, id: string): Promise<UploadView> =>
  viewUpload(ctx, await getOwnUpload(ctx, id))
