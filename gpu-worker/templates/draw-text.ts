import type { Layout, TextRole } from '../../shared/templates/layout.ts'
import type { Palette } from '../../shared/templates/palette.ts'
import type { CaptionFonts } from '../captions/find-fonts.ts'
import { runsOf } from '../captions/runs.ts'
import { rasterise } from '../presenters/raster.ts'
import { mixColours } from './colours.ts'
import {
  type FittedText,
  firstBaseline,
  fitItems,
  fitText,
  fittedHeight,
  listItems,
  widthOfLine,
} from './fit-text.ts'
import { fontsFor, type TemplateFonts } from './fonts.ts'
import { type Layer, type Place, toLayer } from './planes.ts'
import { needsShaping, shapeLine } from './shape-text.ts'
import { textStyles } from './text-styles.ts'

export type TextLayer = { place: Place; layer: Layer }

type TextRequest = {
  slot: Pick<Layout['texts'][number], 'role' | 'align'>
  text: string
  place: Place
  /** The frame's shorter side. */
  unit: number
  palette: Palette
  fonts: TemplateFonts
  /** Over pictures: letters stand on a card. */
  onPicture: boolean
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Room around a box for what hangs out of letters. */
const marginOf = (unit: number): number => 2 * Math.ceil(unit / 80)

export const fitSlot = (
  role: TextRole,
  text: string,
  box: { width: number; height: number },
  unit: number,
  fonts: TemplateFonts,
): FittedText[] => {
  const { largest, smallest, lineHeight, weight } = textStyles[role]
  const fitting = {
    ...{ width: box.width, height: box.height, fonts: fonts[weight], lineHeight },
    ...{ largest: largest * unit, smallest: smallest * unit },
  }
  if (role !== 'list') return [fitText({ ...fitting, text })]
  const items = listItems(text)
  return items.length === 0
    ? []
    : fitItems(items, { ...fitting, width: box.width - bulletRoom * unit }, itemGap)
}

/** Shares of the frame's shorter side, and of a line. */
const bulletRoom = 0.055
const itemGap = 0.22

type Line = { x: number; y: number; size: number; anchor: 'start' | 'middle'; fonts: CaptionFonts }

const lineSvg = (line: string, { x, y, size, anchor, fonts }: Line): string => {
  const runs = runsOf(line, fonts)
  if (needsShaping(line)) {
    const { svg, width } = shapeLine(runs, size)
    const start = anchor === 'middle' ? x - width / 2 : x
    return `<g transform="translate(${start.toFixed(2)} ${y.toFixed(2)})">${svg}</g>`
  }
  const spans = runs.map(
    ({ face, text }) => `<tspan font-family="${escapeXml(face.family)}">${escapeXml(text)}</tspan>`,
  )
  return `<text x="${x.toFixed(2)}" y="${y.toFixed(2)}" text-anchor="${anchor}" xml:space="preserve">${spans.join('')}</text>`
}

type Drawn = { fitted: FittedText; x: number; y: number; width: number; align: 'start' | 'middle' }

const linesSvg = ({ fitted, x, y, width, align }: Drawn, { slot, fonts, palette }: TextRequest): string => {
  const { weight, colour, opacity } = textStyles[slot.role]
  const across = align === 'middle' ? x + width / 2 : x
  const { size, linePitch } = fitted
  const baseline = y + firstBaseline(fitted)
  const lines = fitted.lines.map((line, i) =>
    lineSvg(line, { x: across, y: baseline + i * linePitch, size, anchor: align, fonts: fonts[weight] }),
  )
  return `<g font-size="${fitted.size.toFixed(2)}" font-weight="${weight === 'bold' ? 700 : 400}" fill="${palette[colour]}" fill-opacity="${opacity}">${lines.join('')}</g>`
}

const toTextLayer = (svg: string, place: Place, { fonts, text }: TextRequest): TextLayer => {
  const { x, y, width, height } = place
  const used = [fonts.bold, fonts.regular].flatMap((faces) =>
    runsOf(text, faces).map(({ face }) => face.path),
  )
  // The ellipsis and the bullets are the first face's.
  const files = [...new Set([...used, fonts.bold[0].path, fonts.regular[0].path])]
  const document = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">${svg}</svg>`
  return { place, layer: toLayer(rasterise(document, files)) }
}

const even = (value: number): number => 2 * Math.ceil(value / 2)

/** A short line in the accent's colour leads the eye to a heading. */
const accentBar = ({ unit, palette }: TextRequest, x: number, y: number): string =>
  `<rect x="${x}" y="${y}" width="${unit * 0.085}" height="${unit * 0.011}" rx="${unit * 0.0055}" fill="${palette.accent}"/>`

const cardSvg = ({ unit, palette }: TextRequest, { x, y, width, height }: Place): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${unit * 0.02}" fill="${palette.surface}" fill-opacity="0.94"/><rect x="${x}" y="${y + height * 0.2}" width="${unit * 0.008}" height="${height * 0.6}" rx="${unit * 0.004}" fill="${palette.accent}"/>`

/** Letters on a card just as wide as they are. */
const drawOnCard = (request: TextRequest): TextLayer[] => {
  const { slot, text, place, unit, fonts } = request
  const pad = { x: unit * 0.032, y: unit * 0.014 }
  const inner = { width: place.width - 2 * pad.x, height: place.height - 2 * pad.y }
  const [fitted] = fitSlot(slot.role, text, inner, unit, fonts)
  if (!fitted) return []
  const faces = fonts[textStyles[slot.role].weight]
  const widest = Math.max(...fitted.lines.map((line) => widthOfLine(fitted, line, faces)))
  const card = {
    ...{ x: place.x, y: place.y },
    width: Math.min(place.width, even(widest + 2 * pad.x)),
    height: Math.min(place.height, even(fittedHeight(fitted) + 2 * pad.y)),
  }
  const drawn = { fitted, x: place.x + pad.x, y: place.y + pad.y, width: widest, align: 'start' as const }
  return [toTextLayer(cardSvg(request, card) + linesSvg(drawn, request), card, request)]
}

const drawList = (request: TextRequest): TextLayer[] => {
  const { slot, text, place, unit, fonts, palette } = request
  const margin = marginOf(unit)
  let y = place.y
  return fitSlot(slot.role, text, place, unit, fonts).map((fitted, i) => {
    const height = fittedHeight(fitted)
    const item = {
      x: Math.max(0, place.x - margin),
      y: 2 * Math.floor(y / 2),
      width: place.width + margin,
      height: even(height + 2),
    }
    const middle = y + fitted.size * 0.68
    const bullet = unit * 0.011
    const fill = i % 2 === 0 ? palette.accent : mixColours(palette.accent, palette.highlight, 0.6)
    const dot = `<rect x="${place.x}" y="${middle - bullet}" width="${2 * bullet}" height="${2 * bullet}" rx="${bullet * 0.6}" fill="${fill}"/>`
    const drawn = { fitted, x: place.x + bulletRoom * unit, y, width: place.width, align: 'start' as const }
    y += height + itemGap * fitted.size
    return toTextLayer(dot + linesSvg(drawn, request), item, request)
  })
}

/** A quotation mark that is seen before it is read. */
const quoteMark = (place: Place, unit: number, { accent }: Palette): string => {
  const mark = (x: number) =>
    `<path transform="translate(${x} ${place.y - unit * 0.085}) scale(${unit / 1000})" d="M0 52 C0 20 18 4 48 0 L48 16 C32 20 26 30 26 40 C40 40 50 48 50 62 C50 76 40 86 25 86 C9 86 0 74 0 52 Z" fill="${accent}"/>`
  return mark(place.x) + mark(place.x + unit * 0.062)
}

/** Headings stand on the lower edge of their box, all others at its top; what is large has its accent. */
const drawBlock = (request: TextRequest): TextLayer[] => {
  const { slot, text, place, unit, fonts, palette } = request
  const hasBar = slot.role === 'title' && place.height > unit * 0.14
  const barRoom = hasBar ? unit * 0.045 : 0
  const box = { width: place.width, height: place.height - barRoom }
  const [fitted] = fitSlot(slot.role, text, box, unit, fonts)
  if (!fitted) return []
  const low = slot.role === 'title' || slot.role === 'figure' || slot.role === 'quote'
  const top = low ? place.y + place.height - fittedHeight(fitted) : place.y
  const margin = marginOf(unit)
  const rise = slot.role === 'quote' ? even(unit * 0.1) : 0
  const around = {
    x: Math.max(0, place.x - margin),
    y: Math.max(0, 2 * Math.floor((top - barRoom) / 2) - rise),
    width: place.width + 2 * margin,
    height: 0,
  }
  const whole = { ...around, height: even(place.y + place.height + margin - around.y) }
  const barX = slot.align === 'middle' ? place.x + (place.width - unit * 0.085) / 2 : place.x
  const marks = [
    hasBar ? accentBar(request, barX, top - barRoom) : '',
    rise > 0 ? quoteMark({ ...place, y: top }, unit, palette) : '',
  ].join('')
  const drawn = { fitted, x: place.x, y: top, width: place.width, align: slot.align }
  return [toTextLayer(marks + linesSvg(drawn, request), whole, request)]
}

/** XML has no characters for these, not even escaped ones; a lone half of a pair is none either. */
const undrawable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Layers of one slot's text in the order in which they come in; a list has one for each of its items. */
export const drawText = (given: TextRequest): TextLayer[] => {
  const text = given.text.replace(undrawable, '')
  if (text.trim() === '') return []
  const request = { ...given, text, fonts: fontsFor(text, given.fonts) }
  if (request.onPicture) return drawOnCard(request)
  return request.slot.role === 'list' ? drawList(request) : drawBlock(request)
}
