import type { Grid } from '../../../shared/hls/film.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import type { Window } from '../../ffmpeg/window.ts'
import { seekArgs } from '../../segments/seek.ts'
import { firstNeededSeconds } from '../encode/args.ts'
import { deinterlace, flattenOnBlack, toneMap } from '../encode/graph.ts'
import { gridFilters } from '../encode/grid.ts'
import type { Upright } from './upright.ts'

/** Frames [first, end) of the grid. */
export type Span = { first: number; end: number }

export type Shape = {
  width: number
  height: number
  /** Only frames whose number is a multiple of it. */
  every: number
}

/** Tokens up to the output: the span's frames, each on its place of the grid, upright, of the shape's size. */
export const decodeArgs = (
  grid: Grid,
  span: Span,
  window: Window,
  { picture, toneMapped, rgb }: Upright,
  shape: Shape,
): string[] => {
  const piece = { index: 0, firstSegment: 0, frames: [span.first, span.end] }
  const matrix = rgb ? ':out_color_matrix=bt709' : ''
  const filters = [
    ...(picture.interlaced ? [deinterlace] : []),
    ...gridFilters(grid, piece, window.offsetSeconds),
    ...(shape.every > 1 ? [`select=not(mod(pts\\,${shape.every}))`] : []),
    ...(toneMapped ? toneMap : []),
    ...(picture.alpha ? [flattenOnBlack] : []),
    `scale=w=${shape.width}:h=${shape.height}:flags=bicubic+accurate_rnd:out_range=tv${matrix}`,
    'setsar=1',
  ]
  const vpx = picture.alpha ? /^vp([89])$/.exec(picture.codec)?.[1] : undefined
  return [
    ...seekArgs(window, firstNeededSeconds({ grid, piece })),
    ...(vpx === undefined ? [] : ['-c:v', vpx === '9' ? 'libvpx-vp9' : 'libvpx']),
    ...[
      ...inputArgs(window),
      '-filter_complex',
      `[0:${window.videoStream ?? 0}]${filters.join(',')}[frames]`,
    ],
    ...['-map', '[frames]', '-fps_mode', 'passthrough'],
  ]
}
