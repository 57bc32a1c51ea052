import { AppError } from '../shared/errors.ts'

/** First request: no more claims, running jobs get `drainMs`. Then, or at the second: everything stops. */
export type Drain = {
  stopping: AbortSignal
  /** Its reason is the AppError that makes a job release its lease. */
  killing: AbortSignal
  request: () => void
  /** Forgets the timer, so that a finished process can end. */
  dispose: () => void
}

const stoppingError = new AppError('unavailable', 'the worker is stopping')

/** True for the reason of `stopping` and `killing` alone: such a job goes back without a failure. */
export const isStopping = (error: unknown): boolean => error === stoppingError

export const createDrain = (drainMs: number): Drain => {
  const stopping = new AbortController()
  const killing = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const kill = () => killing.abort(stoppingError)
  return {
    stopping: stopping.signal,
    killing: killing.signal,
    request: () => {
      if (stopping.signal.aborted) return kill()
      stopping.abort(stoppingError)
      timer = setTimeout(kill, drainMs)
    },
    dispose: () => clearTimeout(timer),
  }
}
