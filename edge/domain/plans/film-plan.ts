import { AppError } from '../../../shared/errors.ts'
import type { FilmSpec } from '../../../shared/hls/film-spec.ts'
import { type Measure, resolveLadder } from '../../../shared/hls/ladder.ts'
import { type Rendition, renditionsOf } from '../../../shared/hls/master-playlist.ts'
import { piecesOf } from '../../../shared/hls/pieces.ts'
import type { ProbeOutput } from '../../../shared/jobs/probe.ts'
import { type DeclaredFilm, declarePieces } from './film-pieces.ts'
import type { Pending, PlanTools } from './plan.ts'
import { pending } from './plan.ts'

/** What a deployment takes on at all. */
export const filmLimits = { maxDurationSeconds: 12 * 3600, maxPixels: 8192 * 8192 }

type FilmRequest = {
  mediaId: string
  ladder: readonly string[] | null
  measure: Measure
  copy: 'auto' | 'never'
  visibility: 'public' | 'signed'
  /** What the plain rungs pass through: `banding` also takes the steps out of flat colours. */
  plainFilters: 'plain' | 'banding'
  /** Where the task may make several films in its life; else the task's own. */
  filmId?: string
}

export type FilmResult = {
  renditions: Rendition[]
  failedGroups: { name: string; code: string; message: string }[]
  durationSeconds: number
}

/** Probe, then every piece of picture and sound at once, then the result. */
export const planFilm = (
  request: FilmRequest,
  tools: PlanTools,
  fromPercent: number,
): FilmResult | Pending => {
  const { mediaId } = request
  const probed = tools.job('probe', 'probe', { mediaId, requireVideo: true, ...filmLimits }, { priority: 0 })
  const startedPercent = fromPercent + 3
  tools.stage('probing', fromPercent, startedPercent, probed ? 1 : 0, 1)
  if (!probed) return pending

  const declared = declareFilm(request, probed)
  tools.film(declared.spec, request.visibility, request.filmId)
  const { isDone, doneWork, totalWork, pieces, failed } = declarePieces(declared, tools)
  tools.stage('encoding', startedPercent, 99, doneWork, totalWork)
  if (!isDone) return pending

  const renditions = renditionsOf(declared.spec, pieces)
  const [first] = failed.values()
  if (renditions.length === 0 && first) throw new AppError(first.code, first.message, first.details)
  return {
    renditions,
    failedGroups: [...failed].map(([name, { code, message }]) => ({ name, code, message })),
    durationSeconds: declared.spec.durationSeconds,
  }
}

/** Pure and stable: the same probe gives the same groups and pieces at every evaluation. */
const declareFilm = (request: FilmRequest, probed: ProbeOutput): DeclaredFilm => {
  const { video, grid, cuts } = probed
  if (!video || !grid || !cuts) throw new AppError('no_video_stream', 'The file has no video stream')
  const copyCuts = request.copy === 'auto' && 'cuts' in probed.copy ? probed.copy.cuts : undefined
  const picture = {
    width: video.width,
    height: video.height,
    rate: grid.rate,
    bitrateKbps: video.bitrateKbps,
  }
  const groups = resolveLadder(picture, {
    names: request.ladder,
    measure: request.measure,
    copy: copyCuts !== undefined,
  })
  const copied = groups.some((group) => group.kind === 'copy')
  const spec: FilmSpec = {
    rate: grid.rate,
    durationSeconds: (grid.frameCount * grid.rate.den) / grid.rate.num,
    groups,
    pieces: piecesOf(copied && copyCuts ? copyCuts : cuts),
    audio: probed.audio !== null,
  }
  return { spec, probed, grid, plainFilters: request.plainFilters }
}
