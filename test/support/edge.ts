import { fileURLToPath } from 'node:url'
import { createTestHarness } from 'wrangler'
import { firstAdminRows, insertSql } from '../../edge/domain/access/bootstrap.ts'
import type { Bindings } from '../../edge/env.ts'

Object.assign(process.env, {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
})

const root = fileURLToPath(new URL('../../', import.meta.url))

export type Account = {
  accountId: string
  apiKey: string
  workerToken: string
  presharedToken: string
  username: string
  password: string
}

export type EdgeOptions = {
  vars?: Record<string, string>
  secrets?: Record<string, string>
  migrate?: boolean
}

/** The Worker in real workerd on a real port, with real D1, R2, Queues and Durable Objects, empty at the start. */
export const startEdge = async ({ vars = {}, secrets, migrate = true }: EdgeOptions = {}) => {
  const server = createTestHarness({
    root,
    workers: [
      {
        configPath: './wrangler.toml',
        vars,
        secrets: secrets ?? { AUTH_SECRET: Buffer.alloc(32, 7).toString('base64') },
      },
    ],
  })
  const { url } = await server.listen()
  const worker = server.getWorker<Bindings>()
  if (migrate) await worker.applyD1Migrations('DB')
  const env = await worker.getEnv()
  let accounts = 0

  const seedAccount = async (): Promise<Account> => {
    const login = { username: `user${++accounts}`, password: `password-${accounts}` }
    const { rows, accountId, secrets: made } = await firstAdminRows({ ...login, nowMs: Date.now() })
    for (const line of insertSql(rows).split('\n')) await env.DB.prepare(line).run()
    return { accountId, ...made, ...login }
  }

  return { url: url.origin, env, server, seedAccount, stop: () => server.close() }
}
