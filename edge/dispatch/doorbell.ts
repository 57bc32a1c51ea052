type Waiter = { bells: string[]; wake: (rung: boolean) => void }
export type Wait = { cursor: string; rung: boolean }

/**
 * Bells in memory. Every ring has a number; a cursor names the last one its holder has seen, so a ring between
 * a look at D1 and the wait is never lost. The epoch dies with the memory: a cursor of another epoch may have
 * missed anything and is answered at once.
 */
export const createDoorbell = (epoch: string) => {
  let rings = 0
  const lastRing = new Map<string, number>()
  const waiters = new Set<Waiter>()
  const cursor = (): string => `${epoch}.${rings}`

  const hasRungSince = (bells: string[], since: string): boolean => {
    const [sinceEpoch, number] = since.split('.')
    return sinceEpoch !== epoch || bells.some((bell) => (lastRing.get(bell) ?? 0) > Number(number))
  }

  const wait = async (bells: string[], since: string | undefined, waitMs: number): Promise<Wait> => {
    if (since === undefined) return { cursor: cursor(), rung: false }
    if (hasRungSince(bells, since)) return { cursor: cursor(), rung: true }
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const waiter = { bells, wake: resolve }
    waiters.add(waiter)
    const timer = setTimeout(() => resolve(false), waitMs)
    const rung = await promise
    clearTimeout(timer)
    waiters.delete(waiter)
    return { cursor: cursor(), rung }
  }

  const ring = (bells: string[]): void => {
    rings += 1
    for (const bell of bells) lastRing.set(bell, rings)
    for (const waiter of waiters) if (waiter.bells.some((bell) => bells.includes(bell))) waiter.wake(true)
  }

  return { wait, ring }
}
