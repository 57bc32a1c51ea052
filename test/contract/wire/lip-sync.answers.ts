import { expect } from 'vitest'
import type { Answer } from './ask.ts'
import { isInteger, isMicrosecondTime, isUuid } from './harness/formats.ts'
import type { Wire, WireRow } from './harness/row.ts'
import type { LipSyncFacts } from './lip-sync.facts.ts'

export { type Answer, type Ask, ask } from './ask.ts'

export const factsOf = ({ facts }: Wire): LipSyncFacts => facts as LipSyncFacts

export const isJsonOf = (answer: Answer, status: number, allow: string, body: unknown) => {
  const { headers } = answer
  expect([answer.status, headers['content-type'], headers.allow]).toEqual([status, 'application/json', allow])
  expect(answer.text).toBe(JSON.stringify(body))
}
export const isPage = (answer: Answer) => {
  expect([answer.status, answer.headers['content-type']]).toEqual([404, 'text/html'])
  expect(answer.text).toMatch(/^\n<!doctype html>\n<html lang="en">/)
  expect(answer.text).toContain('<h1>Not Found</h1>')
}

export type Task = Record<string, unknown> & {
  id: number
  input_audio_file: string
  input_video_file: string
  task_id: string
}

const keys = [
  ...['id', 'input_audio_file', 'input_video_file', 'result_synced_file', 'task_id', 'status'],
  ...['created_at', 'updated_at', 'error', 'progress', 'stage', 'queue_position', 'hls_url'],
]

/** The documented eight in their order, what we add after them, and the type of each. */
export const taskOf = (answer: Answer, status: number, allow: string): Task => {
  const { headers } = answer
  expect([answer.status, headers['content-type'], headers.allow]).toEqual([status, 'application/json', allow])
  const task = JSON.parse(answer.text) as Task
  expect(Object.keys(task)).toEqual(keys)
  expect(answer.text).toBe(JSON.stringify(task))
  expect(task.id).toSatisfy(isInteger)
  expect(task.task_id).toSatisfy(isUuid)
  for (const time of [task.created_at, task.updated_at]) expect(time).toSatisfy(isMicrosecondTime)
  return task
}

/** No worker has looked at it yet. */
export const isUnderWay = (task: Task): void => {
  expect(task).toMatchObject({ result_synced_file: null, status: 1, error: null, progress: 0, hls_url: null })
  expect(['queued', 'preparing']).toContain(task.stage)
  if (task.queue_position !== null) expect(task.queue_position).toSatisfy(isInteger)
}

/** Whether a new task has its place yet depends on who is quicker: the answer or the queue. */
export const placeOrNone: NonNullable<WireRow['spare']> = [
  { mutation: 'nulled', path: /\$\.queue_position$/, why: 'it is null before its first job is declared' },
]
