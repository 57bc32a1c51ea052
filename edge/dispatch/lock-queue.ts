type Waiter = { token: number; grant: () => void }

/**
 * One lock: first come, first served. A holder who neither renews for `leaseMs` nor gives it back is taken for dead.
 * Tokens name holders and waiters; only the present holder's token renews.
 */
export const createLockQueue = (leaseMs: number) => {
  const waiting: Waiter[] = []
  let holder: { token: number; timer: ReturnType<typeof setTimeout> } | undefined
  let lastToken = 0

  const lease = (token: number) => setTimeout(() => end(token), leaseMs)
  const hold = ({ token, grant }: Waiter): void => {
    holder = { token, timer: lease(token) }
    grant()
  }

  /** Gives the lock back or leaves the queue; again changes nothing. */
  const end = (token: number): void => {
    if (holder?.token === token) {
      clearTimeout(holder.timer)
      holder = undefined
      const next = waiting.shift()
      if (next !== undefined) hold(next)
    } else {
      const at = waiting.findIndex((waiter) => waiter.token === token)
      if (at >= 0) waiting.splice(at, 1)
    }
  }

  const join = (): { token: number; granted: Promise<void> } => {
    const { promise: granted, resolve: grant } = Promise.withResolvers<void>()
    const waiter = { token: ++lastToken, grant }
    if (holder === undefined) hold(waiter)
    else waiting.push(waiter)
    return { token: waiter.token, granted }
  }

  /** False = the lease ran out: somebody else may hold it now. */
  const renew = (token: number): boolean => {
    if (holder?.token !== token) return false
    clearTimeout(holder.timer)
    holder.timer = lease(token)
    return true
  }

  return { join, renew, end, isIdle: () => holder === undefined }
}

export type LockQueue = ReturnType<typeof createLockQueue>
