import type * as z from 'zod'
import { assemble } from './assemble.ts'
import { audio } from './audio.ts'
import { compose } from './compose.ts'
import type { JobDefinition } from './define-job.ts'
import { encode } from './encode.ts'
import { faceCheck } from './face-check.ts'
import { faceTrack } from './face-track.ts'
import { image } from './image.ts'
import { importJob } from './import.ts'
import { join } from './join.ts'
import { lipSync } from './lip-sync.ts'
import { poster } from './poster.ts'
import { presenter } from './presenter.ts'
import { probe } from './probe.ts'
import { remux } from './remux.ts'
import { script } from './script.ts'
import { soundtrack } from './soundtrack.ts'
import { speech } from './speech.ts'
import { template } from './template.ts'
import { thumbnail } from './thumbnail.ts'
import { transcription } from './transcription.ts'
import { upscale } from './upscale.ts'

/** The registry is the feature list: a new job type is one file here, one line below and one handler. */
export const jobDefinitions = {
  [assemble.type]: assemble,
  [audio.type]: audio,
  [encode.type]: encode,
  [importJob.type]: importJob,
  [poster.type]: poster,
  [probe.type]: probe,
  [remux.type]: remux,
  [thumbnail.type]: thumbnail,
  [transcription.type]: transcription,
  [speech.type]: speech,
  [soundtrack.type]: soundtrack,
  [script.type]: script,
  [lipSync.type]: lipSync,
  [join.type]: join,
  [image.type]: image,
  [faceCheck.type]: faceCheck,
  [faceTrack.type]: faceTrack,
  [compose.type]: compose,
  [presenter.type]: presenter,
  [upscale.type]: upscale,
  [template.type]: template,
}

export type JobType = keyof typeof jobDefinitions
export type JobInput<T extends JobType> = z.infer<(typeof jobDefinitions)[T]['input']>
export type JobOutput<T extends JobType> = z.infer<(typeof jobDefinitions)[T]['output']>

export const jobTypes = Object.keys(jobDefinitions) as [JobType, ...JobType[]]

/** One definition with its input widened: the registry's values cannot be called as a union otherwise. */
export const definitionOf = (type: JobType): JobDefinition<JobType, z.ZodType, z.ZodType> =>
  jobDefinitions[type] as JobDefinition<JobType, z.ZodType, z.ZodType>
