import type { TaskReply } from '../../../shared/client/index.ts'
import { type StageState, shownStages, stageWords } from '../words/stages.ts'
import { Bar } from './bar.tsx'
import { Icon } from './icon.tsx'

const stateWords: Record<StageState, string> = {
  done: 'done',
  now: 'in the making',
  next: 'to come',
  failed: 'failed here',
}

const nowWords = (task: TaskReply): string => {
  if (task.status === 'queued')
    return task.queue_position
      ? `Waiting for a worker: number ${task.queue_position} in line`
      : 'Waiting for a worker'
  if (task.status === 'running') return stageWords(task)
  return task.status === 'succeeded' ? 'Done' : task.status === 'failed' ? 'Failed' : 'Canceled'
}

/** The way of a task from the first stage to the last, and what goes on now, said aloud as it changes. */
export const StageList = ({ task }: { task: TaskReply }) => (
  <section className="card progress" aria-labelledby="progress-title">
    <h2 id="progress-title">Progress</h2>
    <p className="now" role="status" aria-live="polite">
      {nowWords(task)}
    </p>
    <Bar label="Progress of the task" percent={task.progress} note={`${task.progress} %`} isBare />
    <ol className="stages">
      {shownStages(task).map(({ name, title, state }) => (
        <li key={name} className={`stage ${state}`}>
          <span className="stage-dot">
            {state === 'done' && <Icon name="check" size={14} />}
            {state === 'failed' && <Icon name="close" size={14} />}
          </span>
          <span>{title}</span>
          <span className="unseen">: {stateWords[state]}</span>
        </li>
      ))}
    </ol>
  </section>
)
