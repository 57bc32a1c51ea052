import type { Context } from '../../context.ts'
import type { JobRow } from '../../db/client.ts'
import { readJobs } from '../../db/tasks.ts'
import { findTask } from './find.ts'

/** What façades may know of a job. */
export type JobView = JobRow

/** The jobs of a task in order of declaration: which worker did what, and how often it was tried. */
export const listTaskJobs = async (ctx: Context, id: string, facade?: string): Promise<JobView[]> =>
  readJobs(ctx.db, (await findTask(ctx, id, facade)).id)
