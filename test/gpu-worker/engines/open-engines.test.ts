import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import {
  forEachCapability,
  keepTrying,
  openEngines,
  parseEnginesConfig,
} from '../../../gpu-worker/engines/index.ts'
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
    const speech = open.rows().filter(({ capability }) => capability === 'speech')
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

  it('takes in a server that comes up later, in its place', async () => {
    const server = createServer((_request, response) => response.writeHead(404).end())
    const listen = async (port: number) => {
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
      return (server.address() as AddressInfo).port
    }
    const port = await listen(0)
    server.close()
    await once(server, 'close')
    const url = `http://127.0.0.1:${port}/v1`
    const config = configOf({ SPEECH_ENGINE: 'openai,builtin', SPEECH_URL: url, SPEECH_MODEL: 'kokoro' })
    const open = await openEngines(config, await surroundingsOf())
    const names = () => open.engines.speech.engines.map(({ engine }) => engine)
    expect(names()).toEqual(['builtin'])
    await listen(port)
    const told: object[] = []
    await keepTrying(open, 10, new AbortController().signal, (opened) => told.push(opened))
    expect(names()).toEqual(['openai', 'builtin'])
    expect(told).toMatchObject([[{ engine: 'openai', status: 'ready', device: 'server' }]])
    expect(
      open.rows().find(({ engine, status }) => engine === 'builtin' && status === 'fallback'),
    ).toBeDefined()
    await open.close()
    server.closeAllConnections()
    server.close()
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
