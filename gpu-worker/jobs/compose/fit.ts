type Size = { width: number; height: number }

/** More of a picture than this is not cut off to fill the frame. */
const mostLost = 0.3

/** `cover` fills the frame; `inset` shows the whole picture over a blurred copy of itself. */
export const fitOf = (picture: Size, frame: Size): 'cover' | 'inset' => {
  const ratio = (picture.width * frame.height) / (picture.height * frame.width)
  return 1 - Math.min(ratio, 1 / ratio) > mostLost ? 'inset' : 'cover'
}

const bt709 = 'flags=lanczos+accurate_rnd:out_color_matrix=bt709:out_range=tv'

const cover = ({ width, height }: Size, colours: string): string =>
  [
    `scale=w='max(${width},2*ceil(${height}*dar/2))':h='max(${height},2*ceil(${width}/dar/2))':${colours}`,
    `setsar=1,crop=w=${width}:h=${height}`,
  ].join(',')

const contain = ({ width, height }: Size, colours: string): string =>
  `scale=w='min(${width},2*round(${height}*dar/2))':h='min(${height},2*round(${width}/dar/2))':${colours},setsar=1`

/** Small first: a wide blur of few pixels costs little. */
const backdrop = (frame: Size, colours: string): string => {
  const small = { width: 2 * Math.round(frame.width / 24), height: 2 * Math.round(frame.height / 24) }
  const dim = "lutyuv=y='16+(val-16)*0.62'"
  return `${cover(small, colours)},format=yuv420p,gblur=sigma=2.5,${dim},scale=w=${frame.width}:h=${frame.height}:flags=bicubic,setsar=1`
}

/** Filters from any picture to the frame's size in limited BT.709; `id` keeps the labels of a graph apart. */
export const fitFilters = (fit: 'cover' | 'inset', frame: Size, matrix: string, id: string): string => {
  const colours = `${bt709}:in_color_matrix=${matrix}`
  if (fit === 'cover') return `${cover(frame, colours)},format=yuv420p`
  return [
    `split[back${id}][front${id}]`,
    `[back${id}]${backdrop(frame, colours)}[blurred${id}]`,
    `[front${id}]${contain(frame, colours)},format=yuv420p[whole${id}]`,
    `[blurred${id}][whole${id}]overlay=x=(W-w)/2:y=(H-h)/2:format=yuv420`,
  ].join(';')
}
