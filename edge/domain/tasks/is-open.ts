import { openTaskStatuses, type TaskStatus } from '../../../shared/task.ts'

/** Not yet ended: its jobs may still change it. */
export const isOpen = (task: { status: TaskStatus }): boolean =>
  (openTaskStatuses as readonly TaskStatus[]).includes(task.status)
