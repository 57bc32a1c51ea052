import { readFile } from 'node:fs/promises'
import { AppError } from '../../shared/errors.ts'
import type { Picture } from '../jobs/compose/pictures.ts'
import { rasterise } from '../presenters/raster.ts'
import type { TextLayer } from './draw-text.ts'
import { type Place, toLayer } from './planes.ts'

/** A logo is held in memory whole. */
const mostPixels = 4096 * 4096

const typeOf: Record<string, string> = {
  png_pipe: 'image/png',
  jpeg_pipe: 'image/jpeg',
  webp_pipe: 'image/webp',
}

/** Draws a logo as large as it fits, in the middle of its place. @throws too_many_pixels for one that is huge */
export const openLogo = async (picture: Picture): Promise<(place: Place) => TextLayer> => {
  const { width, height, path, demuxer } = picture
  if (width * height > mostPixels)
    throw new AppError('too_many_pixels', 'The logo is too large', {
      got: width * height,
      allowed: mostPixels,
    })
  const source = `data:${typeOf[demuxer] ?? 'image/png'};base64,${(await readFile(path)).toString('base64')}`
  return (place) => {
    const size = `width="${place.width}" height="${place.height}"`
    const image = `<image href="${source}" ${size} preserveAspectRatio="xMidYMid meet"/>`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`
    return { place, layer: toLayer(rasterise(svg)) }
  }
}
