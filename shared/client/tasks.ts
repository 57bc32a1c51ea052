import { snakeKeys } from '../snake-case.ts'
import type { TaskKind, TaskStatus } from '../task.ts'
import type { TaskInputs } from '../tasks/index.ts'
import { followEvents } from './follow-events.ts'
import type { Http } from './http.ts'
import { TaskList, TaskReply } from './wire.ts'

type InputOf<K extends TaskKind> = K extends keyof TaskInputs ? TaskInputs[K] : unknown

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

    events: followEvents(http),
  }
}
