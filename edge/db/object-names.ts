import { type SQL, sql } from 'drizzle-orm'
import { parseWorkKey } from '../../shared/object-keys.ts'
import type { Db } from './client.ts'

// `work/{task}/{job}/{attempt}/`: ids of 31 and 30 characters, so SQL can take a prefix apart.

/** The job's output was made by another task. Word for word as in the index `jobs_borrowed`. */
export const isBorrowed: SQL = sql`substr(output_prefix, 6, 31) <> task_id`

/** Whether the job that made a prefix (a column) is gone with its task. */
export const makerIsGone = (column: 'cached_outputs.prefix' | 'taker.output_prefix'): SQL => {
  const prefix = sql.raw(column)
  return sql`NOT EXISTS (SELECT 1 FROM jobs AS maker WHERE maker.task_id = substr(${prefix}, 6, 31)
    AND maker.id = substr(${prefix}, 38, 30) AND maker.output_prefix = ${prefix})`
}

const isCached = sql`EXISTS (SELECT 1 FROM cached_outputs WHERE prefix = value->>'prefix')`
const isUsedElsewhere = sql`EXISTS (SELECT 1 FROM jobs WHERE output_prefix = value->>'prefix' AND ${isBorrowed})`

/** Which of these objects a media, the cache or another task's job still names: their bytes stay. */
export const readNamed = async (db: Db, keys: readonly string[]): Promise<Set<string>> => {
  const asked = keys.map((key) => ({ key, prefix: parseWorkKey(key)?.prefix ?? '' }))
  const rows = await db.all<{ key: string }>(
    sql`SELECT value->>'key' AS key FROM json_each(${JSON.stringify(asked)})
        WHERE EXISTS (SELECT 1 FROM media WHERE object_key = value->>'key') OR ${isCached} OR ${isUsedElsewhere}`,
  )
  return new Set(rows.map(({ key }) => key))
}

/** Those of these prefixes that committed jobs of the account made, used or left in its cache. */
export const readOwnPrefixes = async (
  db: Db,
  accountId: string,
  prefixes: readonly string[],
): Promise<Set<string>> => {
  const rows = await db.all<{ prefix: string }>(
    sql`SELECT value AS prefix FROM json_each(${JSON.stringify(prefixes)})
        WHERE EXISTS (SELECT 1 FROM jobs WHERE task_id = substr(value, 6, 31) AND id = substr(value, 38, 30)
            AND output_prefix = value AND account_id = ${accountId})
          OR EXISTS (SELECT 1 FROM cached_outputs WHERE prefix = value AND account_id = ${accountId})
          OR EXISTS (SELECT 1 FROM jobs WHERE output_prefix = value AND ${isBorrowed} AND account_id = ${accountId})`,
  )
  return new Set(rows.map(({ prefix }) => prefix))
}
