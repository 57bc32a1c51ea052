import type { Context } from '../../context.ts'
import { touchRecording } from '../../db/recordings.ts'
import { hint } from '../../dispatch/produce.ts'
import { abandonedMs } from './facade.ts'
import { noRecording } from './own.ts'

/** A chunk came: the assembly, if it is due, waits for the next ones. @throws not_found when it was deleted meanwhile */
export const touch = async (ctx: Context, id: number): Promise<void> => {
  const quietMs = ctx.config.RECORDING_QUIET_MS
  const dueAt = await touchRecording(ctx.db, id, { quietMs, abandonedMs, nowMs: ctx.nowMs() })
  if (dueAt === undefined) throw noRecording(id)
  hint(ctx, ctx.hub.sweepBy(dueAt))
}
