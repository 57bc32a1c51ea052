import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAlive } from '../support/is-alive.ts'

const root = join(import.meta.dirname, '..', '..')
let state: string
beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'vitascope-dev-'))
})
afterAll(() => rm(state, { recursive: true, force: true }))

const runDev = (...args: string[]) => {
  const dev = spawn(
    process.execPath,
    [join(root, 'scripts', 'bootstrap.mjs'), 'dev', '--state', state, ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  return { dev, complaints: text(dev.stderr), lines: createInterface({ input: dev.stdout }) }
}

const readFacts = async () => JSON.parse(await readFile(join(state, 'dev.json'), 'utf8'))

/** Starts and waits for the one line. */
const start = async (...args: string[]) => {
  const { dev, lines } = runDev('--port', '0', ...args)
  const [line] = (await once(lines, 'line')) as [string]
  return { dev, line, facts: await readFacts() }
}

const end = async (dev: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  dev.kill(signal)
  const [code] = await once(dev, 'exit')
  return code
}

/** Every process that descends from this one by now. */
const descendantsOf = (pid: number): number[] => {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number))
  const found = [pid]
  for (const parent of found)
    found.push(...pairs.flatMap(([child, ppid]) => (ppid === parent && child ? [child] : [])))
  return found
}

describe('npm run dev', () => {
  it('says ready, writes dev.json for its owner alone, and ends every process it started on SIGTERM', async () => {
    const { dev, line, facts } = await start('--workers', '2')
    expect(line).toBe(`ready ${facts.url}`)
    expect(Object.keys(facts)).toEqual([
      'url',
      'username',
      'password',
      'apiKey',
      'presharedToken',
      'workerToken',
      'workerPids',
    ])
    expect((await stat(join(state, 'dev.json'))).mode & 0o077).toBe(0)
    expect((await stat(join(state, 'secrets.env'))).mode & 0o077).toBe(0)
    const answer = await fetch(`${facts.url}/v1/tasks`, {
      headers: { authorization: `Bearer ${facts.apiKey}` },
    })
    expect(answer.status).toBe(200)
    expect(facts.workerPids).toHaveLength(2)

    const started = descendantsOf(dev.pid ?? 0)
    expect(started).toEqual(expect.arrayContaining(facts.workerPids))
    expect(started.length).toBeGreaterThanOrEqual(6)
    expect(await end(dev, 'SIGTERM')).toBe(0)
    // Killed grandchildren count as alive until init has taken note of them.
    await expect.poll(() => started.filter(isAlive), { timeout: 10_000 }).toEqual([])
  })

  it('ends every process it started when npm, which ran it, gets the SIGTERM', async () => {
    const npm = spawn('npm', ['run', '-s', 'dev', '--', '--state', state, '--port', '0', '--workers', '1'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(createInterface({ input: npm.stdout }), 'line')
    const started = descendantsOf(npm.pid ?? 0)
    expect(started).toEqual(expect.arrayContaining((await readFacts()).workerPids))
    npm.kill('SIGTERM')
    await expect.poll(() => started.filter(isAlive), { timeout: 20_000 }).toEqual([])
  })

  it('opens the same state with the same credentials, for one process at a time', async () => {
    const before = await readFacts()
    const { dev, facts } = await start('--workers', '1')
    expect({ ...facts, url: '', workerPids: [] }).toEqual({ ...before, url: '', workerPids: [] })

    const second = runDev('--port', '0')
    expect(await once(second.dev, 'exit')).toEqual([1, null])
    expect(await second.complaints).toMatch(/is in use by process \d+/)
    expect(await end(dev, 'SIGINT')).toBe(0)
  })

  it('starts a worker again that was killed, and tells its new process id', async () => {
    const { dev, facts } = await start('--workers', '1')
    const [killed] = facts.workerPids as [number]
    process.kill(killed, 'SIGKILL')
    await expect
      .poll(async () => (await readFacts()).workerPids[0] ?? killed, { timeout: 20_000 })
      .not.toBe(killed)
    expect(await end(dev, 'SIGHUP')).toBe(0)
  })

  it('says which port is taken', async () => {
    const { dev, facts } = await start('--workers', '0')
    const other = `${state}-other`
    const second = runDev('--port', new URL(facts.url).port, '--state', other)
    expect(await once(second.dev, 'exit')).toEqual([1, null])
    expect(await second.complaints).toMatch(/port \d+ is taken/)
    await rm(other, { recursive: true, force: true })
    await end(dev, 'SIGTERM')
  })
})
