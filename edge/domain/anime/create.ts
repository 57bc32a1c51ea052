import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { claimPath, findPublishedPath } from '../../db/published-paths.ts'
import { requireScope } from '../access/require-scope.ts'
import { findMediaByPath } from '../media/find-by-path.ts'
import type { AnimeInput } from '../plans/anime.ts'
import { createTask } from '../tasks/create.ts'

export type AnimeRequest = { srcPath: string; dstPath: string; ladder: string[] }

export const isUrl = (srcPath: string): boolean => /^https?:\/\//i.test(srcPath)

const sourceOf = async (ctx: Context, srcPath: string): Promise<AnimeInput['source']> => {
  if (isUrl(srcPath)) return { url: srcPath, maxBytes: ctx.config.MAX_UPLOAD_BYTES }
  const media = await findMediaByPath(ctx, srcPath)
  return media ? { mediaId: media.id } : { missing: srcPath }
}

const taken = (dstPath: string): AppError =>
  new AppError('conflict', 'dst_path not available', { field: 'dst_path', got: dstPath })

/**
 * A task whose film plays below `/{dstPath}/`; a repeat by the owner replaces what plays there once it can.
 * A source that is not there still makes a task, as published: every rung of it then fails with the reason.
 * @throws conflict when the path belongs to another account
 */
export const createAnime = async (ctx: Context, { srcPath, dstPath, ladder }: AnimeRequest) => {
  const accountId = requireScope(ctx, 'anime')
  const owner = await findPublishedPath(ctx.db, dstPath)
  if (owner && owner.accountId !== accountId) throw taken(dstPath)
  const input = { source: await sourceOf(ctx, srcPath), dstPath, ladder }
  try {
    return await createTask(ctx, {
      kind: 'anime',
      input,
      also: (taskId: string) => claimPath(ctx.db, dstPath, accountId, taskId),
    })
  } catch (error) {
    const winner = await findPublishedPath(ctx.db, dstPath)
    if (winner && winner.accountId !== accountId) throw taken(dstPath)
    throw error
  }
}
