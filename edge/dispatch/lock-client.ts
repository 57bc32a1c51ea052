import type { LockPort } from './lock-port.ts'
import type { UploadLock } from './upload-lock.ts'

export const createLockClient = (locks: DurableObjectNamespace<UploadLock>): LockPort => {
  const lockOf = (name: string) => locks.get(locks.idFromName(name))
  return {
    acquire: async (name, signal) => {
      signal?.throwIfAborted()
      const turn = lockOf(name).acquire()
      const hold = await Promise.race([turn, ...(signal === undefined ? [] : [abortOf(signal)])]).catch(
        (error: unknown) => {
          // A turn that comes too late is passed on at once.
          turn.then((late) => late.release()).catch(() => undefined)
          throw error
        },
      )
      return {
        renew: () => hold.renew().catch(() => false),
        // One that is lost already has nothing to give back.
        release: () => hold.release().catch(() => undefined),
      }
    },
    isIdle: (name) => lockOf(name).isIdle(),
  }
}

const abortOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
