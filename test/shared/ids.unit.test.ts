import { describe, expect, it } from 'vitest'
import { canonicalJson, sha256Hex } from '../../shared/hash.ts'
import { derivedId, filmIdOf, idFromJob, isId, newId } from '../../shared/ids.ts'

describe('ids', () => {
  it('of one kind sort by the time they were made', () => {
    const times = [1, 1_000, 1_700_000_000_000, 1_700_000_000_001, 9_999_999_999_999]
    const ids = times.map((ms) => newId('task', ms))
    expect([...ids].sort()).toEqual(ids)
  })

  it('are unlike each other within one millisecond', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => newId('job', 5))).size).toBe(1_000)
  })

  it('are told from ids of another kind and from other text', () => {
    expect(isId('task', newId('task', 5))).toBe(true)
    expect(isId('task', newId('job', 5))).toBe(false)
    expect(isId('task', 'task_')).toBe(false)
    expect(isId('task', "task_' OR 1=1")).toBe(false)
  })

  it('derived from one hash are one id, and from two hashes two', async () => {
    const [a, b] = [await sha256Hex('a'), await sha256Hex('b')]
    expect(derivedId('job', a)).toBe(derivedId('job', a))
    expect(derivedId('job', a)).not.toBe(derivedId('job', b))
    expect(isId('job', derivedId('job', a))).toBe(true)
  })

  it('of what a job became are the same on every repeat and sort by the job’s time', async () => {
    const jobId = derivedId('job', await sha256Hex('a'))
    expect(idFromJob('media', jobId, 7)).toBe(idFromJob('media', jobId, 7))
    expect(isId('media', idFromJob('media', jobId, 7))).toBe(true)
    expect(idFromJob('media', jobId, 8) > idFromJob('media', jobId, 7)).toBe(true)
  })

  it('of a film and its task share the sortable part', () => {
    expect(filmIdOf('task_0000000005abcdefgh')).toBe('film_0000000005abcdefgh')
  })
})

describe('canonical JSON', () => {
  it('is the same text for equal values, whatever the order of their keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}')
    expect(canonicalJson({ x: { b: 1, a: 2 } })).toBe(canonicalJson({ x: { a: 2, b: 1 } }))
  })

  it('keeps the order of lists, which means something', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]))
  })

  it('survives being stored and read again', () => {
    const text = canonicalJson({ b: 1.5, a: ['ü', { z: false, y: [] }] })
    expect(canonicalJson(JSON.parse(text))).toBe(text)
  })
})

describe('SHA-256', () => {
  it('is the published digest of "abc"', async () => {
    expect(await sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
