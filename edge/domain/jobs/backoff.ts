const firstMs = 1_000
const longestMs = 60_000
/** A source may ask for years; its job fails instead when it still cannot be fetched after a few such waits. */
const longestAskedMs = 10 * 60_000

/** Doubles with every failure, spread over [½, 1] by the job's own id, so that no herd comes back at once. */
export const backoffMs = (jobId: string, failures: number, retryAfterMs = 0): number => {
  const whole = Math.min(longestMs, firstMs * 2 ** Math.max(0, failures - 1))
  const spread = Number.parseInt(jobId.slice(-(2 + (failures % 8))), 36) % 1_000
  return Math.max(Math.min(retryAfterMs, longestAskedMs), Math.round(whole * (0.5 + spread / 2_000)))
}
