import type { Lineup } from '../../engines/lineup.ts'
import type { FaceFinder } from '../../engines/lip-sync/contract.ts'
import type { Footage } from '../lip-sync/source-frames.ts'
import { readSmallFrames } from './small-frames.ts'

/** A shorter film is just read. */
const shortSeconds = 30
const looks = 12

const lookAt = async function* (footage: Footage, frames: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const first of frames) yield* readSmallFrames(footage, { first, end: first + 1 })
}

/**
 * A long film is looked at in a few places first: where none shows a face, nobody waits for the rest.
 * @throws no_face
 */
export const assertFaceSomewhere = async (
  footage: Footage,
  finder: Lineup<FaceFinder>,
  film: { width: number; height: number; frameCount: number; framesPerSecond: number },
): Promise<void> => {
  if (film.frameCount < shortSeconds * film.framesPerSecond) return
  const frames = Array.from({ length: looks }, (_, n) => Math.floor(((n + 0.5) * film.frameCount) / looks))
  const request = { ...film, frameCount: looks, framesPerSecond: 1, faceBox: null }
  await finder.run({ ...request, frames: lookAt(footage, frames) }, footage.env)
}
