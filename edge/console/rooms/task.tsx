import type { TaskEvent, TaskReply } from '../../../shared/client/index.ts'
import { useMedia } from '../live/use-media.ts'
import { isOpenTask, usePlaylist, useTask } from '../live/use-task.ts'
import { useTaskTitle } from '../live/use-task-title.ts'
import { Activity } from '../parts/activity.tsx'
import { Downloads, mediaOf } from '../parts/downloads.tsx'
import { Film } from '../parts/film.tsx'
import { LoadState } from '../parts/load-state.tsx'
import { Outcome } from '../parts/outcome.tsx'
import { RungList } from '../parts/rung-list.tsx'
import { StageList } from '../parts/stage-list.tsx'
import { TaskHead } from './task-head.tsx'

/** Their outcome is a file: it is shown once it is there. */
const kindsWithoutFilm: ReadonlySet<string> = new Set([
  'import',
  'thumbnail',
  'script',
  'speech',
  'image',
  'transcription',
])

const Stage = ({ task, playlist }: { task: TaskReply; playlist: string | undefined }) => {
  const title = useTaskTitle(task)
  const made = useMedia(mediaOf(task.result))
  if (playlist !== undefined) return <Film playlist={playlist} title={title} />
  if (task.status === 'succeeded') return <Outcome files={made} title={title} />
  return isOpenTask(task) && !kindsWithoutFilm.has(task.kind) ? (
    <Film playlist={undefined} title={title} />
  ) : null
}

const Shown = ({ task, events }: { task: TaskReply; events: TaskEvent[] }) => {
  const playlist = usePlaylist(task)
  return (
    <>
      <TaskHead task={task} />
      <div className="columns">
        <div className="column wide">
          <Stage task={task} playlist={playlist?.url} />
          <Activity task={task} events={events} />
        </div>
        <div className="column">
          <StageList task={task} />
          <RungList task={task} playlist={playlist?.text} />
          <Downloads task={task} />
        </div>
      </div>
    </>
  )
}

/** One task of any kind: how far it is, its film while it is made, what came of it. */
export const TaskRoom = ({ id }: { id: string }) => {
  const { task, events, error } = useTask(id)
  return task === undefined ? <LoadState error={error} /> : <Shown task={task} events={events} />
}
