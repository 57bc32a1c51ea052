import type { Part } from './drawing.ts'
import type { Light } from './light.ts'

export type Box = { x: number; y: number; width: number; height: number }

/** Where a node stands among the groups round it. */
export type Place = { flip: boolean; scale: number; haze: number; degrees: number }

export type Model = { shape: 'linear' | 'radial'; stops: readonly (readonly [at: number, color: string])[] }

/** Short decimals keep the SVG small. */
export const show = (value: number): string => String(Math.round(value * 1000) / 1000)

/** Of absolute M, L, C and Q commands alone, which is all our paths use. */
export const boxOf = (parts: readonly Part[]): Box => {
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

/** Gradients of one picture, each defined once however often it is used. */
export type Defs = {
  /** Light over a body: from its lit to its shaded side. @returns the gradient's id */
  model: (model: Model, box: Box, place: Place) => string
  /** From full colour in the middle to nothing. */
  fade: (color: string, opacity: number) => string
  vertical: (top: string, bottom: string) => string
  /** The inside of `<defs>`. */
  svg: () => string
}

/** Direction to the light in the node's own, perhaps turned and mirrored, coordinates. */
const toLight = (light: Light, { flip, degrees }: Place) => {
  const mirror = flip ? -1 : 1
  const turn = (-degrees * mirror * Math.PI) / 180
  const [x, y] = [light.side * mirror * 0.75, -0.85]
  return { dx: x * Math.cos(turn) - y * Math.sin(turn), dy: x * Math.sin(turn) + y * Math.cos(turn) }
}

export const createDefs = (light: Light): Defs => {
  const known = new Map<string, string>()
  const define = (tag: string, attributes: string, stops: string): string => {
    const key = `${tag}|${attributes}|${stops}`
    const id = known.get(key) ?? `p${known.size}`
    known.set(key, id)
    return id
  }
  const stop = (at: number, color: string, opacity = 1): string =>
    `<stop offset="${show(at)}" stop-color="${color}"${opacity < 1 ? ` stop-opacity="${show(opacity)}"` : ''}/>`

  const model: Defs['model'] = ({ shape, stops }, box, place) => {
    const { dx, dy } = toLight(light, place)
    const [hw, hh] = [box.width / 2, box.height / 2]
    const [cx, cy] = [box.x + hw, box.y + hh]
    const list = stops.map(([at, color]) => stop(at, color)).join('')
    const units = 'gradientUnits="userSpaceOnUse"'
    if (shape === 'linear') {
      const ends = `x1="${show(cx + dx * hw)}" y1="${show(cy + dy * hh)}" x2="${show(cx - dx * hw)}" y2="${show(cy - dy * hh)}"`
      return define('linearGradient', `${units} ${ends}`, list)
    }
    const centre = `translate(${show(cx + dx * hw * 0.42)} ${show(cy + dy * hh * 0.42)})`
    const stretch = `scale(${show(hw * 1.5)} ${show(hh * 1.5)})`
    return define(
      'radialGradient',
      `${units} cx="0" cy="0" r="1" gradientTransform="${centre} ${stretch}"`,
      list,
    )
  }

  return {
    model,
    fade: (color, opacity) =>
      define(
        'radialGradient',
        '',
        stop(0, color, opacity) + stop(0.35, color, opacity * 0.45) + stop(1, color, 0),
      ),
    vertical: (top, bottom) =>
      define('linearGradient', 'x1="0" y1="0" x2="0" y2="1"', stop(0, top) + stop(1, bottom)),
    svg: () =>
      [...known]
        .map(([key, id]) => {
          const [tag, attributes, stops] = key.split('|')
          return `<${tag} id="${id}" ${attributes}>${stops}</${tag}>`
        })
        .join(''),
  }
}
