import type { Piece, Rung } from '../../../shared/hls/film.ts'
import type { EncodeInput } from '../../../shared/jobs/encode.ts'
import { taggedBt709 } from '../../ffmpeg/bt709.ts'
import { gridFilters } from './grid.ts'
import type { Picture } from './picture.ts'
import { posterFramesOf, selectFrames, type Tiles } from './stills.ts'

export const toneMap = [
  ...['zscale=t=linear:npl=100', 'format=gbrpf32le', 'zscale=p=bt709', 'tonemap=hable:desat=0'],
  ...['zscale=t=bt709:m=bt709:r=tv', 'format=yuv420p'],
]

/** A black copy of the same frames underneath: every timestamp stays. */
export const flattenOnBlack =
  'format=yuva420p,split[over][copy];[copy]format=yuv420p,lutyuv=y=16:u=128:v=128[under];[under][over]overlay=format=yuv420'

/** Progressive frames among the fields pass untouched; one frame out for each in, so the grid stays. */
export const deinterlace = 'bwdif=mode=send_frame:deint=interlaced'

const matrixAfter = (picture: Picture, toneMapped: boolean): Picture['matrix'] =>
  toneMapped ? 'bt709' : picture.matrix

/** spp reads no quantiser from H.264 or HEVC and then passes frames through: 4 cleans most and blurs least. */
const cleaner = (filters: ReadonlySet<string>): string =>
  filters.has('uspp') ? 'uspp=quality=4:qp=4' : 'spp=quality=4:qp=4'

const filtersBefore = (kind: EncodeInput['filters'], available: ReadonlySet<string>): string[] => {
  if (kind === 'plain') return []
  if (kind === 'banding') return ['gradfun']
  return [kind === 'above' ? 'spp=quality=4:qp=4' : cleaner(available), 'gradfun']
}

const scaleTo = (width: number, height: number, matrix: Picture['matrix']): string =>
  `scale=w=${width}:h=${height}:flags=lanczos+accurate_rnd:in_color_matrix=${matrix}:out_color_matrix=bt709:out_range=tv`

const asJpeg = (width: number, height: number): string =>
  `scale=w=${width}:h=${height}:flags=area:in_color_matrix=bt709:out_color_matrix=smpte170m:out_range=pc,setsar=1,format=yuv420p`

export type StillSizes = { tileWidth: number; tileHeight: number }

/** One decode → `[rung0]`, `[rung1]`, …, and from the largest rung `[sprite]` and `[poster]` where asked. */
export const encodeGraph = (
  input: EncodeInput,
  window: { videoStream: number; offsetSeconds: number },
  picture: Picture,
  available: ReadonlySet<string>,
  stills: { tiles: (Tiles & StillSizes) | undefined; poster: boolean },
): string => {
  const toneMapped = picture.hdr && available.has('zscale') && available.has('tonemap')
  const matrix = matrixAfter(picture, toneMapped)
  const common = [
    ...(picture.interlaced ? [deinterlace] : []),
    ...gridFilters(input.grid, input.piece, window.offsetSeconds),
    ...(toneMapped ? toneMap : []),
    ...(picture.alpha ? [flattenOnBlack] : []),
    ...filtersBefore(input.filters, available),
  ]
  const names = input.rungs.map((_, i) => `[in${i}]`).join('')
  const stillNames = [...(stills.tiles ? ['sprite'] : []), ...(stills.poster ? ['poster'] : [])]
  const largest = largestOf(input.rungs)
  const rungChain = (rung: Rung, i: number): string => {
    const sharpen = input.filters === 'above' ? ['unsharp=5:5:0.8:3:3:0.4'] : []
    const scaled = [
      scaleTo(rung.width, rung.height, matrix),
      ...sharpen,
      'setsar=1',
      'format=yuv420p',
      taggedBt709,
    ]
    const taps = i === largest ? stillNames : []
    if (taps.length === 0) return `[in${i}]${scaled.join(',')}[rung${i}]`
    const outputs = taps.map((name) => `[${name}_in]`).join('')
    return `[in${i}]${scaled.join(',')},split=${taps.length + 1}[rung${i}]${outputs}`
  }
  const chains = [
    `[0:${window.videoStream}]${common.join(',')},split=${input.rungs.length}${names}`,
    ...input.rungs.map(rungChain),
    ...(stills.tiles ? [`[sprite_in]${spriteFilters(stills.tiles)}[sprite]`] : []),
    ...(stills.poster ? [`[poster_in]${posterFilters(input.piece, input.rungs[largest])}[poster]`] : []),
  ]
  return chains.join(';')
}

export const largestOf = (rungs: readonly Rung[]): number =>
  rungs.reduce((best, rung, i) => (rung.height > (rungs[best]?.height ?? 0) ? i : best), 0)

const spriteFilters = (tiles: Tiles & StillSizes): string =>
  [
    ...[selectFrames(tiles.frames), asJpeg(tiles.tileWidth, tiles.tileHeight)],
    `tile=${tiles.columns}x${tiles.rows}:nb_frames=${tiles.frames.length}`,
  ].join(',')

const posterFilters = (piece: Piece, rung: Rung | undefined): string => {
  const frames = posterFramesOf(piece)
  const size = { width: rung?.width ?? 0, height: rung?.height ?? 0 }
  return `${selectFrames(frames)},thumbnail=n=${frames.length},${asJpeg(size.width, size.height)}`
}
