import type { FaceTrack } from '../face-track.ts'
import { findGaps, type Gaps } from './gaps.ts'
import type { Skin } from './inside.ts'
import { findLips, type Lips, opennessOf, skinOf } from './lips.ts'
import { coarse, finest, type Patch, takePatch } from './patch.ts'
import type { Picture } from './picture.ts'

/** The mouth of one source frame at its most closed. */
export type ClosedMouth = {
  frame: number
  openness: number
  patch: Patch
  lips: Lips
  gaps: Gaps
  skin: Skin
}

/** A shot is cut into stretches of this many seconds, each of which gives its most closed mouth. */
const stretchSeconds = 2

/** Which stretch of which shot a frame is in: the same for every piece of the film. */
const stretchOf = (track: FaceTrack, frame: number, length: number): string => {
  const shot = track.cuts.findLast((cut) => cut <= frame) ?? 0
  return `${shot}:${Math.floor((frame - shot) / length)}`
}

const shotOf = (track: FaceTrack, frame: number): number => track.cuts.findLast((cut) => cut <= frame) ?? 0

/** How sharply the more closed mouth is preferred, in levels of redness. */
const preference = 2.5

/** Collects the most closed mouths of the frames that it is shown. */
export const createClosedMouths = (track: FaceTrack, framesPerSecond: number) => {
  const length = Math.max(2, Math.round(stretchSeconds * framesPerSecond))
  const best = new Map<string, ClosedMouth>()

  const show = (frame: number, picture: Picture): void => {
    const pose = track.poses[frame]
    if (!pose) return
    const rough = takePatch(picture, pose.mouth, coarse)
    const openness = opennessOf(rough, findLips(rough))
    const key = stretchOf(track, frame, length)
    if (openness >= (best.get(key)?.openness ?? Number.POSITIVE_INFINITY)) return
    const patch = takePatch(picture, pose.mouth, finest)
    const lips = findLips(patch)
    const skin = { y: skinOf(patch, patch.y), u: skinOf(patch, patch.u), v: skinOf(patch, patch.v) }
    best.set(key, { frame, openness, patch, lips, gaps: findGaps(patch, lips), skin })
  }

  /**
   * The mouths to show at a frame and their shares, which change smoothly from frame to frame: never farther than one
   * stretch away, of the same shot, and the more closed the better. Empty where none was seen.
   */
  const near = (frame: number): { mouth: ClosedMouth; share: number }[] => {
    const shot = shotOf(track, frame)
    const found = [...best.values()].flatMap((mouth) => {
      const distance = (mouth.frame - frame) / length
      if (Math.abs(distance) >= 1 || shotOf(track, mouth.frame) !== shot) return []
      return [{ mouth, share: (1 - distance * distance) ** 4 * Math.exp(-mouth.openness / preference) }]
    })
    const all = found.reduce((sum, { share }) => sum + share, 0)
    return found
      .map(({ mouth, share }) => ({ mouth, share: share / all }))
      .filter(({ share }) => share > 0.01)
  }
  return { show, near }
}
