import type { FaceBox } from '../../../../shared/jobs/face-track.ts'
import type { Head } from './head.ts'
import type { Pyramid } from './pyramid.ts'
import type { Sight } from './sight.ts'
import { voteFace } from './vote.ts'

/** In how many frames of a chunk a face is looked for. */
const samplesPerChunk = 3
/** After so many chunks without a face, one look each must do: a film without any is not to take long. */
const patientChunks = 4
/** Share of the sampled frames that must show a face; also the least confidence of a track. */
export const enoughShare = 0.45
/** Where to begin: in which of the frames, with which head, and how sure that is. */
type Seed = { sample: number; head: Head; share: number }

/** Looks for the face of a few frames of one shot; `best` is the highest share that any had. */
export const createSeeker = (sight: Sight, faceBox: FaceBox | null) => {
  let best = 0
  let misses = 0
  const seek = async (frames: readonly Pyramid[]): Promise<Seed | undefined> => {
    const count = Math.min(misses < patientChunks ? samplesPerChunk : 1, frames.length)
    const picks = Array.from({ length: count }, (_, n) => Math.floor(((n + 0.5) * frames.length) / count))
    const [first] = frames
    if (!first) return undefined
    const { width, height } = first.level(0)
    if (faceBox) return { sample: 0, head: headInBox(faceBox, width, height), share: 1 }
    const samples = await Promise.all(picks.map((pick) => sight.findFaces(frames[pick] ?? first)))
    const vote = voteFace(samples, width, height)
    best = Math.max(best, vote?.share ?? 0)
    // A single frame has no other to confirm it: there the face must be quite clear.
    const enough = samples.length === 1 ? 1 : enoughShare
    misses = vote && vote.share >= enough ? 0 : misses + 1
    if (!vote || misses > 0) return undefined
    const sample = picks[vote.sample] ?? 0
    return { sample, head: sight.headOf(frames[sample] ?? first, vote.hit), share: vote.share }
  }
  return { seek, best: () => best }
}

const headInBox = (box: FaceBox, width: number, height: number): Head => ({
  ...{ x: (box.x + box.width / 2) * width, y: (box.y + box.height / 2) * height },
  // Boxes drawn by hand hold a whole head: the cascade's are as wide as a face and square.
  ...{ size: Math.min(box.width * width, box.height * height), angle: 0 },
})
