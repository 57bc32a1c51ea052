import { type OpenEngines, openEngines, parseEnginesConfig } from '../../gpu-worker/engines/index.ts'
import { findFfmpegTools } from '../../gpu-worker/ffmpeg/find-tools.ts'
import type { FfmpegTools } from '../../gpu-worker/ffmpeg/tools.ts'
import { redact } from '../../gpu-worker/log.ts'
import { UsageProblem } from './usage-problem.ts'

export type Tools = { ffmpeg: FfmpegTools; open: OpenEngines }

/** ffmpeg and the configured engines, as a worker opens them; what they say goes to stderr. @throws UsageProblem */
export const openTools = async (signal: AbortSignal): Promise<Tools> => {
  const { config, flaws } = parseEnginesConfig(process.env)
  if (flaws.length > 0) throw new UsageProblem(flaws.join('\n'))
  const ffmpeg = await findFfmpegTools(process.env)
  return { ffmpeg, open: await openEngines(config, { ffmpeg, signal, log: logToStderr }) }
}

export const logToStderr = (entry: Record<string, unknown>): void =>
  void process.stderr.write(`${redact(JSON.stringify(entry))}\n`)
