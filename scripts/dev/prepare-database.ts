import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getPlatformProxy, unstable_splitSqlQuery as splitSql } from 'wrangler'
import { root } from '../support/paths.ts'

const migrationsDir = join(root, 'migrations')

const readMigrations = async (): Promise<{ name: string; sql: string }[]> => {
  const names = (await readdir(migrationsDir)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(join(migrationsDir, name), 'utf8') })),
  )
}

type LocalDb = {
  prepare: (sql: string) => LocalStatement
  batch: (statements: LocalStatement[]) => Promise<unknown>
}
type LocalStatement = {
  bind: (...values: unknown[]) => LocalStatement
  all: () => Promise<{ results: Record<string, unknown>[] }>
  run: () => Promise<unknown>
}

/** The table and the words of `wrangler d1 migrations apply`: both may work on the same database. */
const bookkeeping = `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)`

const applyMigrations = async (db: LocalDb, migrations: { name: string; sql: string }[]) => {
  await db.prepare(bookkeeping).run()
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all()
  const applied = new Set(results.map((row) => row.name))
  for (const { name, sql } of migrations) {
    if (applied.has(name)) continue
    const statements = splitSql(sql).map((statement) => db.prepare(statement))
    await db.batch([...statements, db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name)])
  }
}

const insertOnce = async (db: LocalDb, firstAdminSql: string) => {
  const { results } = await db.prepare('SELECT id FROM users LIMIT 1').all()
  if (results.length === 0) await db.batch(splitSql(firstAdminSql).map((statement) => db.prepare(statement)))
}

/**
 * Brings the local D1 up to date and puts the first admin in; costs nothing when both are there already.
 * @param persistDir as `wrangler dev --persist-to` takes it
 */
export const prepareDatabase = async (persistDir: string, firstAdminSql: string): Promise<void> => {
  const migrations = await readMigrations()
  const wanted = createHash('sha256')
    .update(JSON.stringify([migrations, firstAdminSql]))
    .digest('hex')
  const marker = join(persistDir, 'prepared')
  if ((await readFile(marker, 'utf8').catch(() => '')) === wanted) return
  const proxy = await getPlatformProxy<{ DB: LocalDb }>({
    configPath: join(root, 'wrangler.toml'),
    persist: { path: join(persistDir, 'v3') },
    envFiles: [],
  })
  try {
    await applyMigrations(proxy.env.DB, migrations)
    await insertOnce(proxy.env.DB, firstAdminSql)
  } finally {
    await proxy.dispose()
  }
  await writeFile(marker, wanted)
}
