import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { TrackPiece } from '../../../shared/hls/film.ts'
import type { EncodeInput } from '../../../shared/jobs/encode.ts'
import { publishSegments } from '../../segments/publisher.ts'
import { readVideoSegments, trackPieceOf } from '../../segments/track-piece.ts'
import type { JobEnv } from '../handler.ts'

/** Uploads each rung's segments as soon as they are closed, while `encode` writes them below scratchDir. */
export const publishTracks = async (
  input: EncodeInput,
  env: JobEnv,
  encode: () => Promise<void>,
): Promise<TrackPiece[]> => {
  const tracks = await Promise.all(
    input.rungs.map(async ({ name }) => {
      const folder = join(env.scratchDir, name)
      await mkdir(folder, { recursive: true })
      const { firstSegment } = input.piece
      const segmentCount = input.piece.frames.length - 1
      return {
        name,
        folder,
        publisher: publishSegments(env, { track: name, folder, firstSegment, segmentCount }),
      }
    }),
  )
  try {
    await encode()
    const facts = await Promise.all(
      tracks.map(({ folder }) => readVideoSegments(folder, input.piece, input.grid.rate)),
    )
    const pieces: TrackPiece[] = []
    for (const [i, { name, publisher }] of tracks.entries()) {
      const sizes = await publisher.finish()
      const fact = facts[i]
      if (fact) pieces.push(trackPieceOf(name, fact, sizes))
    }
    return pieces
  } finally {
    await Promise.all(tracks.map(({ publisher }) => publisher.settle()))
  }
}
