import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { findPublishedName, insertPublishedName, type PublishedFile } from '../../db/published-files.ts'
import { requireScope } from '../access/require-scope.ts'
import { alternativeName, validFileName } from './file-names.ts'

type Naming = { folder: string; fileName: string; mediaId: string }

const maxTries = 8

/**
 * Gives a media of the account its path below `/media/`; what has one in the folder keeps it. The first keeps its
 * name, later ones get a suffix.
 * @throws not_found when the media is gone or another account's
 */
export const publishName = async (
  ctx: Context,
  { folder, fileName, mediaId }: Naming,
): Promise<PublishedFile> => {
  const accountId = requireScope(ctx, 'files')
  const wanted = validFileName(fileName)
  for (let tries = 0; tries < maxTries; tries++) {
    const known = await findPublishedName(ctx.db, mediaId, folder)
    if (known?.accountId === accountId) return known
    const name = tries === 0 ? wanted : alternativeName(wanted)
    const row = { path: `${folder}/${name}`, folder, accountId, mediaId, createdAt: ctx.nowMs() }
    if (await insertPublishedName(ctx.db, row)) return row
  }
  throw new AppError('not_found', 'There is no such media', { field: 'media_id', got: mediaId })
}
