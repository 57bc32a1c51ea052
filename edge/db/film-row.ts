import { type SQL, sql } from 'drizzle-orm'
import type { FilmSpec } from '../../shared/hls/film-spec.ts'
import { filmIdOf } from '../../shared/ids.ts'
import type { Db, Statement } from './client.ts'
import { statement } from './statement.ts'

type NewFilm = { spec: FilmSpec; visibility: 'public' | 'signed' }

/** The first evaluation that knows the film decides what it consists of. */
export const insertFilm = (
  db: Db,
  task: { id: string; accountId: string },
  { spec, visibility }: NewFilm,
  guard: SQL,
  nowMs: number,
): Statement =>
  statement(
    db,
    sql`INSERT OR IGNORE INTO films (id, task_id, account_id, visibility, spec, status, created_at)
        SELECT ${filmIdOf(task.id)}, ${task.id}, ${task.accountId}, ${visibility}, ${JSON.stringify(spec)}, 'live', ${nowMs}
        WHERE ${guard}`,
  )
