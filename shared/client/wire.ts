import * as z from 'zod'
import { TaskStatus } from '../task.ts'

/** The part of the native API's answers that the SDK stands on; fields it does not know pass through. */

export const UploadReply = z.looseObject({
  id: z.string(),
  status: z.string(),
  part_size_bytes: z.int().positive(),
  part_count: z.int().nonnegative(),
  size_bytes: z.int().nonnegative(),
  /** Parts that are stored already. */
  parts: z.array(z.looseObject({ part_number: z.int().positive(), size_bytes: z.int().positive() })),
  media_id: z.string().nullish(),
  path: z.string().nullish(),
  playback_url: z.string().nullish(),
})
export type UploadReply = z.infer<typeof UploadReply>

export const CompletedUpload = UploadReply.extend({ media_id: z.string(), path: z.string() })
export type CompletedUpload = z.infer<typeof CompletedUpload>

export const TaskReply = z.looseObject({
  id: z.string(),
  uuid: z.string(),
  kind: z.string(),
  status: TaskStatus,
  stage: z.string(),
  progress: z.number().min(0).max(100),
  queue_position: z.int().nullish(),
  result: z.unknown(),
  /** Of a story: what there is so far, until there is a result. */
  partial: z.unknown().optional(),
  error: z.looseObject({ code: z.string(), message: z.string() }).nullish(),
  /** The master playlist, from the moment the film is known; it plays before the task ends. */
  playback_url: z.string().nullish(),
  created_at: z.string(),
})
export type TaskReply = z.infer<typeof TaskReply>

/** What a `progress` event tells. */
export const TaskProgress = z.looseObject({
  status: TaskStatus,
  stage: z.string(),
  progress: z.number().min(0).max(100),
})
export type TaskProgress = z.infer<typeof TaskProgress>

export const TaskList = z.object({ data: z.array(TaskReply), next_cursor: z.string().nullish() })
export type TaskList = z.infer<typeof TaskList>

export const MediaReply = z.looseObject({
  id: z.string(),
  name: z.string(),
  path: z.string(),
  size_bytes: z.int().nonnegative(),
})
export type MediaReply = z.infer<typeof MediaReply>

/** RFC 9457, as every native error is sent. */
export const ProblemReply = z.looseObject({
  code: z.string().optional(),
  title: z.string().optional(),
  detail: z.string().optional(),
})

/** `GET /v1/errors`; codes of a newer server are words like any other. */
export const ErrorCatalogue = z.object({
  data: z.array(
    z.looseObject({
      code: z.string(),
      status: z.int(),
      title: z.string(),
      retryable: z.boolean(),
      advice: z.string(),
    }),
  ),
})
export type ErrorCatalogue = z.infer<typeof ErrorCatalogue>
