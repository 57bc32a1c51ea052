import { createHash } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import { aacCodecString, avcCodecString } from '../../shared/hls/codec-string.ts'
import type { Piece, Rational, TrackPiece } from '../../shared/hls/film.ts'
import { parseAdts } from '../mpegts/adts.ts'
import { readAccessUnit } from '../mpegts/h264.ts'
import { inspectSegment, type SegmentInspection } from '../mpegts/inspect.ts'
import { ticksBetween } from '../mpegts/pes.ts'
import {
  audioRateHz,
  frameSeconds,
  ptsOfAacFrame,
  ptsOfFrame,
  samplesPerAacFrame,
  wholeFrameTicks,
} from './clock.ts'
import { segmentPath } from './publisher.ts'

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const milliseconds = (seconds: number): number => Math.round(seconds * 1e6) / 1e3

const assertEqual = (what: string, segment: number, got: number | string, allowed: number | string): void => {
  if (got === allowed) return
  throw new AppError('encoder_failed', `segment ${segment} has a wrong ${what}`, {
    field: what,
    got,
    allowed,
  })
}

const inspect = async (folder: string, segment: number): Promise<SegmentInspection> =>
  await inspectSegment(segmentPath(folder, segment)).catch((error: unknown) => {
    const message = `segment ${segment} is missing or no transport stream`
    throw new AppError('encoder_failed', message, { field: 'segment', got: segment }, error)
  })

type Inspected = Pick<TrackPiece, 'codecs' | 'configHash' | 'firstDtsMinusPts'>
type Facts = Inspected & { durations: number[] }

/** How far a copied picture may stand from its place on the grid. */
const half = (rate: Rational): number => ticksBetween(ptsOfFrame(1, rate), ptsOfFrame(0, rate)) / 2

/**
 * Reads the piece's video segments and asserts that each starts with an IDR picture and its SPS, stands on its
 * place of the grid and has every frame. Throws `encoder_failed` naming what is wrong.
 */
export const readVideoSegments = async (folder: string, piece: Piece, rate: Rational): Promise<Facts> => {
  let facts: Inspected | undefined
  const durations: number[] = []
  for (const [i, first] of piece.frames.slice(0, -1).entries()) {
    const segment = piece.firstSegment + i
    const count = (piece.frames[i + 1] ?? first) - first
    const found = await inspect(folder, segment)
    assertEqual('frame count', segment, found.frames, count)
    if (Math.abs(ticksBetween(found.firstPts, ptsOfFrame(first, rate))) >= half(rate))
      assertEqual('first timestamp', segment, found.firstPts, ptsOfFrame(first, rate))
    const { sps, idr } = readAccessUnit(found.firstPayload)
    if (!sps || !idr)
      throw new AppError('encoder_failed', `segment ${segment} does not start with an IDR picture`)
    const configHash = digest(sps)
    facts ??= {
      codecs: avcCodecString(sps),
      configHash,
      firstDtsMinusPts: wholeFrameTicks(ticksBetween(found.firstDts, found.firstPts), rate),
    }
    assertEqual('configuration', segment, configHash, facts.configHash)
    durations.push(milliseconds(frameSeconds(count, rate)))
  }
  return withDurations(facts, durations)
}

/** The same for sound: `frames` are the AAC frames that bound the segments. */
export const readAudioSegments = async (
  folder: string,
  firstSegment: number,
  frames: readonly number[],
): Promise<Facts> => {
  let facts: Inspected | undefined
  const durations: number[] = []
  for (const [i, first] of frames.slice(0, -1).entries()) {
    const segment = firstSegment + i
    const count = (frames[i + 1] ?? first) - first
    const found = await inspect(folder, segment)
    assertEqual('frame count', segment, found.frames, count)
    assertEqual('first timestamp', segment, ticksBetween(found.firstPts, ptsOfAacFrame(first)), 0)
    const header = parseAdts(found.firstPayload)
    const configHash = digest(header.fixedBits)
    facts ??= { codecs: aacCodecString(header.objectType), configHash, firstDtsMinusPts: 0 }
    assertEqual('configuration', segment, configHash, facts.configHash)
    durations.push(milliseconds((count * samplesPerAacFrame) / audioRateHz))
  }
  return withDurations(facts, durations)
}

const withDurations = (facts: Inspected | undefined, durations: number[]): Facts => {
  if (!facts) throw new AppError('encoder_failed', 'the piece has no segments')
  return { ...facts, durations }
}

export const trackPieceOf = (track: string, facts: Facts, sizes: readonly number[]): TrackPiece => ({
  track,
  segments: facts.durations.map((durationMs, i) => [durationMs, sizes[i] ?? 0]),
  codecs: facts.codecs,
  configHash: facts.configHash,
  firstDtsMinusPts: facts.firstDtsMinusPts,
})
