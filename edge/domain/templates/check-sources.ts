import { AppError } from '../../../shared/errors.ts'
import type { Draft, DraftSource } from '../../../shared/templates/draft.ts'
import type { Context } from '../../context.ts'
import { readSources } from '../../db/job-media.ts'
import { refuseSourceUrl } from '../media/refuse-source-url.ts'
import { notFound, wrongField } from './wrong-field.ts'

/** Every file of a draft, with where it stands. */
const sourcesOf = ({ logo, scenes }: Draft): [field: string, source: DraftSource][] => [
  ...(logo === null ? [] : [['logo_url', logo] as [string, DraftSource]]),
  ...scenes.flatMap(({ media, recording }, i) => [
    ...Object.values(media).map((source): [string, DraftSource] => [`scenes.${i}.media`, source]),
    ...(recording === null ? [] : [[`scenes.${i}.voice_recording_url`, recording] as [string, DraftSource]]),
  ]),
]

/** @throws invalid_input for an address that is not on the open internet and for media of another account */
export const checkSources = async (ctx: Context, accountId: string, draft: Draft): Promise<void> => {
  const sources = sourcesOf(draft)
  const allowLoopback = ctx.config.ALLOW_LOOPBACK_IMPORTS === '1'
  for (const [field, source] of sources) {
    if (!('url' in source)) continue
    try {
      refuseSourceUrl(source.url, { allowLoopback })
    } catch (error) {
      if (error instanceof AppError) throw wrongField(field, error.message, { problem: 'value_error.url' })
      throw error
    }
  }
  const ids = sources.flatMap(([, source]) => ('mediaId' in source ? [source.mediaId] : []))
  if (ids.length === 0) return
  const own = new Set((await readSources(ctx.db, accountId, ids)).map(({ id }) => id))
  for (const [field, source] of sources)
    if ('mediaId' in source && !own.has(source.mediaId)) throw notFound(`${field}.media_id`, source.mediaId)
}
