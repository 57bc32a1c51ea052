import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { assertUpscaledSize } from '../../../shared/films/upscale-pieces.ts'
import type { UpscaleOutput, UpscalePicture } from '../../../shared/jobs/upscale.ts'
import { readFrames, writeFrames } from '../../ffmpeg/frame-pipe.ts'
import { inputArgs, rawInputArgs } from '../../ffmpeg/input-args.ts'
import { openPictures, type Picture } from '../compose/pictures.ts'
import type { JobEnv } from '../handler.ts'

const careful = 'flags=lanczos+accurate_rnd+full_chroma_int+full_chroma_inp'
const name = 'upscaled.png'

type Size = { width: number; height: number }

/** Upright, with square pixels. */
const readPicture = (picture: Picture, env: JobEnv): AsyncIterable<Uint8Array> => {
  const { path, width, height, turns } = picture
  const filters = [...turns, `scale=w=${width}:h=${height}:${careful}`, 'setsar=1']
  return readFrames(env.ffmpeg, {
    args: [...inputArgs(picture), '-frames:v', '1', '-vf', filters.join(',')],
    ...{ pixelFormat: 'rgb24', frameBytes: 3 * width * height },
    ...{ scratchDir: env.scratchDir, readPaths: [path], signal: env.signal },
  })
}

/** What shows through stays so: its own plane is made larger by ffmpeg alone. */
const graphOf = ({ alpha, turns }: Picture, { width, height }: Size): string => {
  const colours = `[0:v:0]scale=w=${width}:h=${height}:${careful},setsar=1`
  if (!alpha) return `${colours},format=rgb24[out]`
  const own = [...turns, 'format=rgba', 'alphaextract', `scale=w=${width}:h=${height}:flags=lanczos`]
  return `${colours},format=rgba[colours];[1:v:0]${own.join(',')}[alpha];[colours][alpha]alphamerge[out]`
}

/** One picture, larger, as PNG. */
export const enlargePicture = async (input: UpscalePicture, env: JobEnv): Promise<UpscaleOutput> => {
  const { pictures, close } = await openPictures([{ picture: input.file, kind: 'still' }], env)
  try {
    const [picture] = pictures
    if (!picture) throw new AppError('unreadable_media', 'there is no picture')
    const { width, height } = picture
    const size = { width: Math.round(width * input.scale), height: Math.round(height * input.scale) }
    assertUpscaledSize(size)
    const { output, use } = await env.engines.upscale.run(
      {
        ...{ frames: readPicture(picture, env), width, height, pixelFormat: 'rgb24', matrix: 'bt709' },
        ...{ wantedScale: input.scale, upscaler: null },
      },
      env,
    )
    const path = join(env.scratchDir, name)
    const { scratchDir, signal } = env
    const raw = { width: output.width, height: output.height, pixelFormat: 'rgb24' as const }
    const args = [
      ...rawInputArgs({ ...raw, rate: { num: 1, den: 1 } }),
      ...(picture.alpha ? inputArgs(picture) : []),
      ...['-filter_complex', graphOf(picture, size), '-map', '[out]', '-frames:v', '1'],
      ...['-c:v', 'png', '-f', 'image2', '-update', '1', `file:${path}`],
    ]
    await writeFrames(env.ffmpeg, {
      ...{ frames: output.frames, args, scratchDir, signal },
      readPaths: [picture.path],
    })
    const { size: sizeBytes } = await stat(path)
    await env.publish(name, path)
    return { ...use, name, contentType: 'image/png', sizeBytes, ...size, frameCount: 1 }
  } finally {
    await close()
  }
}
