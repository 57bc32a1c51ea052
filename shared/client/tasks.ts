import * as z from 'zod'
import { snakeKeys } from '../snake-case.ts'
import { openTaskStatuses, type TaskKind, type TaskStatus } from '../task.ts'
import type { TaskInputs } from '../tasks/index.ts'
import { backOffMs, pause } from './back-off.ts'
import { readEventStream } from './event-stream.ts'
import type { Http } from './http.ts'
import { TaskList, TaskProgress, TaskReply } from './wire.ts'

type InputOf<K extends TaskKind> = K extends keyof TaskInputs ? TaskInputs[K] : unknown

export type TaskEvent = { seq: number; type: string; data: unknown }

type FollowOptions = {
  /** Events up to this number are known already. */
  after?: number
  signal?: AbortSignal
  /** The state of the moment, at most once a second; it has no number and is not replayed. */
  onProgress?: (progress: TaskProgress) => void
}

const endEvents: ReadonlySet<string> = new Set(['task.succeeded', 'task.failed', 'task.canceled'])
const openStatuses: ReadonlySet<string> = new Set(openTaskStatuses)

/** `/v1/tasks`: create, get, list, cancel and follow a task. */
export const createTasksApi = (http: Http) => {
  const get = (id: string, signal?: AbortSignal): Promise<TaskReply> =>
    http.sendFor(TaskReply, `/v1/tasks/${encodeURIComponent(id)}`, { signal, repeatable: true })

  return {
    get,

    /** `input` as the kind of task asks for it. The key makes a repeat after a lost reply harmless. */
    create: <K extends TaskKind>(
      kind: K,
      input: InputOf<K>,
      {
        idempotencyKey = crypto.randomUUID(),
        signal,
      }: { idempotencyKey?: string; signal?: AbortSignal } = {},
    ): Promise<TaskReply> =>
      http.sendFor(TaskReply, '/v1/tasks', {
        method: 'POST',
        json: { kind, input: snakeKeys(input) },
        headers: { 'idempotency-key': idempotencyKey },
        signal,
        repeatable: true,
      }),

    list: (
      filters: { status?: TaskStatus; kind?: TaskKind; cursor?: string; limit?: number } = {},
    ): Promise<TaskList> => {
      const query = new URLSearchParams(Object.entries(filters).map(([name, value]) => [name, String(value)]))
      return http.sendFor(TaskList, `/v1/tasks?${query}`, { repeatable: true })
    },

    cancel: (id: string): Promise<TaskReply> =>
      http.sendFor(TaskReply, `/v1/tasks/${encodeURIComponent(id)}/cancel`, {
        method: 'POST',
        repeatable: true,
      }),

    /**
     * Every event of the task once and in order, over as many connections as it takes. A task that was changed after
     * its end goes on behind it: only what the server closes as ended is over.
     */
    events: async function* (
      id: string,
      { after = 0, signal, onProgress }: FollowOptions = {},
    ): AsyncGenerator<TaskEvent> {
      let seen = after
      let isEnded = false
      for (let quietConnections = 0; ; quietConnections++) {
        const before = seen
        const { body } = await http.send(`/v1/tasks/${encodeURIComponent(id)}/events`, {
          headers: { accept: 'text/event-stream', 'last-event-id': String(seen) },
          signal,
          repeatable: true,
        })
        try {
          for await (const event of body ? readEventStream(body) : []) {
            if (event.type === 'progress') {
              const progress = TaskProgress.parse(JSON.parse(event.data))
              isEnded = !openStatuses.has(progress.status)
              onProgress?.(progress)
              continue
            }
            const seq = Number(event.id)
            if (!(seq > seen)) continue
            seen = seq
            if (event.type.startsWith('task.')) isEnded = endEvents.has(event.type)
            yield { seq, type: event.type, data: JSON.parse(event.data) }
          }
          if (isEnded) return
        } catch (error) {
          // A cut connection is followed by another one; what the caller aborted or the data spoilt is not.
          signal?.throwIfAborted()
          if (error instanceof SyntaxError || error instanceof z.ZodError) throw error
        }
        if (seen > before) quietConnections = 0
        await pause(backOffMs(quietConnections, null), signal)
      }
    },
  }
}
