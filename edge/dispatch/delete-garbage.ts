import type { Context } from '../context.ts'
import { forgetGarbage, readGarbage } from '../db/garbage.ts'
import { readNamed } from '../db/object-names.ts'

const rowsPerSweep = 50
const pagesPerPrefix = 5

/** Whoever names an object puts it here again when that ends: what is named now may stay without a row. */
const deleteUnnamed = async ({ db, bucket }: Context, keys: string[]): Promise<void> => {
  if (keys.length === 0) return
  const named = await readNamed(db, keys)
  const unnamed = keys.filter((key) => !named.has(key))
  if (unnamed.length > 0) await bucket.delete(unnamed)
}

/** Deletes what lies under a prefix, up to 5,000 objects at a time; false = there is more. */
const deletePrefix = async (ctx: Context, prefix: string): Promise<boolean> => {
  let cursor: string | undefined
  for (let page = 0; page < pagesPerPrefix; page++) {
    const listed = await ctx.bucket.list({ prefix, ...(cursor !== undefined && { cursor }) })
    await deleteUnnamed(
      ctx,
      listed.objects.map(({ key }) => key),
    )
    if (!listed.truncated) return true
    cursor = listed.cursor
  }
  return false
}

/** Works off what nothing refers to any more. The row goes last: a crash in between only repeats the deletion. */
export const deleteGarbage = async (ctx: Context): Promise<void> => {
  const due = await readGarbage(ctx.db, ctx.nowMs(), rowsPerSweep)
  const done: string[] = []
  for (const key of due) {
    if (!key.endsWith('/')) await deleteUnnamed(ctx, [key])
    else if (!(await deletePrefix(ctx, key))) continue
    done.push(key)
  }
  if (done.length > 0) await forgetGarbage(ctx.db, done)
}
