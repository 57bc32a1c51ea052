import {
  type Capability,
  forEachCapability,
  type OpenEngines,
  openEngines,
  parseEnginesConfig,
} from '../../gpu-worker/engines/index.ts'
import { findFfmpegTools } from '../../gpu-worker/ffmpeg/find-tools.ts'
import type { FfmpegTools } from '../../gpu-worker/ffmpeg/tools.ts'
import { logToStderr } from './log-to-stderr.ts'
import { UsageProblem } from './usage-problem.ts'

export type Tools = { ffmpeg: FfmpegTools; open: OpenEngines }

/** ffmpeg and the configured engines of the wanted capabilities, as a worker opens them. @throws UsageProblem */
export const openTools = async (signal: AbortSignal, wanted?: readonly Capability[]): Promise<Tools> => {
  const { config, flaws } = parseEnginesConfig(process.env)
  if (flaws.length > 0) throw new UsageProblem(flaws.join('\n'))
  const ffmpeg = await findFfmpegTools(process.env)
  const asked = forEachCapability((capability) =>
    wanted === undefined || wanted.includes(capability)
      ? config[capability]
      : { ...config[capability], names: [] },
  )
  return { ffmpeg, open: await openEngines(asked, { ffmpeg, signal, log: logToStderr }) }
}
