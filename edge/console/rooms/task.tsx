import type { TaskEvent, TaskReply } from '../../../shared/client/index.ts'
import { usePlaylist, useTask } from '../live/use-task.ts'
import { useTaskTitle } from '../live/use-task-title.ts'
import { Activity } from '../parts/activity.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { FilmPlayer } from '../parts/film-player.tsx'
import { LoadState } from '../parts/load-state.tsx'
import { RungList } from '../parts/rung-list.tsx'
import { StageList } from '../parts/stage-list.tsx'
import { TaskHead } from './task-head.tsx'

const Stage = ({ task, playlist }: { task: TaskReply; playlist: string | undefined }) => {
  const title = useTaskTitle(task)
  if (playlist !== undefined) return <FilmPlayer key={playlist} playlist={playlist} title={title} />
  if (task.status !== 'queued' && task.status !== 'running') return null
  return (
    <div className="player-wait">
      <span className="pulse" aria-hidden="true" />
      <p>The film plays here as soon as its first piece is made.</p>
    </div>
  )
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
