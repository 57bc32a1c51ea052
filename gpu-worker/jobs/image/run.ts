import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { sniffPicture } from '../../ffmpeg/picture-input.ts'
import { readHead } from '../../ffmpeg/read-head.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { fitArgs, pngSizeOf } from './fit.ts'

/**
 * Our own engine's PNG where it already has the size asked for, else one cut evenly and scaled by ffmpeg: a server's
 * header alone proves no picture.
 */
const fitted = async (
  path: string,
  size: { width: number; height: number },
  isServed: boolean,
  env: JobEnv,
): Promise<string> => {
  const head = await readHead(path)
  const kind = sniffPicture(head)
  if (kind === undefined)
    throw new AppError('engine_failed', 'the image engine gave a file that is no PNG, JPEG or WebP')
  const own = kind === 'png_pipe' && !isServed ? pngSizeOf(head) : undefined
  if (own?.width === size.width && own.height === size.height) return path
  const output = join(env.scratchDir, 'fitted.png')
  const request = { scratchDir: env.scratchDir, readPaths: [path], signal: env.signal, timeoutMs: 60_000 }
  await runFfmpeg(env.ffmpeg, { ...request, args: fitArgs({ path, kind, size, output }) }).catch(
    (error: unknown) => {
      env.signal.throwIfAborted()
      throw new AppError('engine_failed', 'the picture of the image engine cannot be decoded', {}, error)
    },
  )
  return output
}

/** One picture of the prompt, exactly as large as asked, as PNG. */
export const runImage: JobHandler<'image'> = async (input, env) => {
  const { output: drawn, use } = await env.engines.image.run(input, env)
  const { width, height } = input
  const path = await fitted(drawn.path, { width, height }, use.device === 'server', env)
  const { size: sizeBytes } = await stat(path)
  await env.publish('image.png', path)
  const file = { name: 'image.png', contentType: 'image/png', sizeBytes }
  return { ...use, ...file, width, height, understood: drawn.understood }
}
