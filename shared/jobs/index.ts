import type * as z from 'zod'
import { audio } from './audio.ts'
import type { JobDefinition } from './define-job.ts'
import { encode } from './encode.ts'
import { importJob } from './import.ts'
import { poster } from './poster.ts'
import { probe } from './probe.ts'
import { remux } from './remux.ts'
import { thumbnail } from './thumbnail.ts'

/** The registry is the feature list: a new job type is one file here, one line below and one handler. */
export const jobDefinitions = {
  [audio.type]: audio,
  [encode.type]: encode,
  [importJob.type]: importJob,
  [poster.type]: poster,
  [probe.type]: probe,
  [remux.type]: remux,
  [thumbnail.type]: thumbnail,
}

export type JobType = keyof typeof jobDefinitions
export type JobInput<T extends JobType> = z.infer<(typeof jobDefinitions)[T]['input']>
export type JobOutput<T extends JobType> = z.infer<(typeof jobDefinitions)[T]['output']>

export const jobTypes = Object.keys(jobDefinitions) as [JobType, ...JobType[]]

/** One definition with its input widened: the registry's values cannot be called as a union otherwise. */
export const definitionOf = (type: JobType): JobDefinition<JobType, z.ZodType, z.ZodType> =>
  jobDefinitions[type] as JobDefinition<JobType, z.ZodType, z.ZodType>
