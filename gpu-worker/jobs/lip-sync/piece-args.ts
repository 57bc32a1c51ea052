import { stepFrames } from '../../../shared/films/windows.ts'
import type { LipSyncInput } from '../../../shared/jobs/lip-sync.ts'
import { rawInputArgs } from '../../ffmpeg/input-args.ts'
import { biasSeconds } from '../../segments/clock.ts'
import { encoderArgs } from '../encode/encoder-args.ts'
import type { Upright } from './upright.ts'

/** Hardly to be told from the source: the film's rungs are made from it. */
const crf = 16
const bitsPerPixel = 0.6

/** Raw frames on stdin → one transport stream; the same in every piece but for the places of the IDR pictures. */
export const pieceArgs = (
  { encoder, grid, window }: LipSyncInput,
  upright: Upright,
  path: string,
): string[] => {
  const { width, height, colour } = upright
  const { rate } = grid
  const maxrateKbps = Math.max(
    2_000,
    Math.ceil((width * height * rate.num * bitsPerPixel) / rate.den / 1_000),
  )
  const rung = { name: 'source', width, height, crf, maxrateKbps, bufsizeKbps: maxrateKbps }
  const every = stepFrames(rate)
  const idrFrames = Array.from({ length: Math.ceil(window.frameCount / every) }, (_, n) => n * every)
  return [
    ...rawInputArgs({ width, height, pixelFormat: 'yuv420p', rate }),
    ...['-map', '0:v:0', ...encoderArgs(encoder, rung, rate, idrFrames)],
    // The last word counts: the source's own colours, not the ladder's.
    ...['-colorspace', colour.matrix, '-color_primaries', colour.primaries, '-color_trc', colour.transfer],
    ...['-muxdelay', '0', '-muxpreload', '0', '-output_ts_offset', String(biasSeconds)],
    ...['-mpegts_flags', '+initial_discontinuity', '-f', 'mpegts', `file:${path}`],
  ]
}
