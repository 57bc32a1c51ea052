import { body, fall, flat, group, line, type Node } from '../drawing.ts'
import { box } from '../path.ts'
import { meadow } from '../plate/terrain.ts'
import { ground, hills, scatter } from '../scenery/land.ts'
import { leafy } from './greenery.ts'
import type { BuildStage } from './place.ts'

const [horizon, feet] = [570, 850]

/** Height and half width of the road at `t`, 0 on the horizon and 1 at the lower edge. */
const edgeAt = (width: number, t: number): readonly [y: number, half: number] => [
  horizon + (1000 - horizon) * t,
  6 + width * 0.44 * t * (width > 1000 ? 0.7 : 1.1),
]

const stripe = (width: number, from: number, length: number): Node => {
  const [y1, h1] = edgeAt(width, from)
  const [y2, h2] = edgeAt(width, from + length)
  const mid = width / 2
  return flat(
    `M${mid - h1 * 0.04} ${y1}L${mid + h1 * 0.04} ${y1}L${mid + h2 * 0.04} ${y2}L${mid - h2 * 0.04} ${y2}Z`,
    '#f4efe0',
  )
}

const posts = (width: number): Node[] =>
  [0.12, 0.22, 0.4, 0.72].flatMap((t) => {
    const [y, half] = edgeAt(width, t)
    const post = [body(box(-4, -52, 8, 54), '#f2efe8'), flat(box(-4, -44, 8, 10), '#d8382f')]
    return [-1, 1].map((sign) => group(post, { x: width / 2 + sign * half * 1.14, y, scale: 0.25 + t * 1.3 }))
  })

const tarmac = (width: number): Node[] => {
  const [top, far] = edgeAt(width, 0)
  const [foot, near] = edgeAt(width, 1.04)
  const mid = width / 2
  const side = (sign: number): string =>
    `M${mid + sign * far * 0.86} ${top}L${mid + sign * near * 0.9} ${foot}`
  return [
    fall(
      `M${mid - far} ${top}L${mid + far} ${top}L${mid + near} ${foot}L${mid - near} ${foot}Z`,
      '#7a7b80',
      '#4c4e55',
    ),
    line(side(-1) + side(1), '#f0ead8', 4),
    stripe(width, 0.05, 0.03),
    stripe(width, 0.13, 0.05),
    stripe(width, 0.26, 0.09),
    stripe(width, 0.48, 0.14),
    stripe(width, 0.8, 0.2),
  ]
}

/** A country road that runs straight to the hills. */
export const road: BuildStage = (place) => {
  const { width, random } = place
  const spots = { count: 9, width, horizon, feet, from: 0.16, to: 0.5, clear: 0.5 }
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: { ...meadow, near: '#7a9a4c', far: '#5f8446', ridge: 260, rangeFrom: 400, woods: 0.5 },
    back: [
      hills(random.fork('h'), {
        width,
        top: horizon - 80,
        foot: horizon + 40,
        swell: 40,
        color: '#6a9070',
        haze: 0.45,
      }),
      hills(random.fork('g'), {
        width,
        top: horizon - 14,
        foot: horizon + 60,
        swell: 12,
        color: '#79a052',
        haze: 0.2,
      }),
      ground(width, horizon + 4, '#94b45a', '#648c3c'),
    ],
    props: [
      ...scatter(random.fork('trees'), spots, (r, _, i) => [
        group(leafy(place, `t${i}`), { scale: r.range(2.4, 3.4) }),
      ]),
      ...tarmac(width),
      ...posts(width),
    ],
    front: [],
  }
}
