import type { ClaimRequest } from '../../../shared/worker-protocol.ts'
import type { Context } from '../../context.ts'

/**
 * The long poll of one claim. The cursor is taken after the first look at D1 and one more look follows it, so a job
 * that became ready in between is found by that look or rings after the cursor.
 */
export const createWaitForWork = (
  ctx: Context,
  { lanes, waitMs }: Pick<ClaimRequest, 'lanes' | 'waitMs'>,
  signal?: AbortSignal,
): (() => Promise<boolean>) => {
  const endsAtMs = ctx.nowMs() + waitMs
  const bells = lanes.map((lane) => `lane:${lane}`)
  let cursor: string | undefined
  return async () => {
    const leftMs = endsAtMs - ctx.nowMs()
    if (leftMs <= 0) return false
    const isFirst = cursor === undefined
    const answer = await ctx.hub.wait(bells, cursor, leftMs, signal)
    cursor = answer.cursor
    return isFirst || answer.rung
  }
}
