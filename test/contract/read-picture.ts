import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EngineEnv } from '../../gpu-worker/engines/engine.ts'
import { inputArgs } from '../../gpu-worker/ffmpeg/input-args.ts'
import { runFfmpeg } from '../../gpu-worker/ffmpeg/run.ts'
import { makeScratch } from '../support/media.ts'

type PictureFacts = { width: number; height: number; mean: number; spread: number }

/** Decodes a PNG by ffmpeg: its size, and mean and standard deviation of its brightness, 0…255. */
export const readPicture = async (png: Buffer, env: Pick<EngineEnv, 'ffmpeg'>): Promise<PictureFacts> => {
  const scratch = await makeScratch()
  try {
    const [path, raw] = [join(scratch.dir, 'picture.png'), join(scratch.dir, 'picture.pgm')]
    await writeFile(path, png)
    const args = [...inputArgs({ path, demuxer: 'png_pipe' }), '-frames:v', '1', '-pix_fmt', 'gray']
    await runFfmpeg(env.ffmpeg, {
      args: [...args, '-c:v', 'pgm', '-f', 'image2', '-update', '1', `file:${raw}`],
      ...{ scratchDir: scratch.dir, readPaths: [path], signal: new AbortController().signal },
    })
    const file = await readFile(raw)
    const [, width = '0', height = '0'] =
      /^P5\s(\d+)\s(\d+)\s\d+\s/.exec(file.toString('latin1', 0, 40)) ?? []
    const size = Number(width) * Number(height)
    const luma = file.subarray(file.length - size)
    const mean = luma.reduce((sum, value) => sum + value, 0) / size
    const spread = Math.sqrt(luma.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size)
    return { width: Number(width), height: Number(height), mean, spread }
  } finally {
    await scratch.remove()
  }
}
