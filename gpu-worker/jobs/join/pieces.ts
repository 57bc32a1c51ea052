import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { Rational } from '../../../shared/hls/film.ts'
import type { JoinInput } from '../../../shared/jobs/join.ts'
import { readAccessUnit } from '../../mpegts/h264.ts'
import { inspectSegment } from '../../mpegts/inspect.ts'
import { clockHz, ticksBetween } from '../../mpegts/pes.ts'
import { downloadSource } from '../../net/download.ts'
import { biasSeconds } from '../../segments/clock.ts'
import type { JobEnv } from '../handler.ts'
import { type Joint, Misfit, type RetimedPiece, retimePiece } from './retime.ts'

type PieceFacts = RetimedPiece & { sps: string; delay: number }

const readPiece = async (path: string, rate: Rational): Promise<PieceFacts> => {
  const { kind, frames, firstPts, firstDts, firstPayload } = await inspectSegment(path)
  const { sps, idr } = readAccessUnit(firstPayload)
  if (kind !== 'video' || sps === undefined || !idr) throw new Misfit('it does not begin with a keyframe')
  const delay = Math.round((ticksBetween(firstPts, firstDts) * rate.num) / (clockHz * rate.den))
  return { path, frames, firstPts, delay, sps: createHash('sha256').update(sps).digest('hex') }
}

const asMismatch = (error: unknown, index: number): unknown =>
  error instanceof Misfit || error instanceof RangeError
    ? new AppError('piece_mismatch', `Piece ${index} does not join: ${error.message}`, { piece: index })
    : error

/** Fetches the pieces one after the other and writes one transport stream whose times run through. */
export const writePicture = async (input: JoinInput, path: string, env: JobEnv): Promise<void> => {
  const { signal } = env
  const piecePath = join(env.scratchDir, 'piece.ts')
  const file = await open(path, 'w')
  let joint: Joint | undefined
  let sps: string | undefined
  try {
    for (const [index, { key }] of input.pieces.entries()) {
      await downloadSource({ source: env.sourceOf(key), filePath: piecePath, signal })
      try {
        const piece = await readPiece(piecePath, input.rate)
        joint ??= { rate: input.rate, frames: 0, delay: piece.delay, counters: new Map() }
        sps ??= piece.sps
        if (piece.sps !== sps) throw new Misfit('its encoder was set otherwise')
        for await (const bytes of retimePiece(piece, joint, biasSeconds * clockHz)) {
          signal.throwIfAborted()
          await file.write(bytes)
        }
        joint.frames += piece.frames
      } catch (error) {
        throw asMismatch(error, index)
      }
    }
  } finally {
    await file.close()
    await rm(piecePath, { force: true })
  }
  if (joint?.frames !== input.frameCount)
    throw new AppError('piece_mismatch', 'The pieces are not of as many frames as the film', {
      ...{ field: 'frameCount', got: joint?.frames ?? 0, allowed: input.frameCount },
    })
}
