import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { TaskEvent, TaskReply } from '../../../shared/client/index.ts'
import { useApi } from '../session/session-provider.tsx'

export const isOpenTask = ({ status }: { status: string }): boolean =>
  status === 'queued' || status === 'running'

const restMs = 400
const keptEvents = 400
/** Events tell of everything; this is for what a broken connection hides. */
const lookEveryMs = 5_000

/** At most one call in `restMs`, and always one after the last request for it. */
const inTurns = (act: () => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    ask: () => {
      timer ??= setTimeout(() => {
        timer = undefined
        act()
      }, restMs)
    },
    stop: () => clearTimeout(timer),
  }
}

const withEvent = (seen: TaskEvent[], event: TaskEvent): TaskEvent[] =>
  seen.some(({ seq }) => seq === event.seq) ? seen : [...seen, event].slice(-keptEvents)

/** Follows a task's events while it is open; each makes what is shown of the task be read anew. */
const useEvents = (id: string, isOpen: boolean): TaskEvent[] => {
  const api = useApi()
  const queries = useQueryClient()
  const [events, setEvents] = useState<TaskEvent[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a task that is opened again is followed again
  useEffect(() => {
    const ended = new AbortController()
    const turns = inTurns(() => void queries.invalidateQueries({ queryKey: ['task', id] }))
    const follow = async () => {
      const options = { signal: ended.signal, onProgress: turns.ask }
      for await (const event of api.tasks.events(id, options)) {
        setEvents((seen) => withEvent(seen, event))
        turns.ask()
      }
    }
    follow().catch(() => undefined)
    return () => {
      ended.abort()
      turns.stop()
    }
  }, [api, id, queries, isOpen])
  return events
}

export const useTask = (id: string) => {
  const api = useApi()
  const query = useQuery({
    queryKey: ['task', id, 'itself'],
    queryFn: () => api.tasks.get(id),
    refetchInterval: ({ state }) => (state.data && isOpenTask(state.data) ? lookEveryMs : false),
  })
  const events = useEvents(id, query.data === undefined || isOpenTask(query.data))
  return { ...query, task: query.data, events }
}

/** Its key lies below the task's own, so an event refreshes it too. */
export const useJobs = (task: TaskReply) => {
  const api = useApi()
  return useQuery({
    queryKey: ['task', task.id, 'jobs'],
    queryFn: () => api.extras.jobs(task.id),
    refetchInterval: isOpenTask(task) ? lookEveryMs : false,
  })
}

/** The master playlist's text once it lists a rung; undefined until then. */
export const usePlaylist = (task: TaskReply) => {
  const url = task.playback_url ?? undefined
  const { data } = useQuery({
    queryKey: ['task', task.id, 'playlist', url],
    enabled: url !== undefined,
    queryFn: async () => {
      const response = await fetch(url ?? '', { cache: 'no-store' })
      const text = response.ok ? await response.text() : ''
      return text.includes('#EXT-X-STREAM-INF') ? text : null
    },
    refetchInterval: ({ state }) => (isOpenTask(task) ? (state.data ? 4_000 : 1_000) : false),
  })
  return url !== undefined && data ? { url, text: data } : undefined
}
