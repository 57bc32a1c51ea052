import { AppError } from '../../../shared/errors.ts'
import { trimToVoice } from '../../../shared/films/lip-sync-length.ts'
import type { Encoder, Grid } from '../../../shared/hls/film.ts'
import type { FaceCheckOutput } from '../../../shared/jobs/face-check.ts'
import type { FileRef } from '../../../shared/jobs/file-ref.ts'
import type { AudioFacts, ProbeOutput } from '../../../shared/jobs/probe.ts'
import type { Source } from '../../../shared/jobs/source.ts'
import type { LipsyncTaskInput } from '../../../shared/tasks/lipsync.ts'
import { filmLimits } from './film-plan.ts'
import { type Pending, type PlanTools, pending } from './plan.ts'
import { storedFile } from './stored-file.ts'

type Voice = { file: FileRef; mediaId: string; seconds: number }

/** What may be worked on. `looks` = what a few frames showed; null where the caller says where the face is. */
export type Inspected = {
  source: Source
  encoder: Encoder
  grid: Grid
  voice: Voice
  looks: FaceCheckOutput | null
}

type Picture = ProbeOutput & { grid: Grid }

type Role = 'video' | 'audio'

/** Which of the two files it was is for the caller as good as the reason. */
const probeFile = (role: Role, mediaId: string, tools: PlanTools): ProbeOutput | undefined => {
  const input = { mediaId, requireVideo: role === 'video', ...filmLimits }
  const probed = tools.settled(`probe:${role}`, 'probe', input)
  if (probed === undefined || 'ok' in probed) return probed?.ok
  const { code, message, details } = probed.failed
  throw new AppError(code, message, { field: `${role}_media_id`, ...details, file: role, media_id: mediaId })
}

/** @throws AppError no_video_stream, and the probe's own reasons */
const inspectPicture = (mediaId: string, tools: PlanTools): Picture | undefined => {
  const probed = probeFile('video', mediaId, tools)
  if (probed === undefined) return undefined
  const { grid } = probed
  if (grid === null) {
    const details = { field: 'video_media_id', got: mediaId }
    throw new AppError('no_video_stream', 'The file has no picture', details)
  }
  return { ...probed, grid }
}

/** @throws AppError no_audio_stream, and the probe's own reasons */
const inspectSound = (mediaId: string, tools: PlanTools): AudioFacts | undefined => {
  const probed = probeFile('audio', mediaId, tools)
  if (probed === undefined) return undefined
  const { audio } = probed
  if (audio === null || audio.endSeconds <= audio.startSeconds) {
    const details = { field: 'audio_media_id', got: mediaId }
    throw new AppError('no_audio_stream', 'The file has no sound', details)
  }
  return audio
}

/** @throws AppError no_face where a film that is to have one shows none */
const lookForFace = (
  { source, grid }: { source: Source; grid: Grid },
  noFace: LipsyncTaskInput['noFace'],
  tools: PlanTools,
): FaceCheckOutput | undefined => {
  const seen = tools.job('face-check', 'face_check', { source, grid })
  if (seen?.verdict === 'none' && noFace === 'fail') {
    throw new AppError('no_face', 'No face was found: say where it is with faceBox, or ask to redub', {
      ...{ field: 'video_media_id', got: seen.coverage, allowed: 'a face in some of the frames' },
      ...{ coverage: seen.coverage, confidence: seen.confidence, looks: seen.looks },
    })
  }
  return seen
}

const speak = (input: LipsyncTaskInput, tools: PlanTools): Voice | undefined => {
  const { text = '', language = 'en', voice, speed } = input
  const spoken = tools.job('speech', 'speech', { text, language, voice, speed })
  if (spoken?.mediaId === undefined) return undefined
  return { file: storedFile(spoken, spoken), mediaId: spoken.mediaId, seconds: spoken.durationMs / 1000 }
}

/** Tracks, lengths, sizes and the face come first: no engine works on what cannot become a film. */
export const inspectLipSync = (input: LipsyncTaskInput, tools: PlanTools): Inspected | Pending => {
  const { videoMediaId, audioMediaId, faceBox, noFace } = input
  const video = inspectPicture(videoMediaId, tools)
  const sound = audioMediaId === undefined ? undefined : inspectSound(audioMediaId, tools)
  const known = [video, ...(audioMediaId === undefined ? [] : [sound])]
  tools.stage('preparing', 0, 3, known.filter((one) => one !== undefined).length, known.length)
  if (video === undefined || (audioMediaId !== undefined && sound === undefined)) return pending

  const { source, encoder } = video
  const heardSeconds = sound && sound.endSeconds - sound.startSeconds
  const shown = heardSeconds === undefined ? video.grid : trimToVoice(video.grid, heardSeconds)
  const looks = faceBox ? null : lookForFace({ source, grid: shown }, noFace, tools)
  tools.stage('checking', 3, 5, looks === undefined ? 0 : 1, 1)
  if (looks === undefined) return pending

  const voice =
    audioMediaId !== undefined && heardSeconds !== undefined
      ? { file: { mediaId: audioMediaId }, mediaId: audioMediaId, seconds: heardSeconds }
      : speak(input, tools)
  tools.stage('speaking', 5, 6, voice ? 1 : 0, 1)
  if (voice === undefined) return pending
  return { source, encoder, voice, looks, grid: trimToVoice(video.grid, voice.seconds) }
}
