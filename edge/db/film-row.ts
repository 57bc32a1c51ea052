import { type SQL, sql } from 'drizzle-orm'
import type { FilmSpec } from '../../shared/hls/film-spec.ts'
import type { Db, Statement } from './client.ts'
import { statement } from './statement.ts'

type NewFilm = { id: string; spec: FilmSpec; visibility: 'public' | 'signed' }

/** The first evaluation that knows the film decides what it consists of. */
export const insertFilm = (
  db: Db,
  task: { id: string; accountId: string },
  { id, spec, visibility }: NewFilm,
  guard: SQL,
  nowMs: number,
): Statement =>
  statement(
    db,
    sql`INSERT OR IGNORE INTO films (id, task_id, account_id, visibility, spec, status, created_at)
        SELECT ${id}, ${task.id}, ${task.accountId}, ${visibility}, ${JSON.stringify(spec)}, 'live', ${nowMs}
        WHERE ${guard}`,
  )
