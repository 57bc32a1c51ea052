import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { newAuthSecret } from '../dev/credentials.ts'
import { prepareDatabase } from '../dev/prepare-database.ts'
import { root } from '../support/paths.ts'
import { type MadeAdmin, makeFirstAdmin } from './first-admin.ts'

/** `.dev.vars` is where bare `wrangler dev` reads secrets; what stands there already stays. */
const ensureDevVars = async (): Promise<void> => {
  const path = join(root, '.dev.vars')
  const text = await readFile(path, 'utf8').catch(() => '')
  if (parseEnv(text).AUTH_SECRET) return
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  await writeFile(path, `${text}${gap}AUTH_SECRET=${newAuthSecret()}\n`, { mode: 0o600 })
}

/** Makes bare `npx wrangler dev` usable. @returns the admin, unless there was one before */
export const setUpLocally = async (username: string, persistDir: string): Promise<MadeAdmin | undefined> => {
  await ensureDevVars()
  let made: MadeAdmin | undefined
  const isNew = await prepareDatabase(persistDir, async () => {
    made = await makeFirstAdmin(username)
    return made.sql
  })
  return isNew ? made : undefined
}
