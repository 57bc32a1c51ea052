import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ManagedServer, startServer } from '../../../gpu-worker/engines/hosted/managed-server.ts'
import { isAlive } from '../../support/is-alive.ts'

const program = resolve(import.meta.dirname, '../../support/tiny-server.mjs')
let port: number
let server: ManagedServer | undefined

beforeEach(async () => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  port = (probe.address() as AddressInfo).port
  probe.close()
  await once(probe, 'close')
})
afterEach(async () => {
  await server?.stop()
  server = undefined
})

const url = () => `http://127.0.0.1:${port}/v1`
const log: Record<string, unknown>[] = []
const start = async (mode = '') => {
  const command = `"${process.execPath}" '${program}' ${port} ${mode}`
  const restart = { baseMs: 10, capMs: 20 }
  const { signal } = new AbortController()
  const say = (entry: Record<string, unknown>) => void log.push(entry)
  server = await startServer({ capability: 'speech', command, url: url(), log: say, signal, restart })
  return server
}
const askPid = async (): Promise<{ pid: number; env: Record<string, string> }> =>
  (await fetch(`http://127.0.0.1:${port}/pid`)).json() as never
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await sleep(20)
}
const isUp = (): boolean => {
  try {
    server?.assertUp()
    return true
  } catch {
    return false
  }
}

describe('a server that the worker starts', () => {
  it('is there once it answers, a 503 not counted, and gone with the worker', async () => {
    await start('loading')
    const { pid } = await askPid()
    await server?.stop()
    expect(isAlive(pid)).toBe(false)
  })

  it('never sees the token and the keys of the worker', async () => {
    process.env.VITASCOPE_WORKER_TOKEN = 'vsw_secret'
    process.env.SPEECH_API_KEY = 'secret'
    await start()
    const { env } = await askPid()
    delete process.env.VITASCOPE_WORKER_TOKEN
    delete process.env.SPEECH_API_KEY
    expect(Object.keys(env)).toContain('PATH')
    expect(JSON.stringify(env)).not.toContain('secret')
  })

  it('is started again after it died, and unavailable meanwhile', async () => {
    await start()
    const { pid } = await askPid()
    await fetch(`http://127.0.0.1:${port}/die`).catch(() => undefined)
    await until(() => !isUp())
    expect(() => server?.assertUp()).toThrow(expect.objectContaining({ code: 'engine_unavailable' }))
    await until(isUp)
    expect((await askPid()).pid).not.toBe(pid)
  })

  it('that ends before it ever answered is not available, in its own words', async () => {
    await expect(start('broken')).rejects.toMatchObject({
      code: 'engine_unavailable',
      message: expect.stringContaining('no such model: /models/none'),
    })
  })

  it('that cannot be started is not available', async () => {
    const { signal } = new AbortController()
    const request = { capability: 'speech', url: url(), log: () => undefined, signal }
    await expect(startServer({ ...request, command: '/no/such/program' })).rejects.toMatchObject({
      code: 'engine_unavailable',
    })
    await expect(startServer({ ...request, command: 'open "quote' })).rejects.toMatchObject({
      code: 'engine_unavailable',
    })
  })

  it('dies with a worker that is killed', async () => {
    const script = resolve(import.meta.dirname, '../../support/start-tiny-server.ts')
    const worker = fork(script, [`"${process.execPath}" ${program} ${port}`, url()])
    await once(worker, 'message')
    const { pid } = await askPid()
    worker.kill('SIGKILL')
    await until(() => !isAlive(pid))
  })
})
