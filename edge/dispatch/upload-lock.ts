import { DurableObject, RpcTarget } from 'cloudflare:workers'
import type { Bindings } from '../env.ts'
import { createLockQueue, type LockQueue } from './lock-queue.ts'

/** Longer than a body may stall, so that a slow client ends by its own word and only a dead isolate by this one. */
const leaseMs = 45_000

/** What the holder's isolate has: when that goes, the runtime disposes it, and the next in line has its turn. */
class LockHold extends RpcTarget {
  readonly #queue: LockQueue
  readonly #token: number

  constructor(queue: LockQueue, token: number) {
    super()
    this.#queue = queue
    this.#token = token
  }

  renew(): boolean {
    return this.#queue.renew(this.#token)
  }

  release(): void {
    this.#queue.end(this.#token)
  }

  [Symbol.dispose](): void {
    this.release()
  }
}

/** One instance per upload, and nothing in it but who writes and who waits. No byte passes through it. */
export class UploadLock extends DurableObject<Bindings> {
  readonly #queue = createLockQueue(leaseMs)

  async acquire(): Promise<LockHold> {
    const { token, granted } = this.#queue.join()
    await granted
    return new LockHold(this.#queue, token)
  }

  isIdle(): boolean {
    return this.#queue.isIdle()
  }
}
