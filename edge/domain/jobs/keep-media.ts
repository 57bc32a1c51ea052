import { AppError } from '../../../shared/errors.ts'
import { idFromJob } from '../../../shared/ids.ts'
import { outputKey } from '../../../shared/object-keys.ts'
import type { Context } from '../../context.ts'
import type { Statement } from '../../db/client.ts'
import { insertJobMedia } from '../../db/job-media.ts'
import { readTask } from '../../db/tasks.ts'
import { ImportTaskInput } from '../plans/import.ts'
import type { Commit, CommitEffect } from './commit-effect.ts'

type Kept = { name: string; contentType: string; sizeBytes: number }
type Named = { name: string; path: string }

const keep = (
  ctx: Context,
  { job, prefix, objects }: Pick<Commit<'import' | 'thumbnail'>, 'job' | 'prefix' | 'objects'>,
  output: Kept,
  { name, path }: Named,
): { statements: Statement[]; added: { mediaId: string } } => {
  const sent = objects.find((object) => object.name === output.name)
  if (sent?.sizeBytes !== output.sizeBytes) {
    throw new AppError('output_missing', 'The output names an object that was not sent so', {
      field: output.name,
      got: sent?.sizeBytes ?? null,
      allowed: output.sizeBytes,
    })
  }
  const mediaId = idFromJob('media', job.id, job.createdAt)
  const row = {
    id: mediaId,
    accountId: job.accountId,
    name,
    path,
    objectKey: outputKey(prefix, output.name),
    contentType: output.contentType,
    sizeBytes: output.sizeBytes,
    createdAt: ctx.nowMs(),
  }
  return { statements: [insertJobMedia(ctx.db, row)], added: { mediaId } }
}

/** The fetched file becomes a media under the names the task asked for, else the server's. */
export const keepImport: CommitEffect<'import'> = {
  write: async (ctx, commit) => {
    const task = await readTask(ctx.db, commit.job.taskId)
    const asked = ImportTaskInput.partial().safeParse(task?.input).data ?? {}
    const name = asked.name ?? commit.output.fileName
    return keep(ctx, commit, commit.output, { name, path: asked.path ?? name })
  },
}

export const keepThumbnail: CommitEffect<'thumbnail'> = {
  write: async (ctx, commit) => {
    const name = commit.output.name
    return keep(ctx, commit, commit.output, { name, path: `thumbnails/${commit.job.taskId}/${name}` })
  },
}
