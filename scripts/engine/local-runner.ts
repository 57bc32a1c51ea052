import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type * as z from 'zod'
import { dropWholeFiles } from '../../gpu-worker/ffmpeg/window-whole.ts'
import type { JobEnv, JobHandler } from '../../gpu-worker/jobs/handler.ts'
import { handlers } from '../../gpu-worker/jobs/index.ts'
import { AppError } from '../../shared/errors.ts'
import type { Encoder } from '../../shared/hls/film.ts'
import type { MadeFile, StoredObject } from '../../shared/jobs/file-ref.ts'
import {
  definitionOf,
  type JobInput,
  type JobOutput,
  type JobType,
  type jobDefinitions,
} from '../../shared/jobs/index.ts'
import { logToStderr } from './log-to-stderr.ts'
import type { Tools } from './open-tools.ts'
import { startFileServer } from './serve-files.ts'

/** What one job made: its output, its files here, and how a later job names one of them. */
export type Ran<T extends JobType> = {
  output: JobOutput<T>
  files: string[]
  stored: (made: Pick<MadeFile, 'name' | 'sizeBytes'>) => StoredObject
}

export type LocalRunner = {
  /** What pieces of picture are encoded with here. */
  encoder: Encoder
  /** Makes a file of this machine readable to jobs. */
  addFile: (path: string) => Promise<{ mediaId: string }>
  /** One job through its own handler, its input as a plan would write it. */
  run: <T extends JobType>(type: T, input: z.input<(typeof jobDefinitions)[T]['input']>) => Promise<Ran<T>>
  close: () => Promise<void>
}

/** Runs jobs as a worker does, but without an edge: files come from disk over loopback and stay in a scratch folder. */
export const openLocalRunner = async ({ ffmpeg, open }: Tools, signal: AbortSignal): Promise<LocalRunner> => {
  const home = await mkdtemp(join(tmpdir(), 'vitascope-engine-'))
  const server = await startFileServer()
  const sources = new Map<string, { url: string; sizeBytes: number }>()

  const envOf = (scratchDir: string, prefix: string, files: string[]): JobEnv => ({
    ...{ scratchDir, signal, ffmpeg, engines: open.engines, log: logToStderr, allowLoopback: true },
    sourceOf: (id) => {
      const source = sources.get(id)
      if (!source) throw new AppError('internal', 'the job names a file that was not offered', { got: id })
      return source
    },
    publish: async (name, filePath) => {
      const key = `${prefix}/${name}`
      const path = join(home, key)
      await mkdir(dirname(path), { recursive: true })
      await copyFile(filePath, path)
      sources.set(key, await server.offer(path))
      files.push(path)
      return { sizeBytes: (await stat(path)).size }
    },
  })

  // Names are unique beyond this runner: handlers remember facts of a film by its id.
  const perform = async <T>(work: (env: JobEnv) => Promise<T>) => {
    const prefix = `job-${randomUUID()}`
    const scratchDir = await mkdtemp(join(home, 'scratch-'))
    const files: string[] = []
    try {
      const output = await work(envOf(scratchDir, prefix, files))
      signal.throwIfAborted()
      return { output, files, prefix }
    } finally {
      await rm(scratchDir, { recursive: true, force: true })
    }
  }

  return {
    encoder: ffmpeg.encoder,
    addFile: async (path) => {
      const mediaId = `local-${randomUUID()}`
      sources.set(mediaId, await server.offer(path))
      return { mediaId }
    },
    run: async (type, input) => {
      const handler = handlers[type] as unknown as JobHandler<typeof type>
      const parsed = definitionOf(type).input.parse(input) as JobInput<typeof type>
      const { output, files, prefix } = await perform((env) => handler(parsed, env))
      return { output, files, stored: ({ name, sizeBytes }) => ({ key: `${prefix}/${name}`, sizeBytes }) }
    },
    close: async () => {
      await server.close()
      await dropWholeFiles()
      await rm(home, { recursive: true, force: true })
    },
  }
}
