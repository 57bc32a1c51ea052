import type { Context } from '../context.ts'
import { forgetGarbage, readGarbage } from '../db/garbage.ts'

const rowsPerSweep = 50
const pagesPerPrefix = 5

/** Deletes what lies under a prefix, up to 5,000 objects at a time; false = there is more. */
const deletePrefix = async (bucket: R2Bucket, prefix: string): Promise<boolean> => {
  for (let page = 0; page < pagesPerPrefix; page++) {
    const { objects, truncated } = await bucket.list({ prefix })
    if (objects.length > 0) await bucket.delete(objects.map(({ key }) => key))
    if (!truncated) return true
  }
  return false
}

/** Works off what nothing refers to any more. The row goes last: a crash in between only repeats the deletion. */
export const deleteGarbage = async (ctx: Context): Promise<void> => {
  const due = await readGarbage(ctx.db, ctx.nowMs(), rowsPerSweep)
  const done: string[] = []
  for (const key of due) {
    if (!key.endsWith('/')) await ctx.bucket.delete(key)
    else if (!(await deletePrefix(ctx.bucket, key))) continue
    done.push(key)
  }
  if (done.length > 0) await forgetGarbage(ctx.db, done)
}
