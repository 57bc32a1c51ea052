import type { FacePose } from '../face-track.ts'
import { brow, follow, type Look, lookAt, noseBase } from './follow.ts'
import { type Head, toHead, toPicture } from './head.ts'
import { locateMouth } from './lips-seen.ts'
import { type LowerFace, type Mouth, takeLowerFace } from './lower-face.ts'
import type { Pyramid } from './pyramid.ts'
import { smoothOver } from './smooth.ts'

/** One head on one frame: `drift` is how far its mouth's place has wandered against the brow. */
type Step = { head: Head; drift: { u: number; v: number } }

/** Below this likeness a face is no longer there; below `fading` its look is taken anew. */
const lost = 0.5
const fading = 0.9
/** The mouth's place on a head is settled from so many frames. */
const mouthFrames = 250

const isOutside = ({ x, y }: Head, width: number, height: number): boolean =>
  x < 0 || y < 0 || x >= width || y >= height

/** One face followed from frame to frame of one shot, forth or back from where it was seen. */
export const startWalk = (pyramid: Pyramid, head: Head) => {
  let brows: Look = lookAt(pyramid, head, brow)
  const nose: Look = lookAt(pyramid, head, noseBase)
  let step: Step = { head, drift: { u: 0, v: 0 } }
  let speed = { x: 0, y: 0 }
  let [age, likeness] = [0, 1]

  /** Undefined when the face is gone. */
  const advance = (next: Pyramid): Step | undefined => {
    const { head: before, drift } = step
    const about = { ...before, x: before.x + speed.x, y: before.y + speed.y }
    const found = follow(brows, next, about)
    likeness = found.likeness
    const { width, height } = next.level(0)
    if (likeness < lost || isOutside(found.head, width, height)) return undefined
    speed = { x: found.head.x - before.x, y: found.head.y - before.y }
    const base = { ...found.head, ...toPicture(found.head, drift.u, drift.v) }
    const seen = follow(nose, next, base)
    const moved = seen.likeness > lost ? toHead(found.head, seen.head.x, seen.head.y) : drift
    const far = Math.hypot(moved.u, moved.v) > 0.15
    step = { head: found.head, drift: far ? drift : moved }
    age += 1
    if (likeness < fading && age > 5) {
      brows = lookAt(next, step.head, brow)
      age = 0
    }
    return step
  }
  return { advance, first: step, likeness: () => likeness, head: () => step.head }
}
export type Walk = ReturnType<typeof startWalk>

/** The frames of one face in one shot, in any order; poses when it is over. */
export const createStretch = () => {
  const steps = new Map<number, Step>()
  const faces: LowerFace[] = []

  const add = (frame: number, step: Step, pyramid: Pyramid): void => {
    steps.set(frame, step)
    const base = { ...step.head, ...toPicture(step.head, step.drift.u, step.drift.v) }
    if (faces.length < mouthFrames) faces.push(takeLowerFace(pyramid, base))
  }

  /** All frames after this one: what was followed there was no face. */
  const forget = (frame: number): void => {
    for (const known of steps.keys()) if (known > frame) steps.delete(known)
  }

  const finish = (write: (frame: number, pose: NonNullable<FacePose>) => void): void => {
    if (faces.length === 0) return
    const mouth = locateMouth(faces)
    const frames = [...steps.keys()].toSorted((a, b) => a - b)
    const smoothed = smoothSteps(frames.map((frame) => steps.get(frame) as Step))
    for (const [n, frame] of frames.entries()) write(frame, poseOf(smoothed[n] as Step, mouth))
  }
  return { add, forget, finish }
}
export type Stretch = ReturnType<typeof createStretch>

const smoothSteps = (steps: readonly Step[]): Step[] => {
  const along = (read: (step: Step) => number, sigma: number): number[] => smoothOver(steps.map(read), sigma)
  const [x, y] = [along(({ head }) => head.x, 0.6), along(({ head }) => head.y, 0.6)]
  const [size, angle] = [along(({ head }) => head.size, 2), along(({ head }) => head.angle, 1.5)]
  const [u, v] = [along(({ drift }) => drift.u, 1.5), along(({ drift }) => drift.v, 1.5)]
  return steps.map((_, n) => ({
    head: { x: x[n] as number, y: y[n] as number, size: size[n] as number, angle: angle[n] as number },
    drift: { u: u[n] as number, v: v[n] as number },
  }))
}

const poseOf = ({ head, drift }: Step, mouth: Mouth): NonNullable<FacePose> => {
  const { x, y } = toPicture(head, drift.u + mouth.u, drift.v + mouth.v)
  const half = head.size / 2
  return {
    face: { x: head.x - half, y: head.y - half, width: head.size, height: head.size },
    mouth: { x, y, width: mouth.width * head.size, angleRadians: head.angle + mouth.angle },
  }
}
