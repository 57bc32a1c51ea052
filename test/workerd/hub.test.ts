import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

const openHub = (name: string) => env.HUB.get(env.HUB.idFromName(name))
const alarmOf = (hub: ReturnType<typeof openHub>) =>
  runInDurableObject(hub, (_hub, state) => state.storage.getAlarm())

describe('The Hub', () => {
  it('answers a cursor from before its eviction at once, since a ring may have been missed', async () => {
    const hub = openHub('evicted')
    const { cursor } = await hub.wait(['lane:cpu'], undefined, 0)
    expect(await hub.wait(['lane:cpu'], cursor, 10)).toEqual({ cursor, rung: false })
    await evictDurableObject(hub)
    const answer = await hub.wait(['lane:cpu'], cursor, 60_000)
    expect(answer.rung).toBe(true)
    expect(answer.cursor).not.toBe(cursor)
  })

  it('keeps its alarm through an eviction, moves it forward and never puts it off', async () => {
    const hub = openHub('alarm')
    const dueMs = Date.now() + 3_600_000
    await hub.sweepBy(dueMs)
    await evictDurableObject(hub)
    await hub.sweepBy(dueMs + 60_000)
    expect(await alarmOf(hub)).toBe(dueMs)
    await hub.sweepBy(dueMs - 60_000)
    expect(await alarmOf(hub)).toBe(dueMs - 60_000)
  })
})
