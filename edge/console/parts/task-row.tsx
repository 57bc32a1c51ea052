import { useState } from 'react'
import { Link } from 'wouter'
import type { TaskReply } from '../../../shared/client/index.ts'
import { isOpenTask } from '../live/use-task.ts'
import { useTaskTitle } from '../live/use-task-title.ts'
import { agoInWords } from '../words/amounts.ts'
import { kindName, roomOf } from '../words/kinds.ts'
import { stageWords } from '../words/stages.ts'
import { troubleOf } from '../words/troubles.ts'
import { Bar } from './bar.tsx'
import { Icon, iconOfKind } from './icon.tsx'
import { StatusMark } from './status-mark.tsx'

const posterOf = ({ playback_url: playlist }: TaskReply): string | undefined =>
  playlist ? new URL('poster.jpg', playlist).href : undefined

/** The poster once there is one, else a sign of the kind. */
const Thumb = ({ task }: { task: TaskReply }) => {
  const [isMissing, setMissing] = useState(false)
  const poster = posterOf(task)
  const wants = poster !== undefined && task.status === 'succeeded' && !isMissing
  return (
    <span className="thumb" aria-hidden="true">
      {wants ? (
        <img src={poster} alt="" loading="lazy" onError={() => setMissing(true)} />
      ) : (
        <Icon name={iconOfKind(task.kind)} size={24} />
      )}
    </span>
  )
}

const note = (task: TaskReply): string => {
  if (task.status === 'running') return stageWords(task)
  return task.status === 'failed' && task.error ? troubleOf(task.error).title : ''
}

export const TaskRow = ({ task, nowMs }: { task: TaskReply; nowMs: number }) => {
  const title = useTaskTitle(task)
  return (
    <li>
      <Link href={roomOf(task)} className="task-row">
        <Thumb task={task} />
        <span className="task-words">
          <strong>{title}</strong>
          <span className="hint">
            {kindName(task.kind)} · {agoInWords(task.created_at, nowMs)}
            {note(task) !== '' && ` · ${note(task)}`}
          </span>
          {isOpenTask(task) && <Bar label={`Progress of ${title}`} percent={task.progress} isBare />}
        </span>
        <StatusMark status={task.status} />
      </Link>
    </li>
  )
}
