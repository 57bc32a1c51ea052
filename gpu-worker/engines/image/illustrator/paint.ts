import { mix, multiply } from './color.ts'
import type { Group, Node, Part, Union } from './drawing.ts'
import type { Light } from './light.ts'

export type Box = { x: number; y: number; width: number; height: number }

/** How a style paints: true colours in, SVG out. */
export type Brush = {
  /** What the style's own palette makes of a colour that is already lit. */
  tone: (color: string) => string
  /** Gradient over a body's box from a point towards the light: [offset 0…1, colour, opacity] from lit to shaded. */
  model: (color: string) => { shape: 'linear' | 'radial'; stops: readonly (readonly [number, string])[] }
  /** Outline in pixels of a canvas 1000 high; 0 = none. */
  ink: number
  inkOf: (color: string) => string
}

type Place = { flip: boolean; scale: number; haze: number; degrees: number }

/** Of absolute M, L, C and Q commands alone, which is all our paths use. */
const boxOf = (parts: readonly Part[]): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { d } of parts) {
    const numbers = d.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [x, y] = [Number(numbers[i]), Number(numbers[i + 1])]
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  return { x: left, y: top, width: Math.max(0.01, right - left), height: Math.max(0.01, bottom - top) }
}

const n = (value: number): string => String(Math.round(value * 1000) / 1000)

