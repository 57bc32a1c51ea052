import * as z from 'zod'
import { AppError } from '../../shared/errors.ts'
import { trimToVoice } from '../../shared/films/lip-sync-length.ts'
import { lipSyncPieces } from '../../shared/films/lip-sync-pieces.ts'
import { FaceBox } from '../../shared/jobs/face-track.ts'
import { LengthPolicy } from '../../shared/jobs/lip-sync.ts'
import type { RunResult } from './capabilities.ts'
import { joinPieces } from './join-pieces.ts'
import type { LocalRunner } from './local-runner.ts'
import { findFile } from './read-input.ts'

/** `{"video": "head.mp4", "voice": "speech.wav"}` */
export const LipSyncRequest = z.object({
  video: z.string(),
  voice: z.string(),
  policy: LengthPolicy.default('loop'),
  faceBox: FaceBox.nullable().default(null),
  noFace: z.enum(['fail', 'redub']).default('fail'),
})

const limits = { maxDurationSeconds: 12 * 3600, maxPixels: 8192 * 8192 }

/** As the plan of a `lipsync` task: probe both, find the face, move the mouth piece by piece, join. */
export const moveLips = async (
  runner: LocalRunner,
  request: z.output<typeof LipSyncRequest>,
  folder: string,
): Promise<RunResult> => {
  const { video, voice, policy, faceBox, noFace } = request
  const videoRef = await runner.addFile(await findFile(folder, video))
  const voiceRef = await runner.addFile(await findFile(folder, voice))
  const { output: film } = await runner.run('probe', { ...videoRef, requireVideo: true, ...limits })
  const { output: sound } = await runner.run('probe', { ...voiceRef, requireVideo: false, ...limits })
  if (film.grid === null) throw new AppError('no_video_stream', 'The file has no picture', { field: 'video' })
  if (sound.audio === null) throw new AppError('no_audio_stream', 'The file has no sound', { field: 'voice' })

  const voiceSeconds = sound.audio.endSeconds - sound.audio.startSeconds
  const { source, encoder } = film
  const grid = trimToVoice(film.grid, voiceSeconds)
  const tracked = await runner.run('face_track', { source, grid, faceBox, noFace })
  const { confidence, coverage } = tracked.output
  const track = coverage > 0 ? tracked.stored(tracked.output) : null
  const redub = { source, grid, encoder, voice: voiceRef, voiceSeconds, track, policy }
  const made = []
  for (const input of lipSyncPieces(redub)) made.push(await runner.run('lip_sync', input))
  const joined = await joinPieces(runner, made, {
    rate: grid.rate,
    sound: voiceRef,
    fileName: 'lip-sync.mp4',
  })
  const { engine, model, device } = made[0]?.output ?? tracked.output
  const finder = { engine: tracked.output.engine, model: tracked.output.model, device: tracked.output.device }
  return {
    output: { engine, model, device, faceFinding: finder, confidence, coverage, ...joined.facts },
    files: joined.files,
  }
}
