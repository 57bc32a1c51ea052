import type { RecordingView } from '../../domain/recordings/view.ts'
import { microsecondTime } from '../microsecond-time.ts'

/** The published keys in their order, then what we add. */
export const toItem = (view: RecordingView) => ({
  id: view.id,
  title: view.title,
  description: view.description,
  video_file: view.file?.url ?? null,
  created_at: microsecondTime(view.createdAt),
  transcription: view.transcription && {
    id: view.transcription.id,
    transcription_text: view.transcription.text,
    tier: view.transcription.tier,
  },
  status: view.status,
  progress: view.progressPercent,
  duration: view.durationSeconds,
  hls_url: view.hlsUrl,
  transcript: view.transcriptUrls && { vtt: view.transcriptUrls.vtt, srt: view.transcriptUrls.srt },
  task_id: view.taskUuid,
  error: view.error && {
    code: view.error.code,
    message: view.error.message,
    details: view.error.details,
  },
})

/** One answer inside a list of one, as the document prints it, or by itself, as the deployed servers gave it. */
export const wrapReply = <T>(body: T, form: 'array' | 'object'): T | [T] => (form === 'array' ? [body] : body)

/** A recording's number, sent as a number or as its digits; undefined for anything else. */
export const readId = (value: unknown): number | undefined => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined
  if (typeof value !== 'string' || !/^\s*[+-]?\d+\s*$/.test(value)) return undefined
  // Too large for any number of ours: unknown, not malformed.
  return Number.isSafeInteger(Number(value)) ? Number(value) : 0
}

const streamTypes: Record<string, string> = { mp4: 'video/mp4', webm: 'video/webm', avi: 'video/x-msvideo' }

/** By the extension of the name, as the published API told its players. */
export const streamTypeOf = (fileName: string): string =>
  streamTypes[fileName.toLowerCase().split('.').at(-1) ?? ''] ?? 'video/mp4'
