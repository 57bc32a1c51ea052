import { join } from 'node:path'
import type { UpscaleFilmPiece, UpscaleOutput } from '../../../shared/jobs/upscale.ts'
import { writeFrames } from '../../ffmpeg/frame-pipe.ts'
import { rawInputArgs } from '../../ffmpeg/input-args.ts'
import { pieceOutput } from '../compose/piece-output.ts'
import { pieceName, publishPiece } from '../compose/publish-piece.ts'
import type { JobEnv } from '../handler.ts'
import { enlargeSpan, fitFilters } from './enlarge-span.ts'

/** One piece of a film, its frames larger, encoded to be joined by copying. */
export const enlargeFilmPiece = async (input: UpscaleFilmPiece, env: JobEnv): Promise<UpscaleOutput> => {
  const { source, grid, encoder, upscaler, width, height, window } = input
  const { scratchDir, signal } = env
  const span = { first: window.firstFrame, end: window.firstFrame + window.frameCount }
  const { frames, matrix, use, ...from } = await enlargeSpan({ source, grid, env }, span, upscaler, height)
  const path = join(scratchDir, pieceName)
  const { rate } = grid
  const args = [
    ...rawInputArgs({ width: from.width, height: from.height, pixelFormat: 'yuv420p', rate }),
    ...['-filter_complex', `[0:v:0]${fitFilters(matrix, input)}[out]`],
    ...pieceOutput({ encoder, width, height, rate, window }, path),
  ]
  await writeFrames(env.ffmpeg, { frames, args, scratchDir, signal })
  return { ...use, ...(await publishPiece(path, window.frameCount, env)), width, height }
}
