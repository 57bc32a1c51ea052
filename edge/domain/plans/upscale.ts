import { AppError } from '../../../shared/errors.ts'
import { upscalePieces } from '../../../shared/films/upscale-pieces.ts'
import { filmIdOf } from '../../../shared/ids.ts'
import type { EngineUse } from '../../../shared/jobs/engine-use.ts'
import type { ProbeOutput } from '../../../shared/jobs/probe.ts'
import type { UpscaleFilmPiece } from '../../../shared/jobs/upscale.ts'
import { plainUpscaler } from '../../../shared/jobs/upscaler.ts'
import { UpscaleTaskInput } from '../../../shared/tasks/upscale.ts'
import { type FilmResult, filmLimits } from './film-plan.ts'
import { joinPieces, planJoinedFilm } from './join-pieces.ts'
import { type Pending, type Plan, type PlanTools, pending } from './plan.ts'

type UpscaleResult = EngineUse &
  Partial<FilmResult> & { mediaId: string; filmId: string | null; width: number; height: number }

const enlargePicture = ({ mediaId, scale }: UpscaleTaskInput, tools: PlanTools): UpscaleResult | Pending => {
  const input = { kind: 'picture' as const, file: { mediaId }, scale }
  const made = tools.job('upscale', 'upscale', input)
  tools.stage('upscaling', 0, 100, made ? 1 : 0, 1)
  if (made?.mediaId === undefined) return pending
  const { engine, model, device, width, height } = made
  return { mediaId: made.mediaId, filmId: null, width, height, engine, model, device }
}

/** @throws no_video_stream, too_many_pixels */
const piecesOf = (probed: ProbeOutput, scale: number): UpscaleFilmPiece[] => {
  const { source, grid, video, encoder, upscaler = plainUpscaler } = probed
  if (grid === null || video === null) throw new AppError('no_video_stream', 'The file has no picture')
  return upscalePieces({ source, grid, video, encoder, upscaler, scale })
}

const soundOf = ({ source, audio, grid }: ProbeOutput) =>
  audio === null
    ? { sound: null }
    : {
        sound: { mediaId: source.mediaId },
        soundStartSeconds: Math.max(0, audio.startSeconds - (grid?.startSeconds ?? 0)),
      }

/** Probe → pieces, all of them by the probing worker's upscaler → one MP4 → its adaptive film. */
const enlargeFilm = (taskId: string, input: UpscaleTaskInput, tools: PlanTools): UpscaleResult | Pending => {
  const { mediaId, scale, hls, visibility } = input
  const probed = tools.job('probe:video', 'probe', { mediaId, requireVideo: true, ...filmLimits })
  tools.stage('preparing', 0, 3, probed ? 1 : 0, 1)
  if (probed === undefined) return pending

  const wanted = piecesOf(probed, scale)
  const pieces = wanted.map((piece, i) => {
    const key = `upscale:${String(i).padStart(4, '0')}`
    const made = tools.job(key, 'upscale', piece, { priority: i === 0 ? 1 : 2 })
    return { frames: piece.window.frameCount, made }
  })
  const [first] = wanted
  const stage = { name: 'upscaling', fromPercent: 3, toPercent: 85 }
  const rate = first?.grid.rate ?? { num: 25, den: 1 }
  const joining = { pieces, rate, ...soundOf(probed), fileName: 'upscaled.mp4', stage }
  const joined = joinPieces(joining, tools)
  const made = pieces[0]?.made
  if (made === undefined || joined?.mediaId === undefined) return pending

  const film = hls ? planJoinedFilm({ mediaId: joined.mediaId, visibility }, tools, 85) : {}
  if (film === pending) return pending
  const { engine, model, device, width, height } = made
  const filmId = hls ? filmIdOf(taskId) : null
  return { ...film, mediaId: joined.mediaId, filmId, width, height, engine, model, device }
}

/** A picture or a film, larger. */
export const upscalePlan: Plan<typeof UpscaleTaskInput, UpscaleResult> = {
  kind: 'upscale',
  version: 1,
  input: UpscaleTaskInput,
  evaluate: (taskId, input, tools) =>
    input.mediaKind === 'picture' ? enlargePicture(input, tools) : enlargeFilm(taskId, input, tools),
}
