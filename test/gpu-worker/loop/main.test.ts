import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FakeEdge, startFakeEdge } from '../../support/fake-edge.ts'

const script = fileURLToPath(new URL('../../../gpu-worker/main.ts', import.meta.url))
let edge: FakeEdge
let scratchDir: string
let child: ChildProcess | undefined

beforeEach(async () => {
  edge = await startFakeEdge()
  scratchDir = await mkdtemp(join(tmpdir(), 'worker-test-'))
})
afterEach(async () => {
  child?.kill('SIGKILL')
  child = undefined
  await edge.stop()
  await rm(scratchDir, { recursive: true, force: true })
})

/** The real process as `npm run worker` starts it; `exit` gives its exit code. */
const start = (env: Record<string, string> = {}, args: string[] = []) => {
  const worker = spawn(process.execPath, [script, ...args], {
    env: {
      ...{ PATH: process.env.PATH, VITASCOPE_EDGE_URL: edge.url, VITASCOPE_WORKER_TOKEN: 'vsw_secret' },
      ...{ SCRATCH_DIR: scratchDir, ALLOW_LOOPBACK_IMPORTS: '1', ...env },
    },
    stdio: 'pipe',
  })
  child = worker
  const output: string[] = []
  for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (text) => output.push(String(text)))
  const exit = once(worker, 'close').then(([code]) => code as number | null)
  const text = () => output.join('')
  const said = async (words: string) => {
    while (!text().includes(words)) await once(worker.stdout, 'data')
  }
  return { worker, exit, text, said }
}

/** A job that runs until it is stopped: its source answers, and then says no more. */
const addEndlessJob = async () => {
  const stalled = Promise.withResolvers<void>()
  const source = createServer((_request, response) => {
    response.writeHead(200).write('the beginning')
    stalled.resolve()
  }).listen(0, '127.0.0.1')
  await once(source, 'listening')
  const url = `http://127.0.0.1:${(source.address() as AddressInfo).port}/film`
  edge.addJob({ type: 'import', input: { url, maxBytes: 1000 } })
  return {
    running: stalled.promise,
    close: () => {
      source.closeAllConnections()
      source.close()
    },
  }
}

describe('the worker process', () => {
  it('ends with 0 at the first signal when it is idle, and logs one JSON line per event', async () => {
    const { worker, exit, text } = start()
    await edge.until('claim')
    worker.kill('SIGTERM')
    expect(await exit).toBe(0)
    const events = text()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string; lanes?: string[] })
    expect(events.map(({ event }) => event)).toEqual(['engines', 'started', 'signal', 'ended'])
    expect(events[1]?.lanes).toEqual(
      expect.arrayContaining(['cpu', 'net', expect.stringMatching(/^h264:x264:\d+$/)]),
    )
    expect(await readdir(scratchDir)).toEqual([])
  })

  it('gives its job back at the second signal and ends with 128 + 15', async () => {
    const { worker, exit, said } = start()
    const job = await addEndlessJob()
    await job.running
    worker.kill('SIGTERM')
    await said('"signal"') // two signals of a kind may merge into one otherwise
    worker.kill('SIGTERM')
    expect(await exit).toBe(143)
    job.close()
    expect(edge.named('release')).toHaveLength(1)
    expect(edge.named('fail')).toEqual([])
  })

  it('gives its job back and ends when its parent closes stdin', async () => {
    const { worker, exit } = start({ VITASCOPE_EXIT_WITH_STDIN: '1' })
    const job = await addEndlessJob()
    await job.running
    worker.stdin.end()
    expect(await exit).toBe(0)
    job.close()
    expect(edge.named('release')).toHaveLength(1)
  })

  it('ends with 1 when the edge refuses its token, and never prints it', async () => {
    edge.script('claim', { code: 'unauthenticated' })
    const { exit, text } = start()
    expect(await exit).toBe(1)
    expect(text()).toContain('unauthenticated')
    expect(text()).not.toContain('vsw_secret')
  })

  it.each([
    ['a variable is bad', { WORKER_SLOTS: 'many' }, [], /^WORKER_SLOTS: .*\n\(--help/],
    ['an engine is unknown', { SPEECH_ENGINE: 'magic' }, [], /^SPEECH_ENGINE: there is no engine "magic"/],
    ['an option is unknown', {}, ['--slots=2'], /^Unknown option '--slots'.*\n\(--help/],
  ])('ends with 2 and one clear message when %s', async (_, env: Record<string, string>, args, message) => {
    const { exit, text } = start(env, args)
    expect(await exit).toBe(2)
    expect(text()).toMatch(message)
    expect(edge.calls).toEqual([])
  })

  it('sweeps the folders that dead workers of this machine left behind', async () => {
    const first = start()
    const job = await addEndlessJob()
    await job.running
    first.worker.kill('SIGKILL')
    await first.exit
    const left = await readdir(scratchDir)
    expect(left).toHaveLength(1)
    const second = start()
    await edge.until('claim', 2)
    expect(await readdir(scratchDir)).not.toContain(left[0])
    second.worker.kill('SIGTERM')
    expect(await second.exit).toBe(0)
    job.close()
  })
})
