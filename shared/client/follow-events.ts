import * as z from 'zod'
import { openTaskStatuses } from '../task.ts'
import { backOffMs, pause } from './back-off.ts'
import { readEventStream } from './event-stream.ts'
import type { Http } from './http.ts'
import { TaskProgress } from './wire.ts'

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

/**
 * Every event of a task once and in order, over as many connections as it takes. A task that was changed after its
 * end goes on behind that end: over is what the server closes as ended.
 */
export const followEvents = (http: Http) =>
  async function* (
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
  }
