import type { Shown } from './shown.ts'

export type RecordingStatus = 'receiving' | 'assembling' | 'transcribing' | 'ready' | 'failed'

/** By the newest task; a recording whose task somebody deleted has failed. */
export const statusOf = ({ row, task, playable }: Shown): RecordingStatus => {
  if (row.error !== null) return 'failed'
  if (task === undefined) {
    if (row.taskId !== null) return 'failed'
    return row.finalizedAt === null ? 'receiving' : 'assembling'
  }
  if (task.status === 'succeeded') return 'ready'
  if (task.status === 'failed' || task.status === 'canceled') return 'failed'
  return playable?.task === task ? 'transcribing' : 'assembling'
}
