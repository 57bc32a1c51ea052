import { AppError } from '../shared/errors.ts'

/** First request: no more claims, running jobs get `drainMs`. Then, or at the second: everything stops. */
export type Drain = {
  stopping: AbortSignal
  /** Its reason makes a job release its lease. */
  killing: AbortSignal
  request: () => void
  /** Both stages at once. */
  kill: () => void
  /** Drains because of an error that nothing mends; the first one is kept. */
  fail: (error: unknown) => void
  failure: () => unknown
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
  let failure: unknown
  const kill = () => {
    stopping.abort(stoppingError)
    killing.abort(stoppingError)
  }
  const request = () => {
    if (stopping.signal.aborted) return kill()
    stopping.abort(stoppingError)
    timer = setTimeout(kill, drainMs)
  }
  return {
    stopping: stopping.signal,
    killing: killing.signal,
    request,
    kill,
    fail: (error) => {
      failure ??= error
      if (!stopping.signal.aborted) request()
    },
    failure: () => failure,
    dispose: () => clearTimeout(timer),
  }
}
