import type { TaskReply } from '../../shared/client/index.ts'
import { UserProblem } from '../support/user-problem.ts'
import type { ShownFilm, Stage } from './show.ts'
import { createFilmWatch } from './watch-film.ts'

const playlistOf = (task: TaskReply): string | undefined => task.playback_url ?? undefined

/**
 * Follows a task from its first event to its last and shows how far it is. Times count from `startedAt`.
 * `place`: where the film plays, if the API that was asked has a place of its own for it.
 */
export const followFilm = async (
  { client, signal, show, onPlayable }: Stage,
  taskId: string,
  startedAt: number,
  place: (task: TaskReply) => string | undefined = playlistOf,
): Promise<ShownFilm> => {
  const elapsedMs = () => performance.now() - startedAt
  let task = await client.tasks.get(taskId, signal)
  let firstSegmentMs: number | undefined
  let watch: ReturnType<typeof createFilmWatch> | undefined
  for await (const event of client.tasks.events(taskId, { signal })) {
    task = await client.tasks.get(taskId, signal)
    const playlist = place(task)
    if (playlist !== undefined) watch ??= createFilmWatch(playlist)
    const playable = task.status === 'failed' ? undefined : await watch?.()
    if (playlist !== undefined && playable && firstSegmentMs === undefined) {
      firstSegmentMs = elapsedMs()
      onPlayable(playlist, firstSegmentMs)
    }
    const speed = playable ? `${(playable.seconds / (elapsedMs() / 1000)).toFixed(1)}× real time` : event.type
    show({ stage: task.stage, percent: task.progress, note: speed })
  }
  if (task.status !== 'succeeded')
    throw new UserProblem(`the task ${task.status}: ${task.error?.message ?? 'without a reason'}`)
  const playlist = place(task)
  if (playlist === undefined || firstSegmentMs === undefined)
    throw new UserProblem(`task ${task.id} succeeded, but its film does not play`)
  return {
    playlist,
    taskId: task.id,
    firstSegmentMs: Math.round(firstSegmentMs),
    totalMs: Math.round(elapsedMs()),
  }
}
