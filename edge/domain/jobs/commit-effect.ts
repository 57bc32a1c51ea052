import type { JobOutput, JobType } from '../../../shared/jobs/index.ts'
import type { OutputObject } from '../../../shared/worker-protocol.ts'
import type { Context } from '../../context.ts'
import type { JobRow, Statement } from '../../db/client.ts'

export type Commit<T extends JobType> = {
  job: JobRow
  output: JobOutput<T>
  prefix: string
  /** Names and sizes of the attempt's outputs, checked against R2. */
  objects: readonly OutputObject[]
}

/** What an effect adds to the stored output. */
export type Added = {
  /** The media that the output became. */
  mediaId?: string
  /** Where there are several: name of the output → its media. */
  mediaIds?: Record<string, string>
}

/** What committing a job of this type writes beside the job's own row, inside the fenced batch. */
export type CommitEffect<T extends JobType> = {
  /** May throw an AppError (`piece_mismatch`): the attempt is then failed with it. `added` joins the stored output. */
  write?: (ctx: Context, commit: Commit<T>) => Promise<{ statements: Statement[]; added?: Added }>
  /** After the batch; idempotent, may be lost with the isolate (a later commit or the sweep repeats it). */
  after?: (ctx: Context, commit: Commit<T>) => Promise<void>
}

export type CommitEffects = { [T in JobType]?: CommitEffect<T> }
