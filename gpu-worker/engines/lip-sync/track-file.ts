import { open, readFile } from 'node:fs/promises'
import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { FacePose, FaceTrack } from './face-track.ts'

const Pose = z.union([z.literal(0), z.array(z.number()).length(8)])
const Track = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  confidence: z.number(),
  cuts: z.array(z.int().nonnegative()),
  poses: z.array(Pose),
})

const round = (value: number, digits: number): number => Number(value.toFixed(digits))

const pack = (pose: FacePose): number[] | 0 => {
  if (!pose) return 0
  const { face, mouth } = pose
  const pixels = [face.x, face.y, face.width, face.height, mouth.x, mouth.y, mouth.width]
  return [...pixels.map((value) => round(value, 2)), round(mouth.angleRadians, 4)]
}

const unpack = (packed: z.infer<typeof Pose>): FacePose => {
  if (packed === 0) return null
  const [x = 0, y = 0, width = 0, height = 0, mouthX = 0, mouthY = 0, mouthWidth = 0, angleRadians = 0] =
    packed
  return { face: { x, y, width, height }, mouth: { x: mouthX, y: mouthY, width: mouthWidth, angleRadians } }
}

/** Poses at a time: an hour of film has 100,000. */
const batch = 1_000

/** JSON with one short array a frame, 0 where there is no face. */
export const writeTrack = async (path: string, { poses, ...head }: FaceTrack): Promise<void> => {
  const file = await open(path, 'w')
  try {
    await file.write(`${JSON.stringify(head).slice(0, -1)},"poses":[`)
    for (let at = 0; at < poses.length; at += batch) {
      const some = poses.slice(at, at + batch).map((pose) => JSON.stringify(pack(pose)))
      await file.write(`${at === 0 ? '' : ','}${some.join(',')}`)
    }
    await file.write(']}')
  } finally {
    await file.close()
  }
}

/** @throws internal when it is no track of ours */
export const readTrack = async (path: string): Promise<FaceTrack> => {
  const parsed = Track.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (!parsed.success) throw new AppError('internal', 'the face track is damaged', {}, parsed.error)
  return { ...parsed.data, poses: parsed.data.poses.map(unpack) }
}

/** The same track in pixels of a picture of another size. */
export const scaleTrack = (track: FaceTrack, width: number, height: number): FaceTrack => {
  const [across, down] = [width / track.width, height / track.height]
  // Places count from the middle of the first pixel.
  const x = (value: number): number => (value + 0.5) * across - 0.5
  const y = (value: number): number => (value + 0.5) * down - 0.5
  const scale = (pose: FacePose): FacePose =>
    pose && {
      face: {
        ...{ x: x(pose.face.x), y: y(pose.face.y) },
        ...{ width: pose.face.width * across, height: pose.face.height * down },
      },
      mouth: { ...pose.mouth, x: x(pose.mouth.x), y: y(pose.mouth.y), width: pose.mouth.width * across },
    }
  return { ...track, width, height, poses: track.poses.map(scale) }
}
