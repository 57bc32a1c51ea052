/** mulberry32: the same seed gives the same numbers on every machine. */
const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Strike = {
  /** `stall` = SIGSTOP until the lease is lost, then SIGCONT. */
  kind: 'kill' | 'stall'
  /** How long the victim goes on after it was chosen. */
  delayMs: number
  /** 0 to 1: which of those that can be chosen. */
  victim: number
}

const stallShare = 0.2
const longestDelayMs = 600

/** Exactly `kills` kills with stalls among them; a seed replays its schedule. */
export const planStrikes = (kills: number, seed: number): Strike[] => {
  const random = createRandom(seed)
  const strikes: Strike[] = []
  for (let done = 0; done < kills; ) {
    const kind = random() < stallShare ? 'stall' : 'kill'
    strikes.push({ kind, delayMs: Math.floor(random() * longestDelayMs), victim: random() })
    if (kind === 'kill') done += 1
  }
  return strikes
}
