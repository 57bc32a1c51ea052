import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLockQueue } from '../../../edge/dispatch/lock-queue.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Joins the queue under a name and writes the name down when its turn comes. */
const startQueue = () => {
  const queue = createLockQueue(1000)
  const turns: string[] = []
  const join = (name: string): number => {
    const { token, granted } = queue.join()
    void granted.then(() => turns.push(name))
    return token
  }
  /** Turns are told in the next tick. */
  const taken = async () => {
    await Promise.resolve()
    return turns
  }
  return { queue, join, taken }
}

describe('The queue of a lock', () => {
  it('serves those first who came first, one at a time', async () => {
    const { queue, join, taken } = startQueue()
    const [a, b, c] = [join('a'), join('b'), join('c')]
    expect(await taken()).toEqual(['a'])
    queue.end(a)
    expect(await taken()).toEqual(['a', 'b'])
    queue.end(b)
    expect(await taken()).toEqual(['a', 'b', 'c'])
    expect(queue.isIdle()).toBe(false)
    queue.end(c)
    expect(queue.isIdle()).toBe(true)
  })

  it('leaves those out who went away while they waited', async () => {
    const { queue, join, taken } = startQueue()
    const [a, b] = [join('a'), join('b'), join('c')]
    queue.end(b)
    queue.end(a)
    expect(await taken()).toEqual(['a', 'c'])
  })

  it('takes a holder for dead who does not renew in time, and one for alive who does', async () => {
    const { queue, join, taken } = startQueue()
    const [a, b] = [join('a'), join('b')]
    vi.advanceTimersByTime(900)
    expect(queue.renew(a)).toBe(true)
    vi.advanceTimersByTime(900)
    expect(await taken()).toEqual(['a'])
    vi.advanceTimersByTime(100)
    expect(await taken()).toEqual(['a', 'b'])
    expect([queue.renew(a), queue.renew(b)]).toEqual([false, true])
  })

  it('is not moved by a holder who gives back twice', async () => {
    const { queue, join, taken } = startQueue()
    const [a] = [join('a'), join('b'), join('c')]
    queue.end(a)
    queue.end(a)
    expect(await taken()).toEqual(['a', 'b'])
  })
})
