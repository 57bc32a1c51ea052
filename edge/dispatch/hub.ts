import { DurableObject } from 'cloudflare:workers'
import type { Bindings } from '../env.ts'
import { makeSystemContext } from '../make-context.ts'
import { createDoorbell, type Wait } from './doorbell.ts'
import { sweep } from './sweep.ts'

/**
 * The doorbell over RPC. Instance `workers` has the bells of all lanes and the alarm of the sweep; one instance
 * per watched task has that task's bell. Nothing but the alarm is stored: what is true stands in D1.
 */
export class Hub extends DurableObject<Bindings> {
  readonly #doorbell = createDoorbell(crypto.randomUUID())
  #alarmAtMs: number | undefined

  wait(bells: string[], since: string | undefined, waitMs: number): Promise<Wait> {
    return this.#doorbell.wait(bells, since, waitMs)
  }

  ring(bells: string[]): void {
    this.#doorbell.ring(bells)
  }

  async sweepBy(atMs: number): Promise<void> {
    this.#alarmAtMs ??= (await this.ctx.storage.getAlarm()) ?? Number.POSITIVE_INFINITY
    if (atMs >= this.#alarmAtMs) return
    this.#alarmAtMs = atMs
    await this.ctx.storage.setAlarm(atMs)
  }

  override async alarm(): Promise<void> {
    this.#alarmAtMs = undefined
    const ctx = await makeSystemContext(this.env, (work) => this.ctx.waitUntil(work))
    const { nextDueAtMs } = await sweep(ctx)
    if (nextDueAtMs !== undefined) await this.sweepBy(nextDueAtMs)
  }
}
