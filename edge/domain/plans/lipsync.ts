import { AppError } from '../../../shared/errors.ts'
import { trimToVoice } from '../../../shared/films/lip-sync-length.ts'
import { lipSyncPieces } from '../../../shared/films/lip-sync-pieces.ts'
import type { Grid } from '../../../shared/hls/film.ts'
import { filmIdOf } from '../../../shared/ids.ts'
import type { EngineUse } from '../../../shared/jobs/engine-use.ts'
import type { FileRef } from '../../../shared/jobs/file-ref.ts'
import type { LipSyncInput } from '../../../shared/jobs/lip-sync.ts'
import type { ProbeOutput } from '../../../shared/jobs/probe.ts'
import { LipsyncTaskInput } from '../../../shared/tasks/lipsync.ts'
import { type FilmResult, filmLimits } from './film-plan.ts'
import { joinPieces, planJoinedFilm } from './join-pieces.ts'
import { type Pending, type Plan, type PlanTools, pending } from './plan.ts'
import { storedFile } from './stored-file.ts'

type LipsyncResult = Partial<FilmResult> & {
  mediaId: string
  filmId: string | null
  voiceMediaId: string
  durationSeconds: number
  /** Of the face finding, 0 to 1; 0 and 0 = no face was found and only the sound is new. */
  confidence: number
  coverage: number
  lipSync: EngineUse
}

type Voice = { file: FileRef; mediaId: string; seconds: number }

const voiceOf = (input: LipsyncTaskInput, tools: PlanTools): Voice | Pending => {
  const { text, language, voice, speed, audioMediaId } = input
  if (text !== undefined && language !== undefined) {
    const spoken = tools.job('speech', 'speech', { text, language, voice, speed })
    if (spoken?.mediaId === undefined) return pending
    return { file: storedFile(spoken, spoken), mediaId: spoken.mediaId, seconds: spoken.durationMs / 1000 }
  }
  const mediaId = audioMediaId ?? ''
  const probed = tools.job('probe:audio', 'probe', { mediaId, requireVideo: false, ...filmLimits })
  if (probed === undefined) return pending
  if (probed.audio === null) {
    throw new AppError('no_audio_stream', 'The file has no sound', { field: 'audio_media_id', got: mediaId })
  }
  return { file: { mediaId }, mediaId, seconds: probed.audio.endSeconds - probed.audio.startSeconds }
}

const probeVideo = (mediaId: string, tools: PlanTools): (ProbeOutput & { grid: Grid }) | undefined => {
  const probed = tools.job('probe:video', 'probe', { mediaId, requireVideo: true, ...filmLimits })
  if (probed === undefined) return undefined
  const { grid } = probed
  if (grid === null) {
    throw new AppError('no_video_stream', 'The file has no picture', {
      field: 'video_media_id',
      got: mediaId,
    })
  }
  return { ...probed, grid }
}

const declarePieces = (inputs: LipSyncInput[], tools: PlanTools) =>
  inputs.map((input, i) => {
    const key = `lip-sync:${String(i).padStart(4, '0')}`
    const made = tools.job(key, 'lip_sync', input, { priority: i === 0 ? 1 : 2 })
    return { frames: input.window.frameCount, made }
  })

/** Probe and speech side by side → face track → pieces on any worker → one MP4 → its adaptive film. */
export const lipsyncPlan: Plan<typeof LipsyncTaskInput, LipsyncResult> = {
  kind: 'lipsync',
  version: 1,
  input: LipsyncTaskInput,
  evaluate: (taskId, input, tools) => {
    const video = probeVideo(input.videoMediaId, tools)
    const voice = voiceOf(input, tools)
    tools.stage('preparing', 0, 5, video ? 1 : 0, 2)
    if (video === undefined || voice === pending) return pending
    if (voice.seconds <= 0) throw new AppError('no_audio_stream', 'The sound has no length')

    const { source, encoder } = video
    const { policy, faceBox, noFace } = input
    const grid = trimToVoice(video.grid, voice.seconds)
    const track = tools.job('face-track', 'face_track', { source, grid, faceBox, noFace })
    tools.stage('tracking', 5, 25, track ? 1 : 0, 1)
    if (track === undefined) return pending

    const found = track.coverage > 0 ? storedFile(track, track) : null
    const spoken = { voice: voice.file, voiceSeconds: voice.seconds }
    const redub = { source, grid, encoder, ...spoken, track: found, policy }
    const pieces = declarePieces(lipSyncPieces(redub), tools)
    const stage = { name: 'syncing', fromPercent: 25, toPercent: 85 }
    const joining = { pieces, rate: grid.rate, sound: voice.file, fileName: 'lip-sync.mp4', stage }
    const joined = joinPieces(joining, tools)
    const first = pieces[0]?.made
    if (first === undefined || joined?.mediaId === undefined) return pending

    const { mediaId, durationSeconds } = joined
    const film = input.hls ? planJoinedFilm({ mediaId, visibility: input.visibility }, tools, 85) : {}
    if (film === pending) return pending
    return {
      ...film,
      mediaId,
      filmId: input.hls ? filmIdOf(taskId) : null,
      voiceMediaId: voice.mediaId,
      durationSeconds,
      confidence: track.confidence,
      coverage: track.coverage,
      lipSync: { engine: first.engine, model: first.model, device: first.device },
    }
  },
}
