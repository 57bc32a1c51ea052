import { firstAdminRows, insertSql } from '../../edge/domain/access/bootstrap.ts'
import { newPassword } from '../dev/credentials.ts'

/** The first administrator with a generated password, as SQL, and everything that is shown once. */
export const makeFirstAdmin = async (username: string) => {
  const password = newPassword()
  const { rows, secrets } = await firstAdminRows({ username, password, nowMs: Date.now() })
  const lines = [
    `username          ${username}`,
    `password          ${password}`,
    `API key           ${secrets.apiKey}`,
    `pre-shared token  ${secrets.presharedToken}`,
    `worker token      ${secrets.workerToken}`,
  ]
  return { sql: insertSql(rows), shownOnce: lines.join('\n'), workerToken: secrets.workerToken }
}
export type MadeAdmin = Awaited<ReturnType<typeof makeFirstAdmin>>
