import type { Palette } from '../../shared/templates/palette.ts'
import { rasterise } from '../presenters/raster.ts'
import { luminanceOf, mixColours } from './colours.ts'
import { type Place, type Planes, toPlanes } from './planes.ts'

type Backdrop = {
  width: number
  height: number
  palette: Palette
  /** Where somebody stands, cut out. */
  standing: Place | null
  /** Places of pictures: each has a soft shadow. */
  pictures: readonly { place: Place; shape: string }[]
  /** Other layouts are decorated otherwise. */
  variant: number
}

const circle = (x: number, y: number, radius: number, rest: string): string =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" ${rest}/>`

/** Large soft shapes that leave the middle alone. */
const shapes = ({ width, height, palette, variant }: Backdrop): string => {
  const unit = Math.min(width, height)
  const right = variant % 2 === 0
  const x = right ? width * 1.02 : -width * 0.02
  const other = right ? width * 0.03 : width * 0.97
  return [
    circle(x, -unit * 0.05, unit * 0.62, `fill="url(#glow)"`),
    circle(
      x,
      -unit * 0.05,
      unit * 0.44,
      `fill="none" stroke="${palette.accent}" stroke-opacity="0.16" stroke-width="${unit * 0.003}"`,
    ),
    circle(other, height * 1.04, unit * 0.42, `fill="url(#ember)"`),
    circle(
      other,
      height * 1.04,
      unit * 0.3,
      `fill="none" stroke="${palette.highlight}" stroke-opacity="0.2" stroke-width="${unit * 0.003}"`,
    ),
  ].join('')
}

/** A quiet grid of dots in the corner that the large shapes leave free. */
const dots = ({ width, height, palette, variant }: Backdrop): string => {
  const unit = Math.min(width, height)
  const step = unit * 0.032
  const left = variant % 2 === 0 ? unit * 0.05 : width - unit * 0.05 - 5 * step
  return Array.from({ length: 18 }, (_, i) =>
    circle(
      left + (i % 6) * step,
      unit * 0.045 + Math.floor(i / 6) * step,
      unit * 0.0032,
      `fill="${palette.text}" fill-opacity="0.14"`,
    ),
  ).join('')
}

/** A disc behind whoever stands in front of it. */
const stage = ({ palette }: Backdrop, { x, y, width, height }: Place): string => {
  const radius = Math.min(width * 0.47, height * 0.42)
  const [cx, cy] = [x + width / 2, y + height - radius * 1.06]
  return [
    circle(
      cx,
      cy,
      radius * 1.07,
      `fill="none" stroke="${palette.highlight}" stroke-opacity="0.55" stroke-width="${radius * 0.012}"`,
    ),
    circle(cx, cy, radius, `fill="url(#disc)"`),
  ].join('')
}

const shadow = (
  { place: { x, y, width, height }, shape }: Backdrop['pictures'][number],
  unit: number,
): string =>
  shape === 'rounded'
    ? `<rect x="${x}" y="${y + unit * 0.012}" width="${width}" height="${height}" rx="${unit * 0.035}" fill="#000" fill-opacity="0.28" filter="url(#soft)"/>`
    : ''

/** A designed background: two colours from corner to corner, soft shapes, and what stands behind the presenter. */
export const drawBackdrop = (backdrop: Backdrop): Planes => {
  const { width, height, palette, standing, pictures, variant } = backdrop
  const unit = Math.min(width, height)
  const { background, accent, highlight, surface } = palette
  const dark = luminanceOf(background) < 0.2
  const far = mixColours(mixColours(background, surface, 0.6), accent, 0.1)
  const [x1, x2] = variant % 2 === 0 ? [0, 1] : [1, 0]
  const stop = (offset: number, colour: string, opacity = 1) =>
    `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`
  const defs = [
    `<linearGradient id="wall" x1="${x1}" y1="1" x2="${x2}" y2="0">${stop(0, background)}${stop(0.55, background)}${stop(1, far)}</linearGradient>`,
    `<radialGradient id="glow">${stop(0, accent, dark ? 0.34 : 0.24)}${stop(1, accent, 0)}</radialGradient>`,
    `<radialGradient id="ember">${stop(0, highlight, dark ? 0.22 : 0.2)}${stop(1, highlight, 0)}</radialGradient>`,
    `<linearGradient id="disc" x1="0" y1="0" x2="0.6" y2="1">${stop(0, mixColours(accent, surface, dark ? 0.25 : 0.45))}${stop(1, mixColours(accent, background, dark ? 0.72 : 0.7))}</linearGradient>`,
    `<filter id="soft" x="-0.2" y="-0.2" width="1.4" height="1.4"><feGaussianBlur stdDeviation="${unit * 0.018}"/></filter>`,
  ].join('')
  const drawing = [
    `<rect width="${width}" height="${height}" fill="url(#wall)"/>`,
    shapes(backdrop),
    dots(backdrop),
    standing ? stage(backdrop, standing) : '',
    ...pictures.map((picture) => shadow(picture, unit)),
  ].join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>${defs}</defs>${drawing}</svg>`
  return toPlanes(rasterise(svg))
}

/** What stands behind somebody in a circle or a rounded frame of their own. */
export const drawNiche = (
  width: number,
  height: number,
  { accent, surface, background }: Palette,
): Planes => {
  const dark = luminanceOf(background) < 0.2
  const [top, bottom] = [mixColours(accent, surface, dark ? 0.2 : 0.5), mixColours(accent, background, 0.72)]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="niche" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#niche)"/></svg>`
  return toPlanes(rasterise(svg))
}
