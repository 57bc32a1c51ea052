import type { Context } from '../../context.ts'

const dayMs = 24 * 60 * 60_000

/** Absolute URL of a media's bytes that opens without a header: good for one to two days, the same all day. */
export const mediaPlaybackUrl = async (
  ctx: Context,
  { id, accountId }: { id: string; accountId: string },
): Promise<string> => {
  const expiresAtMs = (Math.floor(ctx.nowMs() / dayMs) + 2) * dayMs
  return `${ctx.publicUrl}/p/${await ctx.keys.signPlayback({ accountId, id }, expiresAtMs)}/${id}/content`
}
