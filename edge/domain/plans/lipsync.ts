import { lipSyncPieces } from '../../../shared/films/lip-sync-pieces.ts'
import { filmIdOf } from '../../../shared/ids.ts'
import type { EngineUse } from '../../../shared/jobs/engine-use.ts'
import type { StoredObject } from '../../../shared/jobs/file-ref.ts'
import type { LipSyncInput } from '../../../shared/jobs/lip-sync.ts'
import { LipsyncTaskInput } from '../../../shared/tasks/lipsync.ts'
import type { FilmResult } from './film-plan.ts'
import { type Inspected, inspectLipSync } from './inspect-lip-sync.ts'
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

/** `track` null = the film keeps its pictures. */
type FoundFace = { track: StoredObject | null; confidence: number; coverage: number }

const declarePieces = (inputs: LipSyncInput[], tools: PlanTools) =>
  inputs.map((input, i) => {
    const key = `lip-sync:${String(i).padStart(4, '0')}`
    const made = tools.job(key, 'lip_sync', input, { priority: i === 0 ? 1 : 2 })
    return { frames: input.window.frameCount, made }
  })

/** Where the face is in every frame; nothing is followed where the check found nothing to follow. */
const followFace = (
  { source, grid, looks }: Inspected,
  { faceBox, noFace }: LipsyncTaskInput,
  tools: PlanTools,
): FoundFace | Pending => {
  if (looks?.verdict === 'none') return { track: null, confidence: looks.confidence, coverage: 0 }
  const track = tools.job('face-track', 'face_track', { source, grid, faceBox, noFace })
  tools.stage('tracking', 6, 25, track ? 1 : 0, 1)
  if (track === undefined) return pending
  const { confidence, coverage } = track
  return { track: coverage > 0 ? storedFile(track, track) : null, confidence, coverage }
}

/** Both files inspected → speech → face track → pieces on any worker → one MP4 → its adaptive film. */
export const lipsyncPlan: Plan<typeof LipsyncTaskInput, LipsyncResult> = {
  kind: 'lipsync',
  version: 1,
  input: LipsyncTaskInput,
  evaluate: (taskId, input, tools) => {
    const inspected = inspectLipSync(input, tools)
    if (inspected === pending) return pending
    const { source, encoder, grid, voice } = inspected
    const face = followFace(inspected, input, tools)
    if (face === pending) return pending

    const spoken = { voice: voice.file, voiceSeconds: voice.seconds }
    const redub = { source, grid, encoder, ...spoken, track: face.track, policy: input.policy }
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
      confidence: face.confidence,
      coverage: face.coverage,
      lipSync: { engine: first.engine, model: first.model, device: first.device },
    }
  },
}
