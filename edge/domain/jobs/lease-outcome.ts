import { AppError } from '../../../shared/errors.ts'
import type { Lease } from '../../../shared/worker-protocol.ts'
import type { JobRow } from '../../db/client.ts'

/** Why a worker's write hit no row, as the worker is told. `job` is the row as it stands now. */
export const leaseRefusal = (job: JobRow | undefined, lease: Lease, nowMs: number): AppError => {
  if (job?.attempt === lease.attempt && job.status === 'canceled') {
    return new AppError('job_canceled', 'The job was canceled', { field: 'attempt', got: lease.attempt })
  }
  if (job?.attempt === lease.attempt && job.status === 'leased' && (job.deadlineAt ?? 0) <= nowMs) {
    return new AppError('deadline_exceeded', 'The attempt is past its deadline', {
      field: 'attempt',
      got: nowMs,
      allowed: job.deadlineAt ?? 0,
    })
  }
  return new AppError('lease_lost', 'This attempt does not hold the job any more', {
    field: 'attempt',
    got: lease.attempt,
    ...(job && { allowed: job.attempt, status: job.status }),
  })
}
