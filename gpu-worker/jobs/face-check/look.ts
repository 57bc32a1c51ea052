import { AppError } from '../../../shared/errors.ts'
import { FaceBox } from '../../../shared/jobs/face-track.ts'
import type { TrackRequest } from '../../engines/lip-sync/contract.ts'
import type { FacePose } from '../../engines/lip-sync/face-track.ts'
import { readSmallFrames } from '../face-track/small-frames.ts'
import type { Footage } from '../lip-sync/source-frames.ts'

export type Size = { width: number; height: number }

/** `confidence` null = the frames could not be read by themselves. */
export type Look = { box: FaceBox | null; confidence: number | null }

/** Below it there is no face; what finders see in leaves and stones may reach it. */
export const doubtful = 0.45

const within = (value: number): number => Math.min(1, Math.max(0, value))

const boxOf = (pose: FacePose | undefined, { width, height }: Size): FaceBox | null => {
  if (!pose) return null
  const { face } = pose
  const [x, y] = [within(face.x / width), within(face.y / height)]
  const [right, bottom] = [within((face.x + face.width) / width), within((face.y + face.height) / height)]
  return FaceBox.safeParse({ x, y, width: right - x, height: bottom - y }).data ?? null
}

const readEach = async function* (footage: Footage, frames: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const first of frames) yield* readSmallFrames(footage, { first, end: first + 1 })
}

/** These frames, as a film of one second: what following the film would see there. */
const lookAtFrames = async (
  footage: Footage,
  size: Size,
  { frames, frameCount }: Pick<TrackRequest, 'frames' | 'frameCount'>,
): Promise<Look> => {
  const request: TrackRequest = { ...size, frames, frameCount, framesPerSecond: frameCount, faceBox: null }
  try {
    const { output } = await footage.env.engines.faceFinding.run(request, footage.env)
    const boxes = output.poses.map((pose) => boxOf(pose, size))
    return { box: boxes.find((box) => box !== null) ?? null, confidence: within(output.confidence) }
  } catch (error) {
    footage.env.signal.throwIfAborted()
    if (!(error instanceof AppError)) throw error
    if (error.code === 'no_face') return { box: null, confidence: Number(error.details.confidence ?? 0) }
    if (error.code !== 'encoder_failed') throw error
    return { box: null, confidence: null }
  }
}

const only = async function* (pixels: Uint8Array): AsyncGenerator<Uint8Array> {
  yield pixels
}

/** `pixels` where they have been read already. */
type Place = { frame: number; frameCount: number; pixels?: Uint8Array }

/** Looks at one frame; where it leaves doubt, at that second of the film with two more. */
export const lookAt = async (
  footage: Footage,
  size: Size,
  { frame, frameCount, pixels }: Place,
): Promise<Look> => {
  const one = pixels ? only(pixels) : readEach(footage, [frame])
  const look = await lookAtFrames(footage, size, { frames: one, frameCount: 1 })
  if (look.box || look.confidence === null || look.confidence < doubtful) return look
  const { rate } = footage.grid
  const step = Math.max(1, Math.round(rate.num / rate.den / 3))
  const around = [frame - step, frame, frame + step].filter((at) => at >= 0 && at < frameCount)
  return lookAtFrames(footage, size, { frames: readEach(footage, around), frameCount: around.length })
}
