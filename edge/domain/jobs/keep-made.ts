import { AppError } from '../../../shared/errors.ts'
import { idFromJob } from '../../../shared/ids.ts'
import type { MadeFile } from '../../../shared/jobs/file-ref.ts'
import type { JobType } from '../../../shared/jobs/index.ts'
import { outputKey } from '../../../shared/object-keys.ts'
import type { Context } from '../../context.ts'
import type { Statement } from '../../db/client.ts'
import { insertJobMedia } from '../../db/job-media.ts'
import type { Commit, CommitEffect } from './commit-effect.ts'

/** Stored files are served under what the worker says they are: nothing that a browser would run. */
const shownTypes =
  /^(?:image\/(?:png|jpeg|webp)|(?:audio|video)\/[a-z0-9.+-]+|text\/vtt|application\/(?:json|x-subrip|ogg))$/

type Place = Pick<Commit<JobType>, 'job' | 'prefix' | 'objects'>

/** An output object as a media of the account; `n` tells several of one job apart. */
export const keepFile = (
  ctx: Context,
  { job, prefix, objects }: Place,
  file: MadeFile,
  { name, path, n = 0 }: { name: string; path: string; n?: number },
): { statement: Statement; mediaId: string } => {
  const sent = objects.find((object) => object.name === file.name)
  if (sent?.sizeBytes !== file.sizeBytes) {
    throw new AppError('output_missing', 'The output names an object that was not sent so', {
      field: file.name,
      got: sent?.sizeBytes ?? null,
      allowed: file.sizeBytes,
    })
  }
  const mediaId = idFromJob('media', job.id, job.createdAt, n)
  const row = {
    id: mediaId,
    accountId: job.accountId,
    name,
    path,
    objectKey: outputKey(prefix, file.name),
    contentType: shownTypes.test(file.contentType) ? file.contentType : 'application/octet-stream',
    sizeBytes: file.sizeBytes,
    createdAt: ctx.nowMs(),
  }
  return { statement: insertJobMedia(ctx.db, row), mediaId }
}

/** `made/task_…/image-3.png`: what a task made, by the keys of its jobs. */
const madeName = (key: string, fileName: string): string =>
  `${key.replaceAll(':', '-')}${/\.[a-z0-9]+$/.exec(fileName)?.[0] ?? ''}`

type OneFile = 'assemble' | 'speech' | 'image' | 'join' | 'upscale'

/** The one file of a job becomes a media. */
const keepOne = <T extends OneFile>(
  nameOf: (commit: Commit<T>) => string,
): Required<Pick<CommitEffect<T>, 'write'>> => ({
  write: async (ctx, commit) => {
    const name = nameOf(commit)
    const path = `made/${commit.job.taskId}/${name}`
    const { statement, mediaId } = keepFile(ctx, commit, commit.output, { name, path })
    return { statements: [statement], added: { mediaId } }
  },
})

const keepAll = <T extends JobType>(
  filesOf: (commit: Commit<T>) => readonly MadeFile[],
): CommitEffect<T> => ({
  write: async (ctx, commit) => {
    const kept = filesOf(commit).map((file, n) => {
      const path = `made/${commit.job.taskId}/${file.name}`
      return { file, ...keepFile(ctx, commit, file, { name: file.name, path, n }) }
    })
    const mediaIds = Object.fromEntries(kept.map(({ file, mediaId }) => [file.name, mediaId]))
    return { statements: kept.map(({ statement }) => statement), added: { mediaIds } }
  },
})

const keepUpscaledPicture = keepOne<'upscale'>(({ job, output }) => madeName(job.key, output.name))

/** A larger picture is a media; a piece of a film is only the join's to read. */
const keepUpscaled: CommitEffect<'upscale'> = {
  write: async (ctx, commit) =>
    (commit.job.input as { kind: string }).kind === 'picture'
      ? keepUpscaledPicture.write(ctx, commit)
      : { statements: [] },
}

export const madeEffects = {
  speech: keepOne<'speech'>(({ job, output }) => madeName(job.key, output.name)),
  image: keepOne<'image'>(({ job, output }) => madeName(job.key, output.name)),
  assemble: keepOne<'assemble'>(
    ({ job, output }) =>
      `${(job.input as { stem: string }).stem}${/\.[a-z0-9]+$/.exec(output.name)?.[0] ?? ''}`,
  ),
  join: keepOne<'join'>(({ job }) => (job.input as { fileName: string }).fileName),
  upscale: keepUpscaled,
  transcription: keepAll<'transcription'>(({ output }) => output.files),
  /** The mixed sound is only the join's to read. */
  soundtrack: keepAll<'soundtrack'>(({ output }) => (output.captions === null ? [] : [output.captions])),
}
