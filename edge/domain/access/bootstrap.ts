import { newId } from '../../../shared/ids.ts'
import { makeCredential } from './credentials.ts'
import { hashPassword } from './password.ts'
import { publicAccountId } from './public-account.ts'
import type { CredentialKind } from './secret-text.ts'

type Value = string | number | null
type InsertRow = { table: 'accounts' | 'users' | 'credentials'; values: Record<string, Value> }

type FirstAdmin = {
  rows: InsertRow[]
  accountId: string
  /** Shown once, never stored. */
  secrets: { apiKey: string; presharedToken: string; workerToken: string }
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const credentialRow = async (kind: CredentialKind, accountId: string, label: string, nowMs: number) => {
  const { row, secret } = await makeCredential(kind, accountId, label, nowMs)
  const values = Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]))
  return { row: { table: 'credentials' as const, values }, secret }
}

/** Everything a fresh deployment needs to let its first administrator and its first worker in. */
export const firstAdminRows = async (input: {
  username: string
  password: string
  accountName?: string
  nowMs: number
}): Promise<FirstAdmin> => {
  const { nowMs } = input
  const accountId = newId('account', nowMs)
  const apiKey = await credentialRow('api_key', accountId, 'first key', nowMs)
  const preshared = await credentialRow('preshared', accountId, 'first pre-shared token', nowMs)
  const worker = await credentialRow('worker', accountId, 'first worker', nowMs)
  const user = {
    id: newId('user', nowMs),
    account_id: accountId,
    username: input.username,
    password_hash: await hashPassword(input.password),
    role: 'admin',
    created_at: nowMs,
  }
  return {
    accountId,
    rows: [
      { table: 'accounts', values: { id: publicAccountId, name: 'public', created_at: nowMs } },
      {
        table: 'accounts',
        values: { id: accountId, name: input.accountName ?? input.username, created_at: nowMs },
      },
      { table: 'users', values: user },
      apiKey.row,
      preshared.row,
      worker.row,
    ],
    secrets: { apiKey: apiKey.secret, presharedToken: preshared.secret, workerToken: worker.secret },
  }
}

const quote = (value: Value): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)

/** One INSERT per row for `wrangler d1 execute`; the shared `public` account may be there already. */
export const insertSql = (rows: InsertRow[]): string =>
  rows
    .map(({ table, values }) => {
      const names = Object.keys(values).join(', ')
      const conflict = values.id === publicAccountId ? ' ON CONFLICT DO NOTHING' : ''
      return `INSERT INTO ${table} (${names}) VALUES (${Object.values(values).map(quote).join(', ')})${conflict};`
    })
    .join('\n')
