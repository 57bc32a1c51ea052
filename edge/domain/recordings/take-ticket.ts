import type { Context } from '../../context.ts'

let last = 0

/** The place of a chunk by the moment when its request arrived: microseconds, rising within an isolate. */
export const takeTicket = (ctx: Context): number => {
  last = Math.max(ctx.nowMs() * 1_000, last + 1)
  return last
}

/** Places that a sender gives itself are all smaller than tickets. */
export const firstTicket = 10 ** 15

export const arrivedAtMs = (ticket: number): number => Math.floor(ticket / 1_000)
