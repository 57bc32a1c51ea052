import { describe, expect, it } from 'vitest'
import { forEachCapability, openEngines, parseEnginesConfig } from '../../../gpu-worker/engines/index.ts'
import { surroundingsOf } from '../../contract/harness/index.ts'

/** Only the engines of one capability. */
const configOf = (env: Record<string, string>) => {
  const { config } = parseEnginesConfig(env)
  return forEachCapability((name) => (name === 'speech' ? config.speech : { ...config[name], names: [] }))
}

describe('openEngines', () => {
  it('lists all engines in the order of the configuration, each with its status', async () => {
    const open = await openEngines(configOf({ SPEECH_ENGINE: 'openai,builtin' }), await surroundingsOf())
    await open.close()
    const speech = open.rows.filter(({ capability }) => capability === 'speech')
    expect(speech.map(({ engine, status }) => [engine, status])).toEqual([
      ['openai', 'not available'],
      ['builtin', 'ready'],
      ['huggingface', 'not configured'],
      ['onnx', 'not configured'],
    ])
    expect(speech[0]?.why).toMatch(/URL/)
    expect(speech[1]).toMatchObject({
      device: 'cpu',
      proof: 'built in',
      languages: expect.arrayContaining(['hi']),
    })
    expect(open.engines.speech.engines.map(({ engine }) => engine)).toEqual(['builtin'])
  })

  it('leaves a capability empty whose only engine does not open', async () => {
    const open = await openEngines(configOf({ SPEECH_ENGINE: 'onnx' }), await surroundingsOf())
    await open.close()
    expect(open.engines.speech.engines).toEqual([])
  })

  it('closes everything again when it is aborted meanwhile', async () => {
    const reason = new Error('stopping')
    const opening = openEngines(configOf({}), await surroundingsOf(AbortSignal.abort(reason)))
    await expect(opening).rejects.toBe(reason)
  })
})
