import { stepFrames } from '../../../shared/films/windows.ts'
import type { Encoder, Rational } from '../../../shared/hls/film.ts'
import type { FrameWindow } from '../../../shared/jobs/lip-sync.ts'
import { biasSeconds } from '../../segments/clock.ts'
import { encoderArgs } from '../encode/encoder-args.ts'

/** The join copies it into the finished film, whose lower rungs are then made from it. */
const crf = 17
/** A still under a slow camera needs a tenth of it. */
const bitsPerPixel = 0.5

type Pictures = { encoder: Encoder; width: number; height: number; rate: Rational }

/** Codec tokens of a piece of picture: the same in every piece of a film, whose keyframes stand at whole steps. */
export const pieceEncoding = (
  { encoder, width, height, rate }: Pictures,
  quality: { crf: number; bitsPerPixel: number },
): string[] => {
  const bitsPerSecond = (width * height * rate.num * quality.bitsPerPixel) / rate.den
  const maxrateKbps = Math.max(2_000, Math.ceil(bitsPerSecond / 1_000))
  const rung = { name: 'source', width, height, crf: quality.crf, maxrateKbps, bufsizeKbps: maxrateKbps }
  return encoderArgs(encoder, rung, rate, { distance: stepFrames(rate) })
}

/** One transport stream, to be joined by copying. */
export const pieceMux = (path: string): string[] => [
  ...['-muxdelay', '0', '-muxpreload', '0', '-output_ts_offset', String(biasSeconds)],
  ...['-mpegts_flags', '+initial_discontinuity', '-f', 'mpegts', `file:${path}`],
]

/** Output tokens of a piece of picture, `[out]` → `path`. */
export const pieceOutput = (piece: Pictures & { window: FrameWindow }, path: string): string[] => [
  ...['-map', '[out]', '-frames:v', String(piece.window.frameCount)],
  ...pieceEncoding(piece, { crf, bitsPerPixel }),
  ...pieceMux(path),
]
