import type { Context } from '../../context.ts'

const dayMs = 24 * 60 * 60_000

/**
 * Absolute URL of a film's master playlist that opens without a header: good for one to two days, and the same
 * one all day, so that caches can hold it.
 */
export const filmPlaybackUrl = async (ctx: Context, accountId: string, filmId: string): Promise<string> => {
  const expiresAtMs = (Math.floor(ctx.nowMs() / dayMs) + 2) * dayMs
  const token = await ctx.keys.signPlayback({ accountId, id: filmId }, expiresAtMs)
  return `${ctx.publicUrl}/p/${token}/${filmId}/playlist.m3u8`
}
