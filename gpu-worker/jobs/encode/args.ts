import { join } from 'node:path'
import { toEvenSize } from '../../../shared/even.ts'
import type { Rung } from '../../../shared/hls/film.ts'
import type { EncodeInput } from '../../../shared/jobs/encode.ts'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { biasSeconds } from '../../segments/clock.ts'
import { segmentMuxArgs } from '../../segments/mux-args.ts'
import { seekArgs } from '../../segments/seek.ts'
import { encoderArgs } from './encoder-args.ts'
import { encodeGraph, largestOf, type StillSizes } from './graph.ts'
import type { Picture } from './picture.ts'
import { type Tiles, tilesOf } from './stills.ts'

export type EncodeWindow = {
  path: string
  demuxer: Demuxer
  whole: boolean
  videoStream: number
  offsetSeconds: number
}

type Sheet = Tiles & StillSizes

/** The storyboard's sprite of this piece; undefined when none of its tiles falls into the piece. */
export const sheetOf = (input: EncodeInput): Sheet | undefined => {
  if (!input.storyboard) return undefined
  const tiles = tilesOf(input.grid, input.piece, input.storyboard.everySeconds)
  const largest = input.rungs[largestOf(input.rungs)]
  if (!tiles || !largest) return undefined
  const tileHeight = toEvenSize(input.storyboard.tileHeight)
  const tileWidth = toEvenSize((tileHeight * largest.width) / largest.height)
  return { ...tiles, tileWidth, tileHeight }
}

/** The film's frame where decoding must begin: past the picture's end its last picture is still needed. */
export const firstNeededSeconds = (input: Pick<EncodeInput, 'grid' | 'piece'>): number => {
  const { grid, piece } = input
  const frame = grid.rate.den / grid.rate.num
  const start = grid.startSeconds + (piece.frames[0] ?? 0) * frame
  return Math.min(start, grid.videoEndSeconds - frame)
}

/** Frames of the piece (0 = its first) that open its segments. */
const idrFramesOf = (piece: EncodeInput['piece']): number[] =>
  piece.frames.slice(0, -1).map((frame) => frame - (piece.frames[0] ?? 0))

/** `[rung{index}]` → segments below `scratchDir`. */
export const rungOutput = (input: EncodeInput, rung: Rung, index: number, scratchDir: string): string[] => {
  const idrFrames = idrFramesOf(input.piece)
  return [
    ...['-map', `[rung${index}]`, ...encoderArgs(input.encoder, rung, input.grid.rate, idrFrames)],
    ...segmentMuxArgs({
      folder: join(scratchDir, rung.name),
      firstSegment: input.piece.firstSegment,
      cuts: { frames: idrFrames.slice(1) },
      offsetSeconds: biasSeconds,
    }),
  ]
}

const jpegOutput = (label: string, path: string): string[] => [
  ...[
    '-map',
    `[${label}]`,
    '-frames:v',
    '1',
    '-c:v',
    'mjpeg',
    '-strict',
    'unofficial',
    '-q:v',
    '4',
    '-fps_mode',
    'passthrough',
  ],
  ...['-f', 'image2', '-update', '1', path],
]

/** Tokens for one decode of the piece into all rungs, its sprite and its poster; every folder exists already. */
export const encodeArgs = (
  input: EncodeInput,
  window: EncodeWindow,
  picture: Picture,
  available: ReadonlySet<string>,
  scratchDir: string,
): string[] => {
  const tiles = sheetOf(input)
  const graph = encodeGraph(input, window, picture, available, { tiles, poster: input.poster })
  // ffmpeg's own VP8 and VP9 decoders drop the alpha plane.
  const decoder =
    picture.alpha && /^vp[89]$/.test(picture.codec) ? ['-c:v', `libvpx${vpx(picture.codec)}`] : []
  return [
    ...[...seekArgs(window, firstNeededSeconds(input)), ...decoder, ...inputArgs(window)],
    ...['-filter_complex', graph],
    ...input.rungs.flatMap((rung, i) => rungOutput(input, rung, i, scratchDir)),
    ...(tiles ? jpegOutput('sprite', join(scratchDir, 'sprite.jpg')) : []),
    ...(input.poster ? jpegOutput('poster', join(scratchDir, 'poster.jpg')) : []),
  ]
}

const vpx = (codec: string): string => (codec === 'vp9' ? '-vp9' : '')
