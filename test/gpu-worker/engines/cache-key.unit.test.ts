import { describe, expect, it } from 'vitest'
import { findCacheKey, wasMadeBy } from '../../../gpu-worker/cache-key.ts'
import type { Engines } from '../../../gpu-worker/engines/lineup.ts'
import { noEngines } from '../../support/no-engines.ts'

const use = { engine: 'whisper', model: 'small', device: 'cpu' as const }
const engines = {
  ...noEngines,
  transcription: { ...noEngines.transcription, engines: [use] },
} as unknown as Engines
const source = (contentId: string) => ({ url: 'http://signed.example/1', sizeBytes: 1, contentId })
const hashOf = async (id: string, contentId: string, more: object = {}, model = 'small') => {
  const input = { file: { mediaId: id }, language: null, ...more }
  const other = {
    ...engines,
    transcription: { ...engines.transcription, engines: [{ ...use, model }] },
  } as unknown as Engines
  return (await findCacheKey(other, 'transcription', input, { [id]: source(contentId) }))?.cacheHash
}

describe('the key of a kept output', () => {
  it('is the same for the same bytes under another id', async () => {
    expect(await hashOf('media_1', 'sha-a')).toMatch(/^[0-9a-f]{64}$/)
    expect(await hashOf('media_1', 'sha-a')).toBe(await hashOf('media_2', 'sha-a'))
  })

  it('is another for other bytes, another input and another model', async () => {
    const keys = await Promise.all([
      hashOf('media_1', 'sha-a'),
      hashOf('media_1', 'sha-b'),
      hashOf('media_1', 'sha-a', { language: 'en' }),
      hashOf('media_1', 'sha-a', {}, 'large'),
    ])
    expect(new Set(keys).size).toBe(4)
  })

  it('is missing for jobs without an engine and where no engine serves the input', async () => {
    expect(await findCacheKey(engines, 'probe', {}, {})).toBeUndefined()
    expect(await findCacheKey(noEngines, 'speech', { text: 'hi', language: 'en' }, {})).toBeUndefined()
  })

  it('holds for an output of that very engine and model alone', () => {
    expect(wasMadeBy({ ...use, text: '' }, use)).toBe(true)
    expect(wasMadeBy({ ...use, model: 'large' }, use)).toBe(false)
    expect(wasMadeBy({ ...use, engine: 'builtin' }, use)).toBe(false)
    expect(wasMadeBy({ text: '' }, use)).toBe(false)
  })
})
