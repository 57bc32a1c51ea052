import type { StoredObject } from '../../../shared/jobs/file-ref.ts'
import { definitionOf, type JobType } from '../../../shared/jobs/index.ts'
import { parseWorkKey } from '../../../shared/object-keys.ts'
import type { Context } from '../../context.ts'
import type { JobRow } from '../../db/client.ts'
import { readSources } from '../../db/job-media.ts'
import { readOwnPrefixes } from '../../db/object-names.ts'

/** `id` = the media's id or the object's key, as the input names it. */
type JobSource = { id: string; objectKey: string; sizeBytes: number; contentId: string }

/** Everything a job reads; undefined when some of it is gone, or was never its account's. */
export const findSources = async (ctx: Context, job: JobRow): Promise<JobSource[] | undefined> => {
  const { mediaOf, objectsOf } = definitionOf(job.type as JobType)
  const mediaIds = mediaOf(job.input)
  const media = mediaIds.length === 0 ? [] : await readSources(ctx.db, job.accountId, mediaIds)
  if (media.length < new Set(mediaIds).size) return undefined
  const objects = objectsOf?.(job.input) ?? []
  if (!(await areOwn(ctx, job, objects))) return undefined
  return [
    ...media.map(({ id, objectKey, sizeBytes, sha256 }) => ({
      ...{ id, objectKey, sizeBytes, contentId: sha256 ?? id },
    })),
    // A key is written once, so it stands for its bytes.
    ...objects.map(({ key, sizeBytes }) => ({ id: key, objectKey: key, sizeBytes, contentId: key })),
  ]
}

/** The plan named them from committed outputs; that they are is checked all the same before a URL is signed. */
const areOwn = async (ctx: Context, job: JobRow, objects: readonly StoredObject[]): Promise<boolean> => {
  if (objects.length === 0) return true
  const prefixes = new Set<string>()
  for (const { key } of objects) {
    const parsed = parseWorkKey(key)
    if (parsed === undefined) return false
    prefixes.add(parsed.prefix)
  }
  const own = await readOwnPrefixes(ctx.db, job.accountId, [...prefixes])
  return own.size === prefixes.size
}
