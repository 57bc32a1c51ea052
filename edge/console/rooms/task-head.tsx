import { Link } from 'wouter'
import type { TaskReply } from '../../../shared/client/index.ts'
import { useNow } from '../live/use-now.ts'
import { useTaskTitle } from '../live/use-task-title.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { TaskActions } from '../parts/task-actions.tsx'
import { TroubleNote } from '../parts/trouble-note.tsx'
import { agoInWords } from '../words/amounts.ts'
import { kindName } from '../words/kinds.ts'

/** Name, kind, state and what may be done with it; the reason where it failed. */
export const TaskHead = ({ task }: { task: TaskReply }) => {
  const now = useNow()
  const title = useTaskTitle(task)
  return (
    <header className="room-head">
      <p className="crumbs">
        <Link href="/">All tasks</Link>
        <StatusMark status={task.status} />
        <span>{kindName(task.kind)}</span>
        <time dateTime={task.created_at}>{agoInWords(task.created_at, now)}</time>
      </p>
      <h1>{title}</h1>
      {task.status === 'failed' && task.error && <TroubleNote error={task.error} />}
      <TaskActions task={task} />
    </header>
  )
}
