import { join } from 'node:path'
import type { EngineUse } from '../../../shared/jobs/engine-use.ts'
import type { StoredObject } from '../../../shared/jobs/file-ref.ts'
import type { LipSyncInput } from '../../../shared/jobs/lip-sync.ts'
import type { FaceTrack } from '../../engines/lip-sync/face-track.ts'
import { readTrack } from '../../engines/lip-sync/track-file.ts'
import { writeFrames } from '../../ffmpeg/frame-pipe.ts'
import { downloadSource } from '../../net/download.ts'
import { pieceName, publishPiece } from '../compose/publish-piece.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { openFootage } from './open-footage.ts'
import { readOutputFrames, readSurroundings } from './output-frames.ts'
import { pieceArgs } from './piece-args.ts'
import { readVoice } from './read-voice.ts'
import type { Footage } from './source-frames.ts'
import type { Upright } from './upright.ts'

/** Of the voice on both sides of the window: what a mouth does hangs on no more. */
const contextSeconds = 1

const fetchTrack = async ({ key }: StoredObject, env: JobEnv): Promise<FaceTrack> => {
  const filePath = join(env.scratchDir, 'face_track.json')
  await downloadSource({ source: env.sourceOf(key), filePath, signal: env.signal })
  return await readTrack(filePath)
}

type Moved = { frames: AsyncIterable<Uint8Array>; use: EngineUse }

/** Without a track nothing is moved, and no engine is asked. */
const keepMouths = async function* (input: LipSyncInput, footage: Footage, upright: Upright) {
  for await (const { planes } of readOutputFrames(input, footage, upright)) yield planes
}

const moveMouths = async (input: LipSyncInput, track: StoredObject, footage: Footage, upright: Upright) => {
  const { env } = footage
  const framesPerSecond = input.grid.rate.num / input.grid.rate.den
  const fromSeconds = input.window.firstFrame / framesPerSecond
  const span = {
    fromSeconds: fromSeconds - contextSeconds,
    toSeconds: fromSeconds + input.window.frameCount / framesPerSecond + contextSeconds,
  }
  const voice = await readVoice(input.voice, span, env)
  const request = {
    ...{ width: upright.width, height: upright.height, framesPerSecond, track: await fetchTrack(track, env) },
    ...{ voice: voice.samples, voiceStartSeconds: voice.startSeconds, voiceLevel: voice.level },
    frames: readOutputFrames(input, footage, upright),
    surroundings: readSurroundings(input, footage, upright),
  }
  const { output, use } = await env.engines.lipSync.run(request, env)
  return { frames: output, use }
}

/** One piece of the film: its frames in order, their mouths moved by the voice, encoded to be joined by copying. */
export const runLipSync: JobHandler<'lip_sync'> = async (input, env) => {
  const footage = { source: input.source, grid: input.grid, env }
  const upright = await openFootage(footage)
  const { frames, use }: Moved = input.track
    ? await moveMouths(input, input.track, footage, upright)
    : { frames: keepMouths(input, footage, upright), use: { engine: 'none', model: 'none', device: 'cpu' } }
  const path = join(env.scratchDir, pieceName)
  const { scratchDir, signal } = env
  await writeFrames(env.ffmpeg, { frames, args: pieceArgs(input, upright, path), scratchDir, signal })
  return { ...use, ...(await publishPiece(path, input.window.frameCount, env)) }
}
