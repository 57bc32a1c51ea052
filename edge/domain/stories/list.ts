import type { Context } from '../../context.ts'
import { readTasks } from '../../db/tasks.ts'
import { type Page, toPage } from '../page.ts'
import { taskAccount } from '../tasks/task-account.ts'
import { type StoryView, viewStory } from './read.ts'

/** Stories of the account, newest first. */
export const listStories = async (
  ctx: Context,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Page<StoryView>> => {
  const filter = { kind: 'story', limit: limit + 1, ...(cursor !== undefined && { before: cursor }) }
  const page = toPage(await readTasks(ctx.db, taskAccount(ctx), filter), limit)
  return { ...page, rows: await Promise.all(page.rows.map((task) => viewStory(ctx, task))) }
}
