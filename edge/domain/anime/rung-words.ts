import type { TaskStatus } from '../../../shared/task.ts'
import type { GroupCount } from '../../db/group-counts.ts'

/** Celery's task states: what the anime API's clients read for each rung. */
export type RungWord = 'PENDING' | 'STARTED' | 'RETRY' | 'SUCCESS' | 'FAILURE' | 'REVOKED'

/** A rung's word from its own group's pieces; a task that ended without it has the last word. */
export const rungWord = (task: TaskStatus, counts: readonly GroupCount[]): RungWord => {
  const has = (test: (row: GroupCount) => boolean): boolean =>
    counts.some((row) => row.count > 0 && test(row))
  if (task === 'failed' || has((row) => row.status === 'failed')) return 'FAILURE'
  if (counts.length > 0 && !has((row) => row.status !== 'succeeded')) return 'SUCCESS'
  if (task === 'canceled') return 'REVOKED'
  if (has((row) => row.tried && (row.status === 'waiting' || row.status === 'ready'))) return 'RETRY'
  if (has((row) => row.status === 'leased' || row.status === 'succeeded')) return 'STARTED'
  return 'PENDING'
}
