import type { FaceTrack } from './face-track.ts'

/** Over so many frames a mouth is taken over or given back where a face comes or goes within a shot. */
const fadeFrames = 4

/** 1 where the face is well there, less next to frames of the same shot without it, 0 where there is none. */
export const presenceAt = ({ poses, cuts }: Pick<FaceTrack, 'poses' | 'cuts'>, frame: number): number => {
  if (!poses[frame]) return 0
  for (let distance = 1; distance < fadeFrames; distance++) {
    const gone = [frame - distance, frame + distance].some((other) => {
      if (poses[other] !== null) return false
      const [from, to] = [Math.min(frame, other), Math.max(frame, other)]
      return !cuts.some((cut) => cut > from && cut <= to)
    })
    if (gone) return distance / fadeFrames
  }
  return 1
}
