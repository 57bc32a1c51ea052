import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { vi } from 'vitest'
import * as z from 'zod'
import { descendantsOf, isAlive } from './processes.ts'

const root = resolve(import.meta.dirname, '../..')

export const DevFile = z.object({
  url: z.url(),
  username: z.string(),
  password: z.string(),
  apiKey: z.string(),
  presharedToken: z.string(),
  workerToken: z.string(),
  workerPids: z.array(z.int()),
})

const silence = {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
}

/** What `npm run dev` runs, on a free port; resolves at its ready line. */
export const startDev = async (stateDir: string) => {
  const child = spawn(
    process.execPath,
    [join(root, 'scripts/dev.ts'), '--port', '0', '--state', stateDir, '--workers', '1'],
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: { ...process.env, ...silence } },
  )
  const { pid } = child
  if (pid === undefined) throw new Error('the dev command did not start')
  const said: string[] = []
  createInterface(child.stderr).on('line', (line) => said.push(line))
  const ended = once(child, 'close')
  const ready = new Promise<string>((found) => {
    createInterface(child.stdout).on('line', (line) => {
      said.push(line)
      const url = /^ready (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1]
      if (url !== undefined) found(url)
    })
  })
  const died = ended.then((): never => {
    throw new Error(`the dev command ended before it was ready:\n${said.join('\n')}`)
  })
  const url = await Promise.race([ready, died])
  died.catch(() => undefined)
  const facts = DevFile.parse(JSON.parse(await readFile(join(stateDir, 'dev.json'), 'utf8')))

  /** Sends the signal to the command's whole process group and resolves once nothing that it started lives. */
  const kill = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const family = await descendantsOf(pid)
    process.kill(signal === 'SIGKILL' ? -pid : pid, signal)
    await ended
    const alive = async () => {
      const states = await Promise.all(
        family.map(async (member) => ({ ...member, alive: await isAlive(member.pid) })),
      )
      return states.filter((member) => member.alive).map(({ pid: id, name }) => `${id} ${name}`)
    }
    await vi.waitFor(async () => {
      const left = await alive()
      if (left.length > 0) throw new Error(`${signal} left ${left.join(', ')}`)
    }, 15_000)
  }
  return { pid, url, facts, kill }
}
