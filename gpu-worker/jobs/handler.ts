import type { JobInput, JobOutput, JobType } from '../../shared/jobs/index.ts'
import type { Engines } from '../engines/lineup.ts'
import type { FfmpegTools } from '../ffmpeg/tools.ts'

/** What a handler may use; everything slower than a second takes `signal`. */
export type JobEnv = {
  /** Own empty folder of this attempt, removed after it. */
  scratchDir: string
  signal: AbortSignal
  ffmpeg: FfmpegTools
  engines: Engines
  /** Signed URL (ranged GET) and size of a media or an object that the input names; see refId. */
  sourceOf: (mediaIdOrKey: string) => { url: string; sizeBytes: number }
  /** Uploads one finished file under the attempt's prefix, streamed and retried; resolves when it is stored. */
  publish: (name: string, filePath: string) => Promise<{ sizeBytes: number }>
  log: (entry: Record<string, unknown>) => void
  /** Development only: import may fetch from loopback. */
  allowLoopback: boolean
  /** What this worker's disk may hold for one attempt; no limit when absent. */
  maxScratchBytes?: number
}

export type JobHandler<T extends JobType> = (input: JobInput<T>, env: JobEnv) => Promise<JobOutput<T>>

export type JobHandlers = { [T in JobType]: JobHandler<T> }
