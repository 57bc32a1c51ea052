import { execFile } from 'node:child_process'
import { access, constants, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { AppError } from '../../shared/errors.ts'
import type { Encoder } from '../../shared/hls/film.ts'
import { captureFfmpeg, runFfmpeg } from './run.ts'
import type { FfmpegTools } from './tools.ts'

type Environment = Readonly<Record<string, string | undefined>>

const run = promisify(execFile)

const optionalFilters = [
  ...['uspp', 'spp', 'fspp', 'gradfun', 'zscale', 'tonemap', 'libplacebo'],
  ...['thumbnail', 'ass'],
]

const findProgram = async (
  env: Environment,
  name: string,
  variable?: string,
): Promise<string | undefined> => {
  const named = variable === undefined ? undefined : env[variable]
  const candidates = named ? [named] : (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))
  for (const candidate of candidates) {
    const usable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (usable) return await realpath(candidate)
  }
  return undefined
}

const requireProgram = async (env: Environment, name: string, variable: string): Promise<string> => {
  const path = await findProgram(env, name, variable)
  if (path) return path
  throw new AppError('not_set_up', `${name} was not found: install ffmpeg or set ${variable}`, {
    field: variable,
    got: env[variable] ?? null,
  })
}

/** `ffmpeg version 5.1.9-0+deb12u1` or `n7.1`; a git build without a number is newer than any release we know. */
export const parseMajor = (banner: string): number => {
  const match = /version n?(\d+)[.\-+ ]/.exec(banner)
  return match ? Number(match[1]) : 99
}

export const parseFilters = (listing: string): Set<string> => {
  const names = listing.split('\n').map((line) => line.trim().split(/\s+/)[1] ?? '')
  return new Set(optionalFilters.filter((filter) => names.includes(filter)))
}

const passes = async (work: () => Promise<unknown>): Promise<boolean> =>
  await work().then(
    () => true,
    () => false,
  )

const inScratch = async <T>(work: (scratchDir: string) => Promise<T>): Promise<T> => {
  const scratchDir = await mkdtemp(join(await realpath(tmpdir()), 'vitascope-tools-'))
  try {
    return await work(scratchDir)
  } finally {
    await rm(scratchDir, { recursive: true, force: true })
  }
}

/** A sandbox counts when ffmpeg really runs in it here: containers often forbid the namespaces. */
const chooseSandbox = async (env: Environment, tools: FfmpegTools): Promise<FfmpegTools['sandbox']> => {
  const bubblewrap = await findProgram(env, 'bwrap')
  const prlimit = await findProgram(env, 'prlimit')
  const candidates: FfmpegTools['sandbox'][] = [
    ...(bubblewrap ? [{ kind: 'bubblewrap', path: bubblewrap } as const] : []),
    ...(prlimit ? [{ kind: 'rlimit', path: prlimit } as const] : []),
  ]
  for (const sandbox of candidates) {
    const signal = AbortSignal.timeout(20_000)
    const trial = (scratchDir: string) =>
      captureFfmpeg({ ...tools, sandbox }, { args: ['-version'], scratchDir, signal })
    if (await passes(() => inScratch(trial))) return sandbox
  }
  return { kind: 'none' }
}

const nvencTrial = ['-f', 'lavfi', '-i', 'testsrc2=s=640x360:d=0.2', '-c:v', 'h264_nvenc', '-f', 'null', '-']

/** Finds ffmpeg and what it can do here; throws `not_set_up` without it. About 0.3 s. */
export const findFfmpegTools = async (env: Environment): Promise<FfmpegTools> => {
  const ffmpegPath = await requireProgram(env, 'ffmpeg', 'FFMPEG_PATH')
  const ffprobePath = await requireProgram(env, 'ffprobe', 'FFPROBE_PATH')
  const [banner, listing] = await Promise.all([
    run(ffmpegPath, ['-version']),
    run(ffmpegPath, ['-hide_banner', '-filters'], { maxBuffer: 4 * 1024 ** 2 }),
  ])
  const ffmpegMajor = parseMajor(banner.stdout)
  const x264: Encoder = { family: 'x264', ffmpegMajor }
  const bare: FfmpegTools = {
    ...{ ffmpegPath, ffprobePath, ffmpegMajor, encoder: x264, encoders: [x264] },
    ...{ filters: parseFilters(listing.stdout), sandbox: { kind: 'none' } },
  }
  const tools = { ...bare, sandbox: await chooseSandbox(env, bare) }
  const signal = AbortSignal.timeout(30_000)
  const tryNvenc = (scratchDir: string) => runFfmpeg(tools, { args: nvencTrial, scratchDir, signal })
  if (!(await passes(() => inScratch(tryNvenc)))) return tools
  const nvenc: Encoder = { family: 'nvenc', ffmpegMajor }
  return { ...tools, encoder: nvenc, encoders: [nvenc, x264] }
}
