import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { readSources } from '../../db/job-media.ts'

/** Every `mediaId`, `videoMediaId`, … anywhere in an input. */
const mediaIdsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(?:mediaId|\w+MediaId)$/.test(key) && typeof inner === 'string' ? [inner] : mediaIdsIn(inner),
  )
}

/** @throws not_found for a media that is missing or of another account */
export const requireOwnMedia = async (ctx: Context, accountId: string, input: unknown): Promise<void> => {
  const wanted = mediaIdsIn(input)
  if (wanted.length === 0) return
  const own = new Set((await readSources(ctx.db, accountId, wanted)).map(({ id }) => id))
  const missing = wanted.find((id) => !own.has(id))
  if (missing !== undefined) {
    throw new AppError('not_found', 'There is no such media', { field: 'media_id', got: missing })
  }
}
