import type { ComposeInput } from '../../../shared/jobs/compose.ts'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { biasSeconds } from '../../segments/clock.ts'
import { seekArgs } from '../../segments/seek.ts'
import { encoderArgs } from '../encode/encoder-args.ts'
import { composeGraph, scenesSeen, spansOf } from './graph.ts'
import type { Picture } from './pictures.ts'

/** The join copies it into the finished film, whose lower rungs are then made from it. */
const crf = 17
/** A still under a slow camera needs a tenth of it. */
const bitsPerPixel = 0.5
const idrSeconds = 2

/** Same in every piece of a film but for the places of the IDR pictures. */
const pieceEncoder = ({ encoder, width, height, rate, window }: ComposeInput): string[] => {
  const framesPerSecond = rate.num / rate.den
  const maxrateKbps = Math.max(2_000, Math.ceil((width * height * framesPerSecond * bitsPerPixel) / 1_000))
  const rung = { name: 'source', width, height, crf, maxrateKbps, bufsizeKbps: maxrateKbps }
  const every = Math.max(1, Math.round(idrSeconds * framesPerSecond))
  const idrFrames = Array.from({ length: Math.ceil(window.frameCount / every) }, (_, i) => i * every)
  return encoderArgs(encoder, rung, rate, idrFrames)
}

const isFilm = (demuxer: Picture['demuxer']): demuxer is Demuxer => !demuxer.endsWith('_pipe')

/** A film is read from the keyframe before the first frame that is shown, but always to a picture that can be held. */
const pictureArgs = (input: ComposeInput, picture: Picture, startFrame: number): string[] => {
  const { num, den } = input.rate
  if (!isFilm(picture.demuxer)) return ['-noautorotate', '-framerate', `${num}/${den}`, ...inputArgs(picture)]
  const wanted = (Math.max(0, input.window.firstFrame - startFrame) * den) / num
  const last = Math.max(0, picture.endSeconds - picture.startSeconds - 1)
  const fromSeconds = wanted === 0 ? 0 : picture.startSeconds + Math.min(wanted, last)
  return [...seekArgs({ whole: true, demuxer: picture.demuxer }, fromSeconds), ...inputArgs(picture)]
}

/** Tokens for one run of ffmpeg from the scenes' pictures to `path`. `pictures` by the scene's index. */
export const composeArgs = (
  input: ComposeInput,
  pictures: readonly Picture[],
  captions: string | undefined,
  path: string,
): string[] => {
  const seen = scenesSeen(spansOf(input))
  return [
    ...seen.flatMap((index) => {
      const picture = pictures[index]
      return picture ? pictureArgs(input, picture, input.scenes[index]?.startFrame ?? 0) : []
    }),
    ...['-filter_complex', composeGraph(input, pictures, captions), '-map', '[out]'],
    ...['-frames:v', String(input.window.frameCount), ...pieceEncoder(input)],
    ...['-muxdelay', '0', '-muxpreload', '0', '-output_ts_offset', String(biasSeconds)],
    ...['-mpegts_flags', '+initial_discontinuity', '-f', 'mpegts', `file:${path}`],
  ]
}
