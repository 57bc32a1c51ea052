import { darken, lighten } from '../color.ts'
import {
  body,
  type DrawSubject,
  flat,
  group,
  type Look,
  line,
  type Node,
  type Part,
  union,
} from '../drawing.ts'
import { blob, curve, ellipse, limb } from '../path.ts'

type Stride = readonly [hindNear: number, hindFar: number, foreNear: number, foreFar: number]
const strides = { stand: [0, 6, 0, -5], walk: [-10, 12, 12, -9], run: [-30, -18, 30, 18] } as const

const leg = (x: number, top: number, foot: number, hind: boolean, color: string): Part[] => {
  const bend = hind ? -4 : 2.5
  return [
    body(
      limb(
        `${x},${top} ${x + foot * 0.2 + (hind ? 3 : 0)},-36 ${x + foot * 0.6 + bend},-22 ${x + foot},-6`,
        [15, 9.5, 5.4, 4.4, 4.6],
      ),
      color,
    ),
  ]
}
const hoof = (x: number): Node =>
  body(blob(`${x - 2.6},-6.5! ${x + 2.6},-6.5! ${x + 4.4},0! ${x - 3},0!`), '#2b221d')

const head = (color: string, mane: string, look: Look): Node[] => [
  body(blob('-3,-11 -1,-19! 3,-12'), color),
  union(body(blob('-4,-12 3,-13 10,-7 17,3 22,12 20,18 14,18 8,12 2,8 -4,4 -8,-4'), color)),
  flat(blob('17,6 22,12 20.5,17.5 14.5,17.5 12.5,12'), darken(color, 0.32)),
  flat(ellipse(19, 12.5, 1.1, 1.5), '#1a1210'),
  line(curve('14,16.6 17,15 20,15.6'), darken(color, 0.55), 0.8),
  ...(look.pose === 'sleeping'
    ? [line(curve('4,-3 6,-2 8,-3'), '#1a1210', 1)]
    : [flat(ellipse(6, -3.2, 2.5, 2.8), '#1a1210'), flat(ellipse(6.9, -4.2, 0.8), '#ffffff')]),
  flat(blob('7,-8 12,-3 17,6 14,5 9,-1'), lighten(color, 0.75)),
  body(blob('-6,-12 -1,-17 5,-11 6,-5 2,-8 -2,-7'), mane),
]

/** A horse from its side. */
export const drawHorse: DrawSubject = (look) => {
  const color = look.color ?? look.random.pick(['#8a5230', '#6b3a22', '#c9b79c', '#4a3a34', '#d8d3cb'])
  const mane = color === '#d8d3cb' || color === '#c9b79c' ? '#efe9dd' : darken(color, 0.6)
  const far = darken(color, 0.34)
  const stride: Stride =
    look.pose === 'running' || look.pose === 'flying'
      ? strides.run
      : look.pose === 'walking'
        ? strides.walk
        : strides.stand
  const [a, b, c, d] = stride
  const headAt = { x: 48, y: -92, degrees: look.pose === 'looking-up' ? -20 : 0 }
  return {
    nodes: [
      union(...leg(-24, -50, b + 3, true, far), ...leg(24, -48, d + 4, false, far)),
      hoof(-21 + b),
      hoof(28 + d),
      body(blob('-32,-62 -42,-60 -50,-46 -53,-22 -48,-12! -44,-28 -38,-44 -30,-54'), mane),
      union(
        ...leg(-27, -50, a, true, color),
        ...leg(22, -48, c, false, color),
        body(
          blob('-34,-62 -22,-68 -4,-64 16,-67 28,-66 34,-54 30,-40 14,-36 -6,-36 -24,-39 -35,-46 -38,-55'),
          color,
        ),
        body(blob('14,-64 24,-78 34,-94 44,-100 52,-92 46,-80 38,-62 30,-46 18,-48'), color),
      ),
      hoof(-27 + a),
      hoof(22 + c),
      line(curve('-26,-44 -22,-54 -26,-62'), darken(color, 0.35), 1),
      line(curve('22,-42 28,-52 24,-62'), darken(color, 0.35), 1),
      body(blob('14,-66 18,-78 26,-92 36,-103 46,-105 38,-96 32,-84 27,-70 20,-62'), mane),
      group(head(color, mane, look), headAt),
    ],
    ...{ width: 126, height: 112, seat: { x: -2, y: -66 } },
  }
}
