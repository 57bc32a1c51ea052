import * as z from 'zod'
import { RungName } from '../../../shared/hls/ladder.ts'
import { filmIdOf } from '../../../shared/ids.ts'
import { type FilmResult, planFilm } from './film-plan.ts'
import { type Plan, pending } from './plan.ts'

const TranscodeInput = z.object({
  mediaId: z.string(),
  /** Rungs by name; without it 1080p, 720p, 480p and 360p as far as the source reaches. */
  ladder: z.array(RungName).min(1).max(12).optional(),
  /** `auto`: the source's own picture is copied as the top rung where it suits. */
  copy: z.enum(['auto', 'never']).default('auto'),
  visibility: z.enum(['signed', 'public']).default('signed'),
})

type TranscodeResult = FilmResult & { filmId: string }

export const transcodePlan: Plan<typeof TranscodeInput, TranscodeResult> = {
  kind: 'transcode',
  version: 1,
  input: TranscodeInput,
  evaluate: (taskId, input, tools) => {
    const { mediaId, copy, visibility } = input
    const ladder = input.ladder ?? null
    const made = planFilm(
      { mediaId, ladder, measure: 'box', copy, visibility, plainFilters: 'plain' },
      tools,
      0,
    )
    return made === pending ? pending : { filmId: filmIdOf(taskId), ...made }
  },
}
