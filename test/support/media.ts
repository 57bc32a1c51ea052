import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { findFfmpegTools } from '../../gpu-worker/ffmpeg/find-tools.ts'
import type { FfmpegTools } from '../../gpu-worker/ffmpeg/tools.ts'

const run = promisify(execFile)

/** Real footage beside the repository; never part of it. */
const sharedMedia = resolve(import.meta.dirname, '../../../shared/media')

/** Path of a file of the shared media; throws, so that a test says what is absent instead of passing. */
export const sharedFile = (name: string): string => {
  const path = join(sharedMedia, name)
  if (!existsSync(path)) throw new Error(`the shared test media are absent: ${path}`)
  return path
}

let found: Promise<FfmpegTools> | undefined
export const testTools = (): Promise<FfmpegTools> => {
  found ??= findFfmpegTools(process.env)
  return found
}

export const makeScratch = async (): Promise<{ dir: string; remove: () => Promise<void> }> => {
  const dir = await mkdtemp(join(tmpdir(), 'vitascope-test-'))
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) }
}

/** Plain ffmpeg outside our sandbox: makes samples and reference decodes, so it shares no code with the tested path. */
export const bareFfmpeg = async (...args: string[]): Promise<string> => {
  const { ffmpegPath } = await testTools()
  const { stdout } = await run(ffmpegPath, ['-nostdin', '-v', 'error', '-y', ...args], {
    maxBuffer: 64 * 1024 ** 2,
  })
  return stdout
}

export type SampleOptions = {
  seconds?: number
  /** ffmpeg's rate: `30000/1001`, `25`. */
  rate?: string
  size?: string
  sound?: boolean
  picture?: boolean
  /** Keyframe distance in frames. */
  gop?: number
  /** Further output tokens, before the path. */
  extra?: string[]
}

/** A tiny film: a moving test picture and a sine, H.264 and AAC. */
export const makeSample = async (path: string, options: SampleOptions = {}): Promise<string> => {
  const { seconds = 3, rate = '25', size = '160x90', sound = true, picture = true, gop = 25 } = options
  await bareFfmpeg(
    ...(picture ? ['-f', 'lavfi', '-i', `testsrc2=s=${size}:r=${rate}:d=${seconds}`] : []),
    ...(sound ? ['-f', 'lavfi', '-i', `sine=f=440:r=48000:d=${seconds}`] : []),
    ...(picture ? ['-c:v', 'libx264', '-preset', 'ultrafast', '-bf', '2', '-pix_fmt', 'yuv420p'] : []),
    ...(picture ? ['-g', String(gop), '-keyint_min', String(gop), '-sc_threshold', '0'] : []),
    ...(sound ? ['-c:a', 'aac', '-b:a', '64k'] : []),
    ...(options.extra ?? []),
    path,
  )
  return path
}
