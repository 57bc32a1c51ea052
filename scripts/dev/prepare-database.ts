import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { unstable_readConfig as readConfig, unstable_splitSqlQuery as splitSql } from 'wrangler'
import { root } from '../support/paths.ts'

const migrationsDir = join(root, 'migrations')

type Migration = { name: string; sql: string }

const readMigrations = async (): Promise<Migration[]> => {
  const names = (await readdir(migrationsDir)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(join(migrationsDir, name), 'utf8') })),
  )
}

type LocalDb = Awaited<ReturnType<Miniflare['getD1Database']>>

/** The table and the words of `wrangler d1 migrations apply`: both may work on the same database. */
const bookkeeping = `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)`

const applyMigrations = async (db: LocalDb, migrations: Migration[]) => {
  await db.prepare(bookkeeping).run()
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all()
  const applied = new Set(results.map((row) => row.name))
  for (const { name, sql } of migrations) {
    if (applied.has(name)) continue
    const statements = splitSql(sql).map((statement) => db.prepare(statement))
    await db.batch([...statements, db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name)])
  }
}

const insertFirstAdmin = async (db: LocalDb, makeSql: () => Promise<string>): Promise<boolean> => {
  const { results } = await db.prepare('SELECT id FROM users LIMIT 1').all()
  if (results.length > 0) return false
  await db.batch(splitSql(await makeSql()).map((statement) => db.prepare(statement)))
  return true
}

/**
 * Brings a local D1 up to date and puts the first admin in where there is no user yet.
 * @param persistDir as `wrangler dev --persist-to` takes it
 * @returns whether the admin was put in
 */
export const prepareDatabase = async (
  persistDir: string,
  makeFirstAdminSql: () => Promise<string>,
): Promise<boolean> => {
  const { d1_databases: databases } = readConfig({ config: join(root, 'wrangler.toml') })
  const id = databases.find((database: { binding: string }) => database.binding === 'DB')?.database_id
  if (id === undefined) throw new Error('wrangler.toml has no D1 database with a database_id bound as DB')
  // Only D1: the whole configuration would start, and warn about, a Worker that is not needed here.
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: 'export default {}',
      d1Databases: { DB: id },
      resourcePersistencePath: join(persistDir, 'v3'),
    }),
  )
  try {
    const db = await miniflare.getD1Database('DB')
    await applyMigrations(db, await readMigrations())
    return await insertFirstAdmin(db, makeFirstAdminSql)
  } finally {
    await miniflare.dispose()
  }
}

/** The same, but free when neither the migrations nor the SQL have changed since the last time. */
export const prepareDatabaseOnce = async (persistDir: string, firstAdminSql: string): Promise<void> => {
  const facts = JSON.stringify([await readMigrations(), firstAdminSql])
  const wanted = createHash('sha256').update(facts).digest('hex')
  const marker = join(persistDir, 'prepared')
  if ((await readFile(marker, 'utf8').catch(() => '')) === wanted) return
  await prepareDatabase(persistDir, async () => firstAdminSql)
  await writeFile(marker, wanted)
}