/** Turns nodes into SVG of one style under one light; gradients are shared where they can be. */
export const createPainter = (brush: Brush, light: Light) => {
  const defs = new Map<string, string>()
  const define = (content: (id: string) => string): string => {
    const key = content('')
    const known = defs.get(key)
    if (known !== undefined) return known
    const id = `p${defs.size}`
    defs.set(key, id)
    return id
  }
  const contents = (): string => [...defs].map(([key, id]) => key.replace('id=""', `id="${id}"`)).join('')

  const seen = (color: string, haze: number, shines: boolean): string => {
    const lit = shines ? color : multiply(color, light.tint)
    const far = Math.min(0.94, haze * light.thickness)
    return mix(brush.tone(lit), light.haze, shines ? far * 0.5 : far)
  }

  const gradient = (color: string, box: Box, place: Place): string => {
    const { shape, stops } = brush.model(color)
    const list = stops.map(([at, stop]) => `<stop offset="${n(at)}" stop-color="${stop}"/>`).join('')
    const toLight = light.side * (place.flip ? -1 : 1)
    const turn = (-place.degrees * (place.flip ? -1 : 1) * Math.PI) / 180
    const [lx, ly] = [toLight * 0.75, -0.85]
    const dx = lx * Math.cos(turn) - ly * Math.sin(turn)
    const dy = lx * Math.sin(turn) + ly * Math.cos(turn)
    const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2]
    const [hw, hh] = [box.width / 2, box.height / 2]
    const at = `gradientUnits="userSpaceOnUse"`
    if (shape === 'linear')
      return define(
        (id) =>
          `<linearGradient id="${id}" ${at} x1="${n(cx + dx * hw)}" y1="${n(cy + dy * hh)}" x2="${n(cx - dx * hw)}" y2="${n(cy - dy * hh)}">${list}</linearGradient>`,
      )
    const stretch = `translate(${n(cx + dx * hw * 0.42)} ${n(cy + dy * hh * 0.42)}) scale(${n(hw * 1.5)} ${n(hh * 1.5)})`
    return define(
      (id) =>
        `<radialGradient id="${id}" ${at} cx="0" cy="0" r="1" gradientTransform="${stretch}">${list}</radialGradient>`,
    )
  }

  const fade = (color: string, strong: number): string =>
    define(
      (id) =>
        `<radialGradient id="${id}"><stop offset="0" stop-color="${color}" stop-opacity="${n(strong)}"/><stop offset=".35" stop-color="${color}" stop-opacity="${n(strong * 0.45)}"/><stop offset="1" stop-color="${color}" stop-opacity="0"/></radialGradient>`,
    )

  const vertical = (top: string, bottom: string): string =>
    define(
      (id) =>
        `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`,
    )

  const opacityOf = (value: number): string => (value < 1 ? ` opacity="${n(value)}"` : '')
  const strokeOf = (color: string, place: Place, far: number): string =>
    ` stroke="${mix(brush.inkOf(color), light.haze, far)}" stroke-width="${n((brush.ink * (far > 0.3 ? 0.6 : 1)) / place.scale)}" stroke-linejoin="round"`

  const paintBody = (part: Part, box: Box, place: Place, outline: boolean): string => {
    const color = seen(part.color, place.haze, false)
    const far = Math.min(0.9, place.haze * light.thickness)
    const stroke = outline && brush.ink > 0 ? strokeOf(color, place, far) : ''
    return `<path d="${part.d}" fill="url(#${gradient(color, box, place)})"${stroke}${opacityOf(part.opacity)}/>`
  }

  const paintFall = ({ role, d, color, second, opacity }: Part, place: Place): string => {
    const shines = role === 'backdrop'
    const top = seen(color, place.haze, shines)
    const outline =
      shines || brush.ink === 0 ? '' : strokeOf(top, place, Math.min(0.9, place.haze * light.thickness))
    const fill = vertical(top, seen(second, place.haze, shines))
    return `<path d="${d}" fill="url(#${fill})"${outline}${opacityOf(opacity)}/>`
  }

  const paintPart = (part: Part, place: Place): string => {
    const { role, d, opacity } = part
    if (role === 'fall' || role === 'backdrop') return paintFall(part, place)
    if (role === 'body') return paintBody(part, boxOf([part]), place, true)
    if (role === 'glow') return `<path d="${d}" fill="url(#${fade(part.color, opacity)})"/>`
    if (role === 'shade')
      return `<path d="${d}" fill="url(#${fade(seen(part.color, place.haze, false), opacity)})"/>`
    const color = seen(part.color, place.haze, role === 'lit')
    if (role === 'line')
      return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${n(part.width)}" stroke-linecap="round" stroke-linejoin="round"${opacityOf(opacity)}/>`
    return `<path d="${d}" fill="${color}"${opacityOf(opacity)}/>`
  }

  const paintUnion = ({ parts }: Union, place: Place): string => {
    const box = boxOf(parts)
    const far = Math.min(0.9, place.haze * light.thickness)
    const edge = (part: Part): string =>
      `<path d="${part.d}" fill="none"${strokeOf(seen(part.color, place.haze, false), { ...place, scale: place.scale / 2 }, far)}/>`
    const outline = brush.ink > 0 ? parts.map(edge).join('') : ''
    return outline + parts.map((part) => paintBody(part, box, place, false)).join('')
  }

  const paintGroup = (node: Group, place: Place): string => {
    const { x, y, scale, flip, degrees, opacity } = node
    const turn = degrees === 0 ? '' : ` rotate(${n(degrees)})`
    const size = scale === 1 && !flip ? '' : ` scale(${n(flip ? -scale : scale)} ${n(scale)})`
    const inner: Place = {
      flip: place.flip !== flip,
      scale: place.scale * Math.abs(scale),
      haze: Math.max(place.haze, node.haze),
      degrees: place.degrees + degrees * (place.flip ? -1 : 1),
    }
    return `<g transform="translate(${n(x)} ${n(y)})${turn}${size}"${opacityOf(opacity)}>${paint(node.children, inner)}</g>`
  }

  const paint = (nodes: readonly Node[], place: Place): string =>
    nodes
      .map((node) =>
        node.kind === 'part'
          ? paintPart(node, place)
          : node.kind === 'union'
            ? paintUnion(node, place)
            : paintGroup(node, place),
      )
      .join('')

  return {
    contents,
    seen: (color: string) => seen(color, 0, false),
    paint: (nodes: readonly Node[]) => paint(nodes, { flip: false, scale: 1, haze: 0, degrees: 0 }),
  }
}
