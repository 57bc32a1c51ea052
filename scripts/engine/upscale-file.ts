import { open } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { readFrames, writeFrames } from '../../gpu-worker/ffmpeg/frame-pipe.ts'
import { inputArgs, rawInputArgs } from '../../gpu-worker/ffmpeg/input-args.ts'
import { sniffPicture } from '../../gpu-worker/ffmpeg/picture-input.ts'
import { runFfprobe } from '../../gpu-worker/ffmpeg/run.ts'
import type { JobEnv } from '../../gpu-worker/jobs/handler.ts'
import { AppError } from '../../shared/errors.ts'
import type { Rational } from '../../shared/hls/film.ts'
import type { RunResult } from './capabilities.ts'
import type { LocalRunner } from './local-runner.ts'
import { findFile } from './read-input.ts'

/** `{"file": "small.png", "scale": 2}`: a picture (PNG, JPEG, WebP) or a film. */
export const UpscaleRequest = z.object({ file: z.string(), scale: z.number().gt(1).max(8).default(2) })

const probeLimits = { requireVideo: true, maxDurationSeconds: 12 * 3600, maxPixels: 8192 * 8192 }

/** Frames through the engine as they stream, then scaled to the exact size; a film keeps its sound. */
export const upscaleFile = async (
  runner: LocalRunner,
  { file, scale }: z.output<typeof UpscaleRequest>,
  folder: string,
): Promise<RunResult> => {
  const path = await findFile(folder, file)
  const demuxer = sniffPicture(await readHead(path))
  if (demuxer) {
    const input = inputArgs({ path, demuxer })
    return runner.direct(async (env) =>
      upscale(env, { ...(await sizeOf(env, path, input)), path, input, scale }),
    )
  }
  const { output: film } = await runner.run('probe', { ...(await runner.addFile(path)), ...probeLimits })
  if (film.video === null || film.grid === null)
    throw new AppError('no_video_stream', 'The file has no picture')
  const { width, height } = film.video
  const input = inputArgs({ path, demuxer: film.source.demuxer })
  return runner.direct((env) => upscale(env, { width, height, path, input, scale, rate: film.grid?.rate }))
}

type Job = {
  /** Upright, as seen. */
  width: number
  height: number
  path: string
  input: string[]
  scale: number
  /** Of a film; none = a single picture. */
  rate?: Rational | undefined
}

const upscale = async (env: JobEnv, job: Job) => {
  const { path, input, scale, rate } = job
  const [width, height] = [even(job.width), even(job.height)]
  const [toWidth, toHeight] = [even(job.width * scale), even(job.height * scale)]
  const common = { scratchDir: env.scratchDir, readPaths: [path], signal: env.signal }
  const onGrid = rate ? `fps=${rate.num}/${rate.den},` : ''
  const shape = `${onGrid}scale=${width}:${height}:flags=lanczos,setsar=1`
  const frames = readFrames(env.ffmpeg, {
    ...{ ...common, pixelFormat: 'yuv420p', frameBytes: (width * height * 3) / 2 },
    args: [...input, ...(rate ? [] : ['-frames:v', '1']), '-an', '-vf', shape],
  })
  const { output: large, use } = await env.engines.upscale.run(
    { frames, width, height, wantedScale: scale },
    env,
  )

  const name = rate ? 'upscaled.mp4' : 'upscaled.png'
  const target = join(env.scratchDir, name)
  const fit = ['-vf', `scale=${toWidth}:${toHeight}:flags=lanczos`]
  const raw = rawInputArgs({ ...large, pixelFormat: 'yuv420p', rate: rate ?? { num: 1, den: 1 } })
  const asFilm = ['-map', '0:v', '-map', '1:a?', '-c:v', 'libx264', '-crf', '16', '-pix_fmt', 'yuv420p']
  const { frameCount } = await writeFrames(env.ffmpeg, {
    ...{ ...common, frames: large.frames },
    args: rate
      ? [...raw, ...input, ...fit, ...asFilm, '-c:a', 'aac', '-movflags', '+faststart', `file:${target}`]
      : [...raw, ...fit, '-frames:v', '1', '-f', 'image2', '-update', '1', `file:${target}`],
  })
  const { sizeBytes } = await env.publish(name, target)
  return { ...use, width: toWidth, height: toHeight, frameCount, sizeBytes }
}

const even = (size: number): number => Math.max(2, Math.round(size / 2) * 2)

const readHead = async (path: string): Promise<Uint8Array> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const Sizes = z.object({ streams: z.array(z.object({ width: z.int(), height: z.int() })).min(1) })

const sizeOf = async (env: JobEnv, path: string, input: string[]) => {
  const args = [...input, '-show_entries', 'stream=width,height']
  const { scratchDir, signal } = env
  const found = Sizes.safeParse(await runFfprobe(env.ffmpeg, { args, scratchDir, signal, readPaths: [path] }))
  const [first] = found.data?.streams ?? []
  if (!first) throw new AppError('unreadable_media', 'The file is not readable as a picture')
  return first
}
