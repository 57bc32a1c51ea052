import type { LockPort } from '../../edge/dispatch/lock-port.ts'
import { createLockQueue, type LockQueue } from '../../edge/dispatch/lock-queue.ts'

/** The writers' locks without their Durable Objects. */
export const createLocalLocks = (): LockPort => {
  const queues = new Map<string, LockQueue>()
  const queueOf = (name: string): LockQueue => {
    const queue = queues.get(name) ?? createLockQueue(45_000)
    queues.set(name, queue)
    return queue
  }
  return {
    acquire: async (name) => {
      const queue = queueOf(name)
      const { token, granted } = queue.join()
      await granted
      return { renew: async () => queue.renew(token), release: async () => queue.end(token) }
    },
    isIdle: async (name) => queueOf(name).isIdle(),
  }
}
