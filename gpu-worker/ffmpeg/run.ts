import { AppError } from '../../shared/errors.ts'
import { assertSafeInputs } from './input-args.ts'
import { type ProgressReport, readProgress } from './progress.ts'
import { type SpawnOutcome, type SpawnRequest, spawnTool } from './spawn.ts'
import { lastWords } from './stderr.ts'
import type { FfmpegTools } from './tools.ts'

type FfmpegRequest = SpawnRequest & { onProgress?: (progress: ProgressReport) => void }

const globalArgs = ['-nostdin', '-hide_banner', '-y', '-loglevel', 'level+warning']
const progressArgs = ['-nostats', '-progress', 'pipe:2', '-stats_period', '0.5']

/** Abort is thrown as the signal's own reason; everything else as `encoder_failed`, stderr only in the cause. */
const assertSucceeded = (outcome: SpawnOutcome, request: SpawnRequest): void => {
  request.signal.throwIfAborted()
  if (!outcome.error) return
  const words = outcome.timedOut
    ? 'it ran past its time limit'
    : (lastWords(outcome.stderr) ?? 'no known reason')
  const log = new Error([outcome.error.message, ...outcome.stderr].join('\n'))
  throw new AppError('encoder_failed', `ffmpeg failed: ${words}`, { got: words }, log)
}

/**
 * Runs ffmpeg with exactly these tokens after our global ones. Inputs go through `inputArgs`.
 * Returns the bounded tail of stderr, warnings and up, each line with its `[level]`.
 */
export const runFfmpeg = async (
  tools: FfmpegTools,
  request: FfmpegRequest,
): Promise<{ stderr: string[] }> => {
  assertSafeInputs(request.args)
  const args = [...globalArgs, ...progressArgs, ...request.args]
  const progress = readProgress(request.onProgress)
  const outcome = await spawnTool(tools, tools.ffmpegPath, { ...request, args }, progress)
  assertSucceeded(outcome, request)
  return { stderr: outcome.stderr }
}

/** For small text on stdout (`pipe:1` as output): hashes, lists. */
export const captureFfmpeg = async (
  tools: FfmpegTools,
  request: SpawnRequest,
): Promise<{ stdout: string; stderr: string[] }> => {
  assertSafeInputs(request.args)
  const args = [...globalArgs, '-nostats', ...request.args]
  const outcome = await spawnTool(tools, tools.ffmpegPath, { ...request, args, stdoutLines: 0 }, () => false)
  assertSucceeded(outcome, request)
  return { stdout: outcome.stdout, stderr: outcome.stderr }
}

/** ffprobe's JSON for the sections that `args` ask for; throws `encoder_failed` when it cannot open the input. */
export const runFfprobe = async (tools: FfmpegTools, request: SpawnRequest): Promise<unknown> => {
  assertSafeInputs(request.args)
  const args = ['-hide_banner', '-loglevel', 'level+warning', '-of', 'json', ...request.args]
  const outcome = await spawnTool(tools, tools.ffprobePath, { ...request, args, stdoutLines: 0 }, () => false)
  assertSucceeded(outcome, request)
  return JSON.parse(outcome.stdout)
}
