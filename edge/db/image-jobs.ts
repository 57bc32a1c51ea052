import { sql } from 'drizzle-orm'
import type { Db } from './client.ts'
import { jobs } from './schema.ts'

/** What became of each picture that a task has asked for, in order of success. */
export const readImageJobs = (db: Db, taskId: string) =>
  db
    .select({
      key: jobs.key,
      status: jobs.status,
      mediaId: sql<string | null>`json_extract(output, '$.mediaId')`,
      createdAt: jobs.createdAt,
      updatedAt: jobs.updatedAt,
    })
    .from(jobs)
    .where(sql`task_id = ${taskId} AND type = 'image'`)
    .orderBy(jobs.updatedAt, jobs.createdAt)

export type ImageJob = Awaited<ReturnType<typeof readImageJobs>>[number]
