import type { Demuxer } from '../../../shared/jobs/source.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'

export const tilesPerSprite = 100
export const spriteColumns = 10

/** Where the pictures come from: a file of one keyframe per tile, or the whole source. */
export type Stills = {
  path: string
  demuxer: Demuxer
  videoStream: number
  /** Null: every keyframe is a tile, whatever its time. */
  everySeconds: number | null
  startSeconds: number
  whole: boolean
}

const input = (stills: Stills): string[] => [
  ...['-copyts', '-skip_frame', 'nokey', ...inputArgs(stills), '-map', `0:${stills.videoStream}`],
]

/** In a whole source, one picture per tile: the last keyframe before the tile's time, the very last for all after it. */
const onTiles = ({ whole, everySeconds, startSeconds }: Stills): string[] => {
  if (!whole) return []
  const ticks = everySeconds === null ? [] : [`fps=fps=1/${everySeconds}:start_time=${startSeconds}:round=up`]
  return [...ticks, 'tpad=stop=-1:stop_mode=clone']
}

const jpeg = [
  '-c:v',
  'mjpeg',
  '-pix_fmt',
  'yuvj420p',
  '-q:v',
  '4',
  '-fps_mode',
  'passthrough',
  '-f',
  'image2',
]

/** Sprites of 100 tiles each, `sprite0000.jpg` on; a last one with fewer is padded with black. */
export const spriteArgs = (
  stills: Stills,
  tile: { width: number; height: number },
  count: number,
  folder: string,
): string[] => [
  ...input(stills),
  '-vf',
  [
    ...onTiles(stills),
    `trim=end_frame=${count},scale=${tile.width}:${tile.height},setsar=1`,
    `tile=${spriteColumns}x${tilesPerSprite / spriteColumns}`,
  ].join(','),
  ...[...jpeg, '-start_number', '0', `file:${folder}/sprite%04d.jpg`],
]

/** Pictures darker than this on average (of 16–235) are fades and black leaders. */
const darkestPoster = 32
const posterCandidates = 24

/** The most typical of the first pictures; with `lit`, of those that are not nearly black (there may be none). */
export const posterArgs = (
  stills: Stills,
  size: { width: number; height: number },
  lit: boolean,
  path: string,
): string[] => [
  ...input(stills),
  '-vf',
  [
    ...onTiles(stills),
    `trim=end_frame=${posterCandidates},scale=${size.width}:${size.height}:flags=lanczos,setsar=1`,
    ...(lit
      ? [`signalstats,metadata=select:key=lavfi.signalstats.YAVG:value=${darkestPoster}:function=greater`]
      : []),
    `thumbnail=${posterCandidates}`,
  ].join(','),
  ...['-frames:v', '1', ...jpeg, '-update', '1', `file:${path}`],
]
