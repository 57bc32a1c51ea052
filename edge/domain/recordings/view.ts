import type { Context } from '../../context.ts'
import type { MediaRow } from '../../db/client.ts'
import type { PublishedFile } from '../../db/published-files.ts'
import { readNamedMedia } from '../../db/recording-tasks.ts'
import type { RecordingRow } from '../../db/recordings.ts'
import { noneIfMissing } from '../access/none-if-missing.ts'
import { filmPlaybackUrl } from '../films/film-playback-url.ts'
import { mediaPlaybackUrl } from '../media/playback-url.ts'
import { publishName } from '../published-files/publish-name.ts'
import { publishedUrl } from '../published-files/published-url.ts'
import { Failure } from '../tasks/failure.ts'
import { folder } from './facade.ts'
import { findShown, type Shown } from './shown.ts'
import { type RecordingStatus, statusOf } from './status.ts'

export type RecordingView = Pick<
  RecordingRow,
  'id' | 'title' | 'description' | 'createdAt' | 'updatedAt' | 'finalizedAt'
> & {
  status: RecordingStatus
  progressPercent: number
  /** Of the newest task. */
  taskUuid: string | null
  /** Null while there is nothing to play. */
  file: { url: string; contentType: string } | null
  /** Null until it is done and where it failed; `text` is empty where nobody speaks or nothing could be heard. */
  transcription: { id: number; text: string; tier: string } | null
  transcriptUrls: { vtt: string; srt: string } | null
  /** The adaptive film, from its first piece on. */
  hlsUrl: string | null
  /** Known once the adaptive film is done. */
  durationSeconds: number | null
  error: Failure | null
}

/** Each with the newest file that it has. */
export const viewRecordings = async (ctx: Context, rows: RecordingRow[]): Promise<RecordingView[]> => {
  const shown = await findShown(ctx, rows)
  const ids = shown.flatMap(({ playable }) => playable?.mediaId ?? [])
  const files = await readNamedMedia(ctx.db, ids, folder)
  const byMedia = new Map(files.map((file) => [file.media.id, file]))
  const views: RecordingView[] = []
  for (const one of shown) views.push(await viewOne(ctx, one, byMedia.get(one.playable?.mediaId ?? '')))
  return views
}

type File = { media: MediaRow; named: PublishedFile | null } | undefined

const viewOne = async (ctx: Context, shown: Shown, file: File): Promise<RecordingView> => {
  const { row, task, playable } = shown
  const { id, title, description, createdAt, updatedAt, finalizedAt, accountId } = row
  const status = statusOf(shown)
  const transcript = playable?.transcript ?? null
  const filmId = playable?.task.filmId
  const rowError = task === undefined || status === 'failed' ? row.error : null
  return {
    ...{ id, title, description, createdAt, finalizedAt },
    updatedAt: Math.max(updatedAt, task?.updatedAt ?? 0),
    status,
    progressPercent: task?.progressPercent ?? 0,
    taskUuid: task?.uuid ?? null,
    file: await viewFile(ctx, file),
    transcription: transcript && { id, text: transcript.text, tier: transcript.tier },
    transcriptUrls: transcript && (await viewTranscript(ctx, accountId, transcript.mediaIds)),
    hlsUrl: filmId === undefined ? null : await filmPlaybackUrl(ctx, accountId, filmId),
    durationSeconds: playable?.durationSeconds ?? null,
    error:
      Failure.nullable()
        .catch(null)
        .parse(rowError ?? task?.error ?? null) ??
      playable?.transcriptError ??
      null,
  }
}

/** The file under a name of its own, given when it is first asked for; null once deleted. */
const viewFile = async (ctx: Context, file: File): Promise<RecordingView['file']> => {
  if (file === undefined) return null
  const { id: mediaId, name: fileName, contentType } = file.media
  const named = file.named ?? (await publishName(ctx, { folder, fileName, mediaId }).catch(noneIfMissing))
  return named === undefined ? null : { url: await publishedUrl(ctx, named), contentType }
}

const viewTranscript = async (
  ctx: Context,
  accountId: string,
  mediaIds: Record<string, string>,
): Promise<RecordingView['transcriptUrls']> => {
  const { 'transcript.vtt': vtt, 'transcript.srt': srt } = mediaIds
  if (vtt === undefined || srt === undefined) return null
  const urlOf = (id: string) => mediaPlaybackUrl(ctx, { id, accountId })
  return { vtt: await urlOf(vtt), srt: await urlOf(srt) }
}
