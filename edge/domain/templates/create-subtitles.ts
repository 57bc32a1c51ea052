import * as z from 'zod'
import { cuesOf } from '../../../shared/captions/cues.ts'
import { toSrt } from '../../../shared/captions/srt.ts'
import { toWebVtt } from '../../../shared/captions/webvtt.ts'
import { sha256Hex } from '../../../shared/hash.ts'
import { derivedId } from '../../../shared/ids.ts'
import { Word } from '../../../shared/jobs/engine-use.ts'
import { uploadKey } from '../../../shared/object-keys.ts'
import type { Context } from '../../context.ts'
import { putMedia } from '../../db/media-of-text.ts'
import { readVideoResult } from '../../db/template-videos.ts'
import { mediaPlaybackUrl } from '../media/playback-url.ts'
import type { Workspace } from '../workspaces/enter.ts'
import { findOwnVideo } from './get-video.ts'
import { notReady } from './not-ready.ts'
import { VideoFacts } from './video-facts.ts'
import { wrongField } from './wrong-field.ts'

const Result = z.object({ words: z.array(Word) })

const formats = {
  vtt: { contentType: 'text/vtt; charset=utf-8', write: toWebVtt },
  srt: { contentType: 'application/x-subrip; charset=utf-8', write: toSrt },
} as const
type SubtitleFormat = keyof typeof formats
export const subtitleFormats = Object.keys(formats) as [SubtitleFormat, ...SubtitleFormat[]]

/** The published API says `cz` for Czech. */
const codesOf = (language: string): string[] => (language === 'cs' ? ['cs', 'cz'] : [language])

/**
 * The words of a ready video as a file; asked again, the same file. There is no translation: only its own language.
 * @throws not_found, conflict, invalid_input
 */
export const createSubtitles = async (
  ctx: Context,
  workspace: Workspace,
  { id, languageCode, format }: { id: string; languageCode: string; format: SubtitleFormat },
): Promise<{ url: string }> => {
  const { video, status } = await findOwnVideo(ctx, workspace, id)
  const { language, name } = VideoFacts.parse(video.facts)
  const allowed = codesOf(language)
  if (!allowed.includes(languageCode)) {
    const permitted = allowed.map((code) => `'${code}'`).join(', ')
    throw wrongField('language_code', `value is not a valid enumeration member; permitted: ${permitted}`, {
      ...{ problem: 'type_error.enum', got: languageCode, allowed },
    })
  }
  if (status !== 'succeeded') throw notReady()
  const { words } = Result.parse(await readVideoResult(ctx.db, video.taskId))
  const { contentType, write } = formats[format]
  const { accountId, taskId } = video
  const hash = await sha256Hex(`subtitles ${taskId} ${format}`)
  const objectKey = uploadKey(accountId, derivedId('upload', hash))
  const stored = await ctx.bucket.put(objectKey, write(cuesOf(words)), { httpMetadata: { contentType } })
  const fileName = `${name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_')}.${format}`
  const media = {
    ...{ id: derivedId('media', hash), accountId, name: fileName, path: `subtitles/${taskId}.${format}` },
    ...{ objectKey, contentType, sizeBytes: stored.size, sha256: null, probe: null, createdAt: ctx.nowMs() },
  }
  await putMedia(ctx.db, media)
  return { url: await mediaPlaybackUrl(ctx, media) }
}
