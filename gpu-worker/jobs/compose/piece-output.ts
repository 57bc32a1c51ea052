import type { Encoder, Rational } from '../../../shared/hls/film.ts'
import type { FrameWindow } from '../../../shared/jobs/lip-sync.ts'
import { biasSeconds } from '../../segments/clock.ts'
import { encoderArgs } from '../encode/encoder-args.ts'

/** The join copies it into the finished film, whose lower rungs are then made from it. */
const crf = 17
/** A still under a slow camera needs a tenth of it. */
const bitsPerPixel = 0.5
const idrSeconds = 2

type PieceOutput = { encoder: Encoder; width: number; height: number; rate: Rational; window: FrameWindow }

/** Output tokens of a piece of picture, `[out]` → `path`: the same in every piece of a film but for its IDR pictures. */
export const pieceOutput = (piece: PieceOutput, path: string): string[] => {
  const { encoder, width, height, rate, window } = piece
  const framesPerSecond = rate.num / rate.den
  const maxrateKbps = Math.max(2_000, Math.ceil((width * height * framesPerSecond * bitsPerPixel) / 1_000))
  const rung = { name: 'source', width, height, crf, maxrateKbps, bufsizeKbps: maxrateKbps }
  const every = Math.max(1, Math.round(idrSeconds * framesPerSecond))
  return [
    ...['-map', '[out]', '-frames:v', String(window.frameCount)],
    ...encoderArgs(encoder, rung, rate, { distance: every }),
    ...['-muxdelay', '0', '-muxpreload', '0', '-output_ts_offset', String(biasSeconds)],
    ...['-mpegts_flags', '+initial_discontinuity', '-f', 'mpegts', `file:${path}`],
  ]
}
