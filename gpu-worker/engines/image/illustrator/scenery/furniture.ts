import { darken, lighten } from '../color.ts'
import { backdrop, body, fall, flat, glow, group, line, lit, type Node } from '../drawing.ts'
import { blob, box, curve, ellipse, limb, roundBox } from '../path.ts'
import type { Place } from '../settings/place.ts'
import { drawSky } from './sky.ts'

/** A window with the sky of the hour behind it; x, y are its upper left corner. */
export const window = (
  place: Place,
  x: number,
  y: number,
  width: number,
  height: number,
  curtain: string | null,
): Node[] => {
  const sky = drawSky(
    { ...place.light, cloud: { ...place.light.cloud, cover: 0 } },
    { x, y, width, height },
    'photorealistic',
    place.random.fork('window'),
  )
    // Only what fits the panes: a halo would spill over the wall.
    .filter((node) => node.kind !== 'part' || node.role !== 'glow')
  const frame = '#f3ece0'
  return [
    body(box(x - 12, y - 12, width + 24, height + 24), frame),
    ...sky,
    fall(
      blob(
        `${x},${y + height}! ${x},${y + height * 0.86} ${x + width * 0.3},${y + height * 0.78} ${x + width * 0.7},${y + height * 0.88} ${x + width},${y + height * 0.8} ${x + width},${y + height}!`,
      ),
      '#5f8a52',
      '#4a7040',
    ),
    line(
      `M${x + width / 2} ${y}L${x + width / 2} ${y + height}M${x} ${y + height * 0.45}L${x + width} ${y + height * 0.45}`,
      frame,
      8,
    ),
    body(box(x - 22, y + height + 8, width + 44, 14), darken(frame, 0.08)),
    ...(curtain
      ? [
          drape(x - 30, y - 30, height + 90, curtain, false),
          drape(x + width + 30, y - 30, height + 90, curtain, true),
          body(roundBox(x - 60, y - 38, width + 120, 9, 4), '#7a5838'),
        ]
      : []),
  ]
}

const drape = (x: number, y: number, height: number, color: string, flip: boolean): Node =>
  group(
    [
      body(
        blob(
          `-26,0! 52,0! 44,${height * 0.3} 16,${height * 0.58} 6,${height * 0.62} 30,${height}! -30,${height}! -24,${height * 0.5}`,
        ),
        color,
      ),
      line(curve(`-8,4 -6,${height * 0.4} -12,${height - 4}`), darken(color, 0.28), 2),
      line(curve(`18,4 10,${height * 0.35} 2,${height * 0.6} 8,${height - 4}`), darken(color, 0.28), 2),
    ],
    { x, y, flip },
  )

/** Light that falls through a window on wall and floor. */
export const shaft = (place: Place, x: number, y: number, width: number, foot: number): Node[] => {
  const { light } = place
  const lean = -light.side * 190
  const color = light.time === 'night' ? '#a9c4ff' : light.key
  return [
    flat(
      `M${x} ${y}L${x + width} ${y}L${x + width + lean * 1.2 + 50} ${foot}L${x + lean * 1.2 - 50} ${foot}Z`,
      color,
      light.time === 'night' ? 0.1 : 0.2,
    ),
  ]
}

/** A rack of books `width` × `height` with its foot at y = 0 and its left side at x = 0. */
export const bookcase = (place: Place, width: number, height: number, label: string): Node[] => {
  const random = place.random.fork(label)
  const shelves = Math.max(3, Math.round(height / 92))
  const step = height / shelves
  const nodes: Node[] = [
    body(box(0, -height, width, height), '#5a3c26'),
    flat(box(8, -height + 8, width - 16, height - 12), '#38241a'),
  ]
  for (let row = 0; row < shelves; row++) {
    const foot = -row * step - 8
    let x = 12
    while (x < width - 26) {
      const w = random.range(9, 21)
      const h = step * random.range(0.55, 0.84)
      const color = random.pick([
        '#9a2f2f',
        '#2f5a8a',
        '#3f6a4a',
        '#c9a04a',
        '#6a3f7a',
        '#8a5a36',
        '#d9cdb4',
        '#356a6a',
      ])
      if (random.chance(0.9)) {
        nodes.push(body(box(x, foot - h, w, h), color))
        nodes.push(
          flat(box(x + 2, foot - h * 0.82, w - 4, 3), lighten(color, 0.5)),
          flat(box(x + 2, foot - h * 0.24, w - 4, 2), lighten(color, 0.5)),
        )
      }
      x += w + 1
    }
    nodes.push(body(box(0, foot, width, 9), '#6f4a2e'))
  }
  nodes.push(body(box(-6, -height - 12, width + 12, 16), '#6f4a2e'))
  return nodes
}

/** A table lamp standing on (0, 0), 90 high. */
export const tableLamp = (on: boolean): Node[] => [
  ...(on ? [glow(0, -64, 190, '#ffd08a', 0.75)] : []),
  body(blob('-16,0! -10,-8 -4,-14 -5,-44 5,-44 4,-14 10,-8 16,0!'), '#b98a4a'),
  on ? lit('M-18 -90L18 -90L32 -44L-32 -44Z', '#ffe6b0') : body('M-18 -90L18 -90L32 -44L-32 -44Z', '#e9dcc2'),
]

/** A lamp that hangs from the ceiling: (0, 0) is the ceiling. */
export const hangingLamp = (drop: number, on: boolean): Node[] => [
  line(`M0 0L0 ${drop}`, '#3a332c', 4),
  ...(on ? [glow(0, drop + 40, 260, '#ffd08a', 0.7)] : []),
  body(blob(`-12,${drop}! 12,${drop}! 52,${drop + 44}! -52,${drop + 44}!`), '#b8533c'),
  ...(on ? [lit(ellipse(0, drop + 46, 20, 12), '#fff2cc')] : [flat(ellipse(0, drop + 46, 18, 8), '#efe6d4')]),
]

/** A framed picture. */
export const picture = (x: number, y: number, width: number, height: number, sky: string): Node[] => [
  body(box(x - 8, y - 8, width + 16, height + 16), '#8a6236'),
  backdrop(box(x, y, width, height), sky, lighten(sky, 0.5)),
  flat(
    blob(
      `${x},${y + height}! ${x},${y + height * 0.7} ${x + width * 0.35},${y + height * 0.5} ${x + width * 0.6},${y + height * 0.75} ${x + width},${y + height * 0.6} ${x + width},${y + height}!`,
    ),
    '#5f8a5a',
  ),
]

export const table = (width: number, height: number, color: string): Node[] => [
  body(limb(`${-width / 2 + 18},${-height} ${-width / 2 + 12},0`, [16, 12]), darken(color, 0.2)),
  body(limb(`${width / 2 - 18},${-height} ${width / 2 - 12},0`, [16, 12]), darken(color, 0.2)),
  body(roundBox(-width / 2, -height - 10, width, 22, 6), color),
]

export const pottedPlant = (): Node[] => [
  ...['-4,-50 -30,-84 -46,-92', '0,-50 -8,-96 -20,-120', '2,-50 14,-98 24,-124', '6,-50 34,-80 52,-86'].map(
    (points) => body(limb(points, [6, 17, 3]), '#4a8a44'),
  ),
  body(blob('-28,-52! 28,-52! 20,0! -20,0!'), '#c2693f'),
  body(roundBox(-32, -58, 64, 13, 3), '#d07a4c'),
]
