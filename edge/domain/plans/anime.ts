import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { RungName } from '../../../shared/hls/ladder.ts'
import { filmIdOf } from '../../../shared/ids.ts'
import { type FilmResult, planFilm } from './film-plan.ts'
import { type Pending, type Plan, type PlanTools, pending } from './plan.ts'

export const AnimeInput = z.object({
  /** `missing`: no stored media had this path at creation; the published API accepts that and fails every rung. */
  source: z.union([
    z.object({ mediaId: z.string() }),
    z.object({ url: z.url(), maxBytes: z.int().positive() }),
    z.object({ missing: z.string() }),
  ]),
  dstPath: z.string(),
  ladder: z.array(RungName).min(1).max(12),
})
export type AnimeInput = z.infer<typeof AnimeInput>

type AnimeResult = FilmResult & { filmId: string }

const importedPercent = 10

/** @throws source_unavailable when the source was never there */
const mediaOf = (
  source: AnimeInput['source'],
  tools: PlanTools,
): { mediaId: string; percent: number } | Pending => {
  if ('missing' in source)
    throw new AppError('source_unavailable', 'No stored media has this src_path', {
      field: 'src_path',
      got: source.missing,
    })
  if ('mediaId' in source) return { mediaId: source.mediaId, percent: 0 }
  const imported = tools.job('import', 'import', source, { priority: 0 })
  tools.stage('importing', 0, importedPercent, imported ? 1 : 0, 1)
  return imported?.mediaId ? { mediaId: imported.mediaId, percent: importedPercent } : pending
}

export const animePlan: Plan<typeof AnimeInput, AnimeResult> = {
  kind: 'anime',
  version: 1,
  input: AnimeInput,
  evaluate: (taskId, input, tools) => {
    const media = mediaOf(input.source, tools)
    if (media === pending) return pending
    const { mediaId, percent } = media
    const { ladder } = input
    const made = planFilm(
      { mediaId, ladder, measure: 'height', copy: 'never', visibility: 'public', plainFilters: 'banding' },
      tools,
      percent,
    )
    return made === pending ? pending : { filmId: filmIdOf(taskId), ...made }
  },
}
