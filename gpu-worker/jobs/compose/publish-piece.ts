import { AppError } from '../../../shared/errors.ts'
import { inspectSegment } from '../../mpegts/inspect.ts'
import type { JobEnv } from '../handler.ts'

export const pieceName = 'piece.ts'

/** Stores a piece that holds exactly its frames. @throws encoder_failed otherwise */
export const publishPiece = async (path: string, frameCount: number, env: JobEnv) => {
  const { frames } = await inspectSegment(path)
  if (frames !== frameCount) {
    const counts = { got: frames, allowed: frameCount }
    throw new AppError('encoder_failed', 'the piece has another number of frames', counts)
  }
  const { sizeBytes } = await env.publish(pieceName, path)
  return { name: pieceName, contentType: 'video/mp2t', sizeBytes, frameCount }
}
