import * as z from 'zod'
import type { Bindings } from '../../edge/env.ts'
import { Manifest } from '../../shared/hls/film-spec.ts'
import { filmIdOf } from '../../shared/ids.ts'
import { manifestKey, taskPrefix } from '../../shared/object-keys.ts'

const EventRow = z.object({ seq: z.int(), type: z.string(), data: z.string() })
const JobRow = z.object({
  id: z.string(),
  key: z.string(),
  type: z.string(),
  status: z.string(),
  attempt: z.int(),
  worker_id: z.string().nullable(),
  output_prefix: z.string().nullable(),
})
export type JobFacts = z.infer<typeof JobRow>

const EventData = z.object({
  key: z.string().optional(),
  attempt: z.int().optional(),
  worker: z.string().nullish(),
  error: z.object({ code: z.string() }).optional(),
  retry: z.boolean().optional(),
})
export type EventFacts = { seq: number; type: string; data: z.infer<typeof EventData> }

/** All that is left of a task once it is over: what the checker judges. */
export type History = {
  taskId: string
  status: string
  events: EventFacts[]
  jobs: JobFacts[]
  /** Null for a task that makes no film. */
  manifest: Manifest | null
  /** Rows that playback would still read beside the manifest. */
  livePieces: number
  /** Prefixes of attempts that have stored something, and those that are to be swept. */
  storedPrefixes: string[]
  garbage: string[]
}

export type Storage = Pick<Bindings, 'DB' | 'BUCKET'>

const listPrefixes = async (bucket: Storage['BUCKET'], taskId: string): Promise<string[]> => {
  const found = new Set<string>()
  for (let cursor: string | undefined; ; ) {
    const page = await bucket.list({
      prefix: taskPrefix(taskId),
      ...(cursor === undefined ? {} : { cursor }),
    })
    for (const { key } of page.objects) found.add(`${key.split('/').slice(0, 4).join('/')}/`)
    if (!page.truncated) return [...found]
    cursor = page.cursor
  }
}

export const readHistory = async ({ DB, BUCKET }: Storage, taskId: string): Promise<History> => {
  const filmId = filmIdOf(taskId)
  const rowsOf = async (sql: string, parameter: string) =>
    (await DB.prepare(sql).bind(parameter).all<Record<string, unknown>>()).results
  const events = await rowsOf('SELECT seq, type, data FROM events WHERE task_id = ? ORDER BY seq', taskId)
  const [task] = await rowsOf('SELECT status FROM tasks WHERE id = ?', taskId)
  const pieces = await rowsOf('SELECT piece FROM film_pieces WHERE film_id = ?', filmId)
  const garbage = await rowsOf("SELECT key FROM garbage WHERE key LIKE ? || '%'", taskPrefix(taskId))
  const manifest = await BUCKET.get(manifestKey(filmId))
  return {
    taskId,
    status: String(task?.status),
    events: z
      .array(EventRow)
      .parse(events)
      .map(({ seq, type, data }) => ({ seq, type, data: EventData.parse(JSON.parse(data)) })),
    jobs: z.array(JobRow).parse(await rowsOf('SELECT * FROM jobs WHERE task_id = ?', taskId)),
    manifest: manifest && Manifest.parse(await manifest.json()),
    livePieces: pieces.length,
    storedPrefixes: await listPrefixes(BUCKET, taskId),
    garbage: garbage.map((row: Record<string, unknown>) => String(row.key)),
  }
}
