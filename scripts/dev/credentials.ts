import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import * as z from 'zod'
import { firstAdminRows, insertSql } from '../../edge/domain/access/bootstrap.ts'
import type { State } from './state.ts'

/** secrets.env: everything of one development state in the clear; all of it belongs to one account. */
const SecretsFile = z.object({
  AUTH_SECRET: z.string().min(43),
  ADMIN_USERNAME: z.string(),
  ADMIN_PASSWORD: z.string(),
  API_KEY: z.string(),
  PRESHARED_TOKEN: z.string(),
  WORKER_TOKEN: z.string(),
})

export type Credentials = {
  authSecret: string
  username: string
  password: string
  apiKey: string
  presharedToken: string
  workerToken: string
  /** SQL that puts the account, its admin and its tokens into D1; holds hashes only. */
  firstAdminPath: string
}

export const newAuthSecret = (): string => randomBytes(32).toString('base64')
export const newPassword = (): string => randomBytes(18).toString('base64url')

const makeSecrets = async (state: State): Promise<z.infer<typeof SecretsFile>> => {
  const password = newPassword()
  const admin = await firstAdminRows({ username: 'admin', password, nowMs: Date.now() })
  const made = {
    AUTH_SECRET: newAuthSecret(),
    ADMIN_USERNAME: 'admin',
    ADMIN_PASSWORD: password,
    API_KEY: admin.secrets.apiKey,
    PRESHARED_TOKEN: admin.secrets.presharedToken,
    WORKER_TOKEN: admin.secrets.workerToken,
  }
  // Rows first: secrets without rows would lock everybody out, rows without secrets are made anew.
  await state.writePrivate('first-admin.sql', insertSql(admin.rows))
  const lines = Object.entries(made).map(([name, value]) => `${name}=${value}\n`)
  await state.writePrivate('secrets.env', lines.join(''))
  return made
}

/** The credentials of a state folder, made at its first use. */
export const openCredentials = async (state: State): Promise<Credentials> => {
  const text = await readFile(join(state.dir, 'secrets.env'), 'utf8').catch(() => undefined)
  const secrets = text === undefined ? await makeSecrets(state) : SecretsFile.parse(parseEnv(text))
  return {
    authSecret: secrets.AUTH_SECRET,
    username: secrets.ADMIN_USERNAME,
    password: secrets.ADMIN_PASSWORD,
    apiKey: secrets.API_KEY,
    presharedToken: secrets.PRESHARED_TOKEN,
    workerToken: secrets.WORKER_TOKEN,
    firstAdminPath: join(state.dir, 'first-admin.sql'),
  }
}
