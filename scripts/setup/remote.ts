import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import * as z from 'zod'
import { newAuthSecret } from '../dev/credentials.ts'
import { root } from '../support/paths.ts'
import { programs } from '../support/run-step.ts'
import { UserProblem } from '../support/user-problem.ts'
import { type MadeAdmin, makeFirstAdmin } from './first-admin.ts'

/** Secrets go in by stdin, never by argv. @returns what wrangler printed on stdout */
const wrangler = async (args: string[], input = ''): Promise<string> => {
  const child = spawn(process.execPath, [programs.wrangler, ...args], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(input)
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (code !== 0) throw new UserProblem(`wrangler ${args.join(' ')} failed: ${output.trim()}`)
  return output
}

const SecretList = z.array(z.object({ name: z.string() }))
const CountReply = z.array(z.object({ results: z.array(z.object({ users: z.int() })) })).min(1)

const ensureAuthSecret = async (): Promise<void> => {
  const names = SecretList.parse(JSON.parse(await wrangler(['secret', 'list', '--format', 'json'])))
  if (names.some(({ name }) => name === 'AUTH_SECRET')) return
  await wrangler(['secret', 'put', 'AUTH_SECRET'], newAuthSecret())
}

const countUsers = async (): Promise<number> => {
  const command = 'SELECT count(*) AS users FROM users'
  const reply = await wrangler(['d1', 'execute', 'DB', '--remote', '--json', '--command', command])
  return CountReply.parse(JSON.parse(reply))[0]?.results[0]?.users ?? 0
}

/** The same steps on the deployed Worker and its D1. @returns the admin, unless there was one before */
export const setUpRemotely = async (username: string): Promise<MadeAdmin | undefined> => {
  await wrangler(['d1', 'migrations', 'apply', 'DB', '--remote'])
  await ensureAuthSecret()
  if ((await countUsers()) > 0) return undefined
  const admin = await makeFirstAdmin(username)
  const folder = await mkdtemp(join(tmpdir(), 'vitascope-setup-'))
  try {
    const file = join(folder, 'first-admin.sql')
    await writeFile(file, admin.sql, { mode: 0o600 })
    await wrangler(['d1', 'execute', 'DB', '--remote', '--yes', '--file', file])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return admin
}
