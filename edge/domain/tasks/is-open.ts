import { openTaskStatuses, type TaskStatus } from '../../../shared/task.ts'

export const isOpen = (task: { status: TaskStatus }): boolean =>
  (openTaskStatuses as readonly TaskStatus[]).includes(task.status)
