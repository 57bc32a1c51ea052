import { filmIdOf } from '../../../shared/ids.ts'
import type { TranscriptionOutput } from '../../../shared/jobs/transcription.ts'
import { RecordingTaskInput } from '../../../shared/tasks/recording.ts'
import type { FilmResult } from './film-plan.ts'
import { planJoinedFilm } from './join-pieces.ts'
import { type JobFailure, type Plan, pending, type Settled } from './plan.ts'

/** The words of it; the words' own times are in the files. */
type Transcript = Pick<TranscriptionOutput, 'tier' | 'language' | 'text'> & {
  /** Name of the file (`transcript.vtt`, …) → its media. */
  mediaIds: Record<string, string>
}

type RecordingResult = Partial<FilmResult> & {
  mediaId: string
  filmId: string | null
  /** Something is missing inside, but it plays. */
  damaged: boolean
  /** Null where `transcriptError` says why. */
  transcript: Transcript | null
  transcriptError: JobFailure | null
}

const readTranscript = (
  heard: Settled<'transcription'>,
): Pick<RecordingResult, 'transcript' | 'transcriptError'> => {
  if (heard === undefined) return { transcript: null, transcriptError: null }
  // Most screen recordings have no microphone: nobody speaks, and nothing went wrong.
  if ('failed' in heard && heard.failed.code === 'no_audio_stream')
    return { transcript: { tier: 'no-words', language: null, text: '', mediaIds: {} }, transcriptError: null }
  if ('failed' in heard) return { transcript: null, transcriptError: heard.failed }
  const { tier, language, text, mediaIds = {} } = heard.ok
  return { transcript: { tier, language, text, mediaIds }, transcriptError: null }
}

const assembledPercent = 10

/** Chunks → one seekable file, which plays at once; then its words and its adaptive film, side by side. */
export const recordingPlan: Plan<typeof RecordingTaskInput, RecordingResult> = {
  kind: 'recording',
  version: 1,
  input: RecordingTaskInput,
  evaluate: (taskId, input, tools) => {
    const { spans, stem, language, visibility } = input
    const assembled = tools.job('assemble', 'assemble', { spans, stem })
    tools.stage('assembling', 0, assembledPercent, assembled ? 1 : 0, 1)
    if (assembled?.mediaId === undefined) return pending

    const { mediaId, damaged } = assembled
    const file = { mediaId }
    const heard = tools.settled('transcription', 'transcription', { file, language, known: null })
    const words = readTranscript(heard)
    const filmId = input.hls ? filmIdOf(taskId) : null
    tools.show({ mediaId, filmId, damaged, ...words })
    const film = input.hls ? planJoinedFilm({ mediaId, visibility }, tools, assembledPercent) : {}
    if (film === pending) return pending
    if (heard === undefined) {
      tools.stage('transcribing', 99, 99, 0, 1)
      return pending
    }
    return { ...film, mediaId, filmId, damaged, ...words }
  },
}
