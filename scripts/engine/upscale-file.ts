import { basename } from 'node:path'
import * as z from 'zod'
import { sniffPicture } from '../../gpu-worker/ffmpeg/picture-input.ts'
import { readHead } from '../../gpu-worker/ffmpeg/read-head.ts'
import { AppError } from '../../shared/errors.ts'
import { upscalePieces } from '../../shared/films/upscale-pieces.ts'
import { UpscaleFactor } from '../../shared/jobs/upscale.ts'
import { plainUpscaler } from '../../shared/jobs/upscaler.ts'
import type { RunResult } from './capabilities.ts'
import { joinPieces } from './join-pieces.ts'
import type { LocalRunner } from './local-runner.ts'
import { findFile } from './read-input.ts'

/** `{"file": "small.png", "scale": 2}`: a picture (PNG, JPEG, WebP) or a film. */
export const UpscaleRequest = z.object({ file: z.string(), scale: UpscaleFactor.default(2) })

const probeLimits = { requireVideo: true, maxDurationSeconds: 12 * 3600, maxPixels: 8192 * 8192 }

/** As the plan of an `upscale` task: a picture in one job, a film in pieces that are joined with its own sound. */
export const upscaleFile = async (
  runner: LocalRunner,
  { file, scale }: z.output<typeof UpscaleRequest>,
  folder: string,
): Promise<RunResult> => {
  const path = await findFile(folder, file)
  const ref = await runner.addFile(path)
  if (sniffPicture(await readHead(path))) return runner.run('upscale', { kind: 'picture', file: ref, scale })

  const { output: film } = await runner.run('probe', { ...ref, ...probeLimits })
  const { source, encoder, upscaler = plainUpscaler, audio, grid, video } = film
  if (video === null || grid === null)
    throw new AppError('no_video_stream', `${basename(path)} has no picture`)
  const made = []
  for (const piece of upscalePieces({ source, grid, encoder, upscaler, video, scale }))
    made.push(await runner.run('upscale', piece))
  const joined = await joinPieces(runner, made, {
    ...{ rate: grid.rate, sound: audio && ref, fileName: 'upscaled.mp4' },
    soundStartSeconds: audio ? audio.startSeconds - grid.startSeconds : 0,
  })
  const [first] = made
  if (!first) throw new AppError('internal', 'a film without pieces')
  const { engine, model, device, width, height } = first.output
  return { output: { engine, model, device, width, height, ...joined.facts }, files: joined.files }
}
