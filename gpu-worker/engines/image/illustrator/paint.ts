import { mix, multiply } from './color.ts'
import type { Group, Node, Part, Union } from './drawing.ts'
import type { Light } from './light.ts'
import { type Box, boxOf, createDefs, type Defs, type Model, type Place, show } from './paint-defs.ts'

/** How a style paints: true colours in, SVG out. */
export type Brush = {
  /** What the style's own palette makes of a colour that is already lit. */
  tone: (color: string) => string
  /** A body's gradient from lit to shaded. */
  model: (color: string) => Model
  /** Outline in units of a canvas 1000 high; 0 = none. */
  ink: number
  inkOf: (color: string) => string
}

type Easel = { brush: Brush; light: Light; defs: Defs }

const farOf = ({ light }: Easel, { haze }: Place): number => Math.min(0.94, haze * light.thickness)

const seen = (easel: Easel, color: string, place: Place, shines: boolean): string => {
  const lit = shines ? color : multiply(color, easel.light.tint)
  return mix(easel.brush.tone(lit), easel.light.haze, farOf(easel, place) * (shines ? 0.5 : 1))
}

const opacityOf = (value: number): string => (value < 1 ? ` opacity="${show(value)}"` : '')

const outlineOf = (easel: Easel, color: string, place: Place, times: number): string => {
  const { brush, light } = easel
  if (brush.ink === 0) return ''
  const far = farOf(easel, place)
  const width = (brush.ink * times * (far > 0.3 ? 0.6 : 1)) / place.scale
  return ` stroke="${mix(brush.inkOf(color), light.haze, far)}" stroke-width="${show(width)}" stroke-linejoin="round"`
}

const paintBody = (easel: Easel, part: Part, box: Box, place: Place, outlined: boolean): string => {
  const color = seen(easel, part.color, place, false)
  const fill = easel.defs.model(easel.brush.model(color), box, place)
  const stroke = outlined ? outlineOf(easel, color, place, 1) : ''
  return `<path d="${part.d}" fill="url(#${fill})"${stroke}${opacityOf(part.opacity)}/>`
}

const paintFall = (easel: Easel, part: Part, place: Place): string => {
  const shines = part.role === 'backdrop'
  const top = seen(easel, part.color, place, shines)
  const fill = easel.defs.vertical(top, seen(easel, part.second, place, shines))
  const stroke = shines ? '' : outlineOf(easel, top, place, 1)
  return `<path d="${part.d}" fill="url(#${fill})"${stroke}${opacityOf(part.opacity)}/>`
}

const paintPart = (easel: Easel, part: Part, place: Place): string => {
  const { role, d, opacity, width } = part
  if (role === 'body') return paintBody(easel, part, boxOf([part]), place, true)
  if (role === 'fall' || role === 'backdrop') return paintFall(easel, part, place)
  if (role === 'glow') return `<path d="${d}" fill="url(#${easel.defs.fade(part.color, opacity)})"/>`
  const color = seen(easel, part.color, place, role === 'lit')
  if (role === 'shade') return `<path d="${d}" fill="url(#${easel.defs.fade(color, opacity)})"/>`
  if (role === 'flat' || role === 'lit') return `<path d="${d}" fill="${color}"${opacityOf(opacity)}/>`
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${show(width)}" stroke-linecap="round" stroke-linejoin="round"${opacityOf(opacity)}/>`
}

/** The outlines of all parts lie under all fills, so that only the outer edge shows. */
const paintUnion = (easel: Easel, { parts }: Union, place: Place): string => {
  const box = boxOf(parts)
  const edges = parts.map((part) => {
    const stroke = outlineOf(easel, seen(easel, part.color, place, false), place, 2)
    return stroke === '' ? '' : `<path d="${part.d}" fill="none"${stroke}/>`
  })
  return edges.join('') + parts.map((part) => paintBody(easel, part, box, place, false)).join('')
}

const paintGroup = (easel: Easel, node: Group, place: Place): string => {
  const { x, y, scale, flip, degrees, opacity } = node
  const turn = degrees === 0 ? '' : ` rotate(${show(degrees)})`
  const size = scale === 1 && !flip ? '' : ` scale(${show(flip ? -scale : scale)} ${show(scale)})`
  const inner: Place = {
    flip: place.flip !== flip,
    scale: place.scale * scale,
    haze: Math.max(place.haze, node.haze),
    degrees: place.degrees + degrees * (place.flip ? -1 : 1),
  }
  const children = paintNodes(easel, node.children, inner)
  return `<g transform="translate(${show(x)} ${show(y)})${turn}${size}"${opacityOf(opacity)}>${children}</g>`
}

const paintNodes = (easel: Easel, nodes: readonly Node[], place: Place): string =>
  nodes
    .map((node) => {
      if (node.kind === 'group') return paintGroup(easel, node, place)
      return node.kind === 'union' ? paintUnion(easel, node, place) : paintPart(easel, node, place)
    })
    .join('')

/** Nodes as the inside of an `<svg>`, painted by one brush under one light. */
export const paintScene = (nodes: readonly Node[], brush: Brush, light: Light): string => {
  const easel = { brush, light, defs: createDefs(light) }
  const content = paintNodes(easel, nodes, { flip: false, scale: 1, haze: 0, degrees: 0 })
  return `<defs>${easel.defs.svg()}</defs>${content}`
}
