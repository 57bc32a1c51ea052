import { describe, expect, it } from 'vitest'
import { createMemory } from '../../../gpu-worker/segments/remember.ts'

describe('the memory of media', () => {
  it('forgets the one that was asked for longest ago, and asks again only for that', async () => {
    const asked: string[] = []
    const remember = createMemory<{ key: string }>(2)
    const ask = (key: string) =>
      remember(key, async () => {
        asked.push(key)
        return { key }
      })
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await ask(key)).toEqual({ key })
    expect(asked).toEqual(['a', 'b', 'c', 'b'])
  })

  it('does not remember a failure', async () => {
    const remember = createMemory<string[]>(2)
    await expect(remember('a', () => Promise.reject(new Error('unplugged')))).rejects.toThrow('unplugged')
    expect(await remember('a', async () => ['plugged in'])).toEqual(['plugged in'])
  })
})
