const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** After the first, second … failed attempt: eleven attempts over three days. */
const waitsMs = [
  ...[5_000, 30_000, 2 * minuteMs, 10 * minuteMs, 30 * minuteMs],
  ...[2 * hourMs, 6 * hourMs, 12 * hourMs, 24 * hourMs, 28 * hourMs],
]

export const maxAttempts = waitsMs.length + 1

/** How long to wait after that many failed attempts, spread by a tenth either way; undefined = that was the last. */
export const waitAfterMs = (attempts: number, share: number): number | undefined => {
  const wholeMs = waitsMs[attempts - 1]
  return wholeMs === undefined ? undefined : Math.round(wholeMs * (0.9 + 0.2 * share))
}
