import type { Context } from '../../context.ts'

const dayMs = 24 * 60 * 60_000

/** When a link made now ends: the same all day, so that caches can hold it. */
export const linkEndMs = (ctx: Context): number => (Math.floor(ctx.nowMs() / dayMs) + 2) * dayMs

/** Absolute URL of a media's bytes that opens without a header: good for one to two days, the same all day. */
export const mediaPlaybackUrl = async (
  ctx: Context,
  { id, accountId }: { id: string; accountId: string },
): Promise<string> => {
  const token = await ctx.keys.signPlayback({ accountId, id }, linkEndMs(ctx))
  return `${ctx.publicUrl}/p/${token}/${id}/content`
}
