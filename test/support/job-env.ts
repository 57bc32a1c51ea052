import { copyFile, mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dropWholeFiles } from '../../gpu-worker/ffmpeg/window-whole.ts'
import type { JobEnv } from '../../gpu-worker/jobs/handler.ts'
import { makeScratch, testTools } from './media.ts'
import { noEngines } from './no-engines.ts'
import { type RangeServer, serveFile } from './range-server.ts'

export type TestEnv = { env: JobEnv; server: RangeServer; published: string; close: () => Promise<void> }

/** The environment of a job whose one media is `path`, served over real ranged HTTP; outputs land in `published`. */
export const jobEnvOf = async (path: string, signal = new AbortController().signal): Promise<TestEnv> => {
  const server = await serveFile(path)
  const scratch = await makeScratch()
  const outputs = await makeScratch()
  const env: JobEnv = {
    ...{
      scratchDir: scratch.dir,
      signal,
      ffmpeg: await testTools(),
      engines: noEngines,
      allowLoopback: true,
      log: () => undefined,
    },
    sourceOf: () => ({ url: server.url, sizeBytes: server.sizeBytes }),
    publish: async (name, filePath) => {
      const target = join(outputs.dir, name)
      await mkdir(dirname(target), { recursive: true })
      await copyFile(filePath, target)
      return { sizeBytes: (await stat(target)).size }
    },
  }
  const close = async () => {
    await server.close()
    await scratch.remove()
    await outputs.remove()
    await dropWholeFiles()
  }
  return { env, server, published: outputs.dir, close }
}
