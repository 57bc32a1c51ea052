import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { pictureFrameCount } from '../../../shared/films/lip-sync-length.ts'
import type { EngineUse } from '../../../shared/jobs/engine-use.ts'
import type { FaceTrackInput } from '../../../shared/jobs/face-track.ts'
import type { FaceTrack } from '../../engines/lip-sync/face-track.ts'
import { scaleTrack, writeTrack } from '../../engines/lip-sync/track-file.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { openFootage } from '../lip-sync/open-footage.ts'
import { readSmallFrames, smallSize } from './small-frames.ts'

const trackName = 'face_track.json'

type Found = { track: FaceTrack; use: EngineUse }

const findFace = async (input: FaceTrackInput, env: JobEnv): Promise<Found> => {
  const footage = { source: input.source, grid: input.grid, env }
  const { width, height } = await openFootage(footage)
  const { rate } = input.grid
  const frameCount = pictureFrameCount(input.grid)
  const film = { ...smallSize({ width, height }), frameCount, framesPerSecond: rate.num / rate.den }
  const finder = env.engines.faceFinding
  const empty: FaceTrack = { width, height, confidence: 0, cuts: [], poses: Array(frameCount).fill(null) }
  const { faceBox } = input
  const first = { ...film, faceBox, frames: readSmallFrames(footage, { first: 0, end: frameCount }) }
  const use = finder.choose(first)
  try {
    const { output, use: used } = await finder.run(first, env)
    return { track: scaleTrack(output, width, height), use: used }
  } catch (error) {
    if (input.noFace === 'fail' || !(error instanceof AppError) || error.code !== 'no_face') throw error
    const confidence = Number(error.details.confidence ?? 0)
    return { track: { ...empty, confidence }, use }
  }
}

/** Where the face and its mouth are in every frame of the film that is shown. */
export const runFaceTrack: JobHandler<'face_track'> = async (input, env) => {
  const { track, use } = await findFace(input, env)
  const path = join(env.scratchDir, trackName)
  await writeTrack(path, track)
  const { sizeBytes } = await env.publish(trackName, path)
  const withFace = track.poses.filter((pose) => pose !== null).length
  return {
    ...{ ...use, name: trackName, contentType: 'application/json', sizeBytes },
    ...{ confidence: Math.min(1, track.confidence), coverage: withFace / track.poses.length },
    frameCount: track.poses.length,
  }
}
