import * as z from 'zod'

export const TaskStatus = z.enum(['queued', 'running', 'succeeded', 'failed', 'canceled'])
export type TaskStatus = z.infer<typeof TaskStatus>

/** Moves a task may make; statements build their `status IN (…)` from it. An edit sets an ended task running again. */
export const taskTransitions: Record<TaskStatus, readonly TaskStatus[]> = {
  queued: ['running', 'succeeded', 'failed', 'canceled'],
  running: ['succeeded', 'failed', 'canceled'],
  succeeded: ['running'],
  failed: ['queued', 'running'],
  canceled: ['queued', 'running'],
}

export const JobStatus = z.enum(['waiting', 'ready', 'leased', 'succeeded', 'failed', 'canceled'])
export type JobStatus = z.infer<typeof JobStatus>

/** The states from which a move to this one is allowed. */
export const statesBefore = <S extends string>(transitions: Record<S, readonly S[]>, to: S): S[] =>
  (Object.keys(transitions) as S[]).filter((from) => transitions[from].includes(to))

export const TaskKind = z.enum([
  'transcode',
  'import',
  'thumbnail',
  'anime',
  'script',
  'speech',
  'image',
  'transcription',
  'lipsync',
  'story',
  'upscale',
  'recording',
  'template',
])
export type TaskKind = z.infer<typeof TaskKind>

export const openTaskStatuses = ['queued', 'running'] as const satisfies readonly TaskStatus[]
export const openJobStatuses = ['waiting', 'ready', 'leased'] as const satisfies readonly JobStatus[]
