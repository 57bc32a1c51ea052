import * as z from 'zod'
import type { TaskStatus } from '../../../shared/task.ts'
import { LipsyncTaskInput } from '../../../shared/tasks/lipsync.ts'
import type { Context } from '../../context.ts'
import { findPublishedName, type PublishedFile } from '../../db/published-files.ts'
import { readNumber } from '../../db/sequences.ts'
import { noneIfMissing } from '../access/none-if-missing.ts'
import { filmPlaybackUrl } from '../films/film-playback-url.ts'
import { getMedia } from '../media/get.ts'
import { splitName } from '../published-files/file-names.ts'
import { publishName } from '../published-files/publish-name.ts'
import { publishedUrl } from '../published-files/published-url.ts'
import { Failure } from '../tasks/failure.ts'
import { getTask, type TaskView } from '../tasks/get.ts'
import { type FileRole, facade, folders } from './facade.ts'

export type LipSyncView = {
  number: number
  uuid: string
  status: TaskStatus
  videoUrl: string
  audioUrl: string
  /** Null until it is finished. */
  resultUrl: string | null
  createdAt: number
  updatedAt: number
  error: Failure | null
  progressPercent: number
  stage: string
  /** 1 = next; only while queued. */
  queuePosition: number | null
  /** The adaptive film, from its first piece on. */
  hlsUrl: string | null
}

/** The URL of an input; that of a file that was deleted since leads nowhere. */
const inputUrl = async (ctx: Context, role: FileRole, accountId: string, mediaId: string) => {
  const folder = folders[role]
  const named = await findPublishedName(ctx.db, mediaId, folder)
  return publishedUrl(ctx, named ?? { path: `${folder}/${mediaId}`, accountId, mediaId })
}

const Result = z.object({ mediaId: z.string() })

/** The finished film under a name after its input's, given when it is first asked for; undefined once deleted. */
const nameResult = async (ctx: Context, task: TaskView): Promise<PublishedFile | undefined> => {
  const { mediaId } = Result.parse(task.result)
  const known = await findPublishedName(ctx.db, mediaId, folders.video)
  if (known !== undefined) return known
  const { videoMediaId } = LipsyncTaskInput.parse(task.input)
  const input = await getMedia(ctx, videoMediaId).catch(noneIfMissing)
  const fileName = `${splitName(input?.name ?? 'lip-sync').stem}.mp4`
  return publishName(ctx, { folder: folders.video, fileName, mediaId }).catch(noneIfMissing)
}

export const viewLipSync = async (ctx: Context, task: TaskView, number: number): Promise<LipSyncView> => {
  const { accountId, uuid, status, createdAt, updatedAt, progressPercent, stage, queuePosition } = task
  const { videoMediaId, audioMediaId = '' } = LipsyncTaskInput.parse(task.input)
  const result = status === 'succeeded' ? await nameResult(ctx, task) : undefined
  return {
    ...{ number, uuid, status, createdAt, updatedAt, progressPercent, stage, queuePosition },
    videoUrl: await inputUrl(ctx, 'video', accountId, videoMediaId),
    audioUrl: await inputUrl(ctx, 'audio', accountId, audioMediaId),
    resultUrl: result === undefined ? null : await publishedUrl(ctx, result),
    error: Failure.nullable().catch(null).parse(task.error),
    hlsUrl: task.filmId === undefined ? null : await filmPlaybackUrl(ctx, accountId, task.filmId),
  }
}

/** A task of this API by its UUID; undefined where it is unknown, another account's or another API's. */
const findLipSync = async (
  ctx: Context,
  uuid: string,
): Promise<{ task: TaskView; number: number } | undefined> => {
  const task = await getTask(ctx, uuid).catch(noneIfMissing)
  if (task?.kind !== 'lipsync') return undefined
  const number = await readNumber(ctx.db, facade, task.id)
  return number === undefined ? undefined : { task, number }
}

export const readLipSync = async (ctx: Context, uuid: string): Promise<LipSyncView | undefined> => {
  const found = await findLipSync(ctx, uuid)
  return found && viewLipSync(ctx, found.task, found.number)
}

/** The path of the finished film below `/media/`. */
export const findResultPath = async (ctx: Context, uuid: string): Promise<string | undefined> => {
  const found = await findLipSync(ctx, uuid)
  return found?.task.status === 'succeeded' ? (await nameResult(ctx, found.task))?.path : undefined
}
