import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../shared/errors.ts'
import { Transient } from './net/retry.ts'

export type BeatTimes = {
  /** When the first beat is due: at once after a repeated claim, whose lease may be partly spent. */
  firstBeatMs: number
  heartbeatMs: number
  leaseMs: number
}

/**
 * Renews one lease until `dropped`. Resolves with why it is gone: the edge's refusal, or `lease_lost`
 * when no beat was answered before its end (also after this process was stopped for that long).
 */
export const keepLease = async (
  times: BeatTimes,
  beat: (signal: AbortSignal) => Promise<unknown>,
  dropped: AbortSignal,
): Promise<AppError | undefined> => {
  let leaseEnd = performance.now() + times.leaseMs
  let pauseMs = times.firstBeatMs
  while (!dropped.aborted) {
    const wait = Math.max(0, Math.min(pauseMs, leaseEnd - performance.now()))
    await sleep(wait, undefined, { signal: dropped }).catch(() => {})
    if (dropped.aborted) return undefined
    const sentAt = performance.now()
    if (sentAt >= leaseEnd)
      return new AppError('lease_lost', 'no heartbeat was answered before the lease ended')
    const patience = AbortSignal.timeout(Math.ceil(Math.min(times.heartbeatMs, leaseEnd - sentAt)))
    try {
      await beat(AbortSignal.any([dropped, patience]))
      leaseEnd = sentAt + times.leaseMs
      pauseMs = times.heartbeatMs
    } catch (error) {
      if (error instanceof AppError) return error
      if (!(error instanceof Transient) && !patience.aborted && !dropped.aborted) throw error
      pauseMs = Math.min(1_000, times.heartbeatMs / 4)
    }
  }
  return undefined
}
