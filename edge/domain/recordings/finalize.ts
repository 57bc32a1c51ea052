import type { Context } from '../../context.ts'
import { finalizeRow } from '../../db/recordings.ts'
import { hint } from '../../dispatch/produce.ts'
import { getOwnRecording, noRecording } from './own.ts'

/**
 * Assembly begins when no chunk has come for a while and none is under way; again is as good as once, and tries again
 * what failed. @throws not_found
 */
export const finalizeRecording = async (ctx: Context, id: number): Promise<void> => {
  const row = await getOwnRecording(ctx, id)
  const nowMs = ctx.nowMs()
  const dueAt = nowMs + ctx.config.RECORDING_QUIET_MS
  if (!(await finalizeRow(ctx.db, row.id, dueAt, nowMs))) throw noRecording(id)
  hint(ctx, ctx.hub.sweepBy(dueAt))
}
