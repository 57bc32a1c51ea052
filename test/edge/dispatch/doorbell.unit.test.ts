import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDoorbell } from '../../../edge/dispatch/doorbell.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const bells = ['lane:cpu', 'lane:net']

describe('a doorbell', () => {
  it('answers a waiter without a cursor at once', async () => {
    expect(await createDoorbell('e').wait(bells, undefined, 1_000)).toEqual({ cursor: 'e.0', rung: false })
  })

  it('wakes every waiter of a bell and none of another', async () => {
    const door = createDoorbell('e')
    const both = Promise.all([door.wait(['lane:cpu'], 'e.0', 1_000), door.wait(bells, 'e.0', 1_000)])
    const other = door.wait(['lane:gpu'], 'e.0', 1_000)
    door.ring(['lane:cpu'])
    expect((await both).map(({ rung }) => rung)).toEqual([true, true])
    vi.advanceTimersByTime(1_000)
    expect(await other).toMatchObject({ rung: false })
  })

  it('does not lose a ring between the look and the wait', async () => {
    const door = createDoorbell('e')
    const { cursor } = await door.wait(bells, undefined, 0)
    door.ring(['lane:net'])
    expect(await door.wait(bells, cursor, 1_000)).toEqual({ cursor: 'e.1', rung: true })
  })

  it('does not answer twice for one ring', async () => {
    const door = createDoorbell('e')
    door.ring(['lane:net'])
    const again = door.wait(bells, 'e.1', 500)
    vi.advanceTimersByTime(500)
    expect(await again).toEqual({ cursor: 'e.1', rung: false })
  })

  it('answers a cursor of another life of the object at once: it may have missed anything', async () => {
    expect(await createDoorbell('new').wait(bells, 'old.7', 1_000)).toEqual({ cursor: 'new.0', rung: true })
  })
})
