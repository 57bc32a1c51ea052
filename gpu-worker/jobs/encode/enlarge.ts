import { AppError } from '../../../shared/errors.ts'
import type { Rung, TrackPiece } from '../../../shared/hls/film.ts'
import type { EncodeInput } from '../../../shared/jobs/encode.ts'
import type { Upscaler } from '../../../shared/jobs/upscaler.ts'
import { writeFrames } from '../../ffmpeg/frame-pipe.ts'
import { rawInputArgs } from '../../ffmpeg/input-args.ts'
import type { JobEnv } from '../handler.ts'
import { type Enlarged, enlargeSpan, fitFilters } from '../upscale/enlarge-span.ts'
import { rungOutput } from './args.ts'
import { publishTracks } from './publish-tracks.ts'

/** Frames on stdin are numbered from 0; behind the filters each has its number in the film, as in every encode. */
const enlargedArgs = (
  input: EncodeInput,
  rung: Rung,
  { width, height, matrix }: Enlarged,
  scratchDir: string,
) => {
  const { rate } = input.grid
  const first = input.piece.frames[0] ?? 0
  const numbered = `settb=${rate.den}/${rate.num},setpts=N+${first}`
  return [
    ...rawInputArgs({ width, height, pixelFormat: 'yuv420p', rate }),
    ...['-filter_complex', `[0:v:0]${numbered},${fitFilters(matrix, rung)}[rung0]`],
    ...rungOutput(input, rung, 0, scratchDir),
  ]
}

/** One piece of a rung above the source, its frames made by the film's upscaler. */
export const enlargePiece = async (
  input: EncodeInput,
  upscaler: Upscaler,
  env: JobEnv,
): Promise<TrackPiece[]> => {
  const [rung, ...others] = input.rungs
  if (!rung || others.length > 0) throw new AppError('internal', 'an upscaler makes one rung at a time')
  const { source, grid, piece } = input
  const { scratchDir, signal } = env
  const span = { first: piece.frames[0] ?? 0, end: piece.frames.at(-1) ?? 0 }
  return publishTracks(input, env, async () => {
    const enlarged = await enlargeSpan({ source, grid, env }, span, upscaler, rung.height)
    const args = enlargedArgs(input, rung, enlarged, scratchDir)
    await writeFrames(env.ffmpeg, { frames: enlarged.frames, args, scratchDir, signal })
  })
}
