import { readTask } from '../../db/tasks.ts'
import { ImportTaskInput } from '../plans/import.ts'
import type { CommitEffect } from './commit-effect.ts'
import { keepFile } from './keep-made.ts'

/** The fetched file becomes a media under the names the task asked for, else the server's. */
export const keepImport: CommitEffect<'import'> = {
  write: async (ctx, commit) => {
    const task = await readTask(ctx.db, commit.job.taskId)
    const asked = ImportTaskInput.partial().safeParse(task?.input).data ?? {}
    const name = asked.name ?? commit.output.fileName
    const { statement, mediaId } = keepFile(ctx, commit, commit.output, { name, path: asked.path ?? name })
    return { statements: [statement], added: { mediaId } }
  },
}

export const keepThumbnail: CommitEffect<'thumbnail'> = {
  write: async (ctx, commit) => {
    const name = commit.output.name
    const path = `thumbnails/${commit.job.taskId}/${name}`
    const { statement, mediaId } = keepFile(ctx, commit, commit.output, { name, path })
    return { statements: [statement], added: { mediaId } }
  },
}
