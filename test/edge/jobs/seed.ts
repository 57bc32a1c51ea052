import type { Context } from '../../../edge/context.ts'
import { claimJob } from '../../../edge/domain/jobs/claim.ts'
import { createTask } from '../../../edge/domain/tasks/create.ts'
import type { ClaimedJob } from '../../../shared/worker-protocol.ts'
import type { Verbs } from '../../support/verbs.ts'

export const importInput = { url: 'https://films.example/a.mp4', maxBytes: 1_000_000 }

export const createImport = (ctx: Context) => createTask(ctx, { kind: 'import', input: importInput })

type Seed = { lane?: string; count: number; priority?: number; firstRank?: number }

let seeded = 0

/** A task with this many ready jobs of type `import`, ranked in order. */
export const seedJobs = async (
  verbs: Verbs,
  ctx: Context,
  { lane = 'net', count, priority = 0, firstRank = 1 }: Seed,
): Promise<{ taskId: string; lane: string }> => {
  const { id: taskId, accountId } = await createImport(ctx)
  await verbs.sql('UPDATE tasks SET advance_due_at = NULL WHERE id = ?', taskId)
  await verbs.sql(
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?)
     INSERT INTO jobs (task_id, id, account_id, type, key, input_hash, lane, priority, rank, status, input,
       created_at, updated_at)
     SELECT ?, 'job_' || printf('%026d', i + ?), ?, 'import', 'import:' || i, 'x', ?, ?, ? + i, 'ready', ?, 0, 0 FROM n`,
    count,
    taskId,
    seeded,
    accountId,
    lane,
    priority,
    firstRank,
    JSON.stringify(importInput),
  )
  seeded += count
  return { taskId, lane }
}

let claims = 0
export const claim = (verbs: Verbs, lanes: string[], workerId = 'w1', claimId = `claim-${++claims}-x`) =>
  claimJob(verbs.worker, { claimId, workerId, lanes, waitMs: 0 }, { sweepIfDue: async () => undefined })

export const mustClaim = async (verbs: Verbs, lanes: string[], workerId?: string): Promise<ClaimedJob> => {
  const job = await claim(verbs, lanes, workerId)
  if (job === null) throw new Error(`nothing to claim in ${lanes}`)
  return job
}

export const statusOf = async (verbs: Verbs, { taskId, jobId }: { taskId: string; jobId: string }) => {
  const [row] = await verbs.sql<{ status: string; attempt: number; failures: number; error: string | null }>(
    'SELECT status, attempt, failures, error FROM jobs WHERE task_id = ? AND id = ?',
    taskId,
    jobId,
  )
  return row
}
