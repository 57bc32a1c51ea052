import { darken, lighten, mix } from '../color.ts'
import { body, flat, group, line, type Node, type Part, union } from '../drawing.ts'
import { blob, curve, ellipse, limb } from '../path.ts'
import type { Random } from '../random.ts'

/** All stand on (0, 0) and are 100 high, unless said otherwise. */
export const pine = (random: Random, color: string): Node[] => {
  const tier = (top: number, foot: number, half: number, tint: string): Part => {
    const edge = Array.from({ length: 9 }, (_, i) => {
      const t = i / 8
      const x = -half + 2 * half * t
      return `${x + random.range(-1, 1)},${foot + (i % 2 === 0 ? 2.5 : -3)}!`
    })
    return body(
      blob(
        `0,${top}! ${half * 0.45},${(top + foot) / 2} ${edge.reverse().join(' ')} ${-half * 0.45},${(top + foot) / 2}`,
      ),
      tint,
    )
  }
  return [
    body(limb('0,0 0,-22', [6, 4.5]), '#5a3f28'),
    tier(-52, -10, 27, darken(color, 0.25)),
    tier(-70, -32, 22, darken(color, 0.12)),
    tier(-86, -54, 16.5, color),
    tier(-101, -74, 11, lighten(color, 0.06)),
  ]
}

/** A straight trunk that leaves the picture at the top: 100 units show. */
export const trunk = (random: Random, color: string): Node[] => [
  body(blob('-8,2! -4.6,-12 -4,-60 -4.4,-140! 4,-140! 4,-60 4.8,-12 9,2! 3,-1 -3,-1'), color),
  ...Array.from({ length: 9 }, () => {
    const x = random.range(-3, 3)
    const y = random.range(-130, -8)
    return line(
      curve(`${x},${y} ${x + 0.5},${y + 6} ${x - 0.3},${y + random.range(9, 16)}`),
      darken(color, 0.4),
      0.5,
      0.8,
    )
  }),
]

export const bush = (random: Random, color: string): Node[] => [
  union(
    ...Array.from({ length: 5 }, (_, i) =>
      body(ellipse(-44 + i * 22, -24 - random.range(0, 22) * (1 - Math.abs(i - 2) / 3), 25, 30), color),
    ),
    body(blob('-66,0 -60,-16 0,-24 60,-16 66,0'), color),
  ),
  ...Array.from({ length: 12 }, () => {
    const [x, y] = [random.range(-54, 54), random.range(-54, -6)]
    return line(curve(`${x - 4},${y} ${x},${y - 4} ${x + 4},${y}`), lighten(color, 0.28), 1.6, 0.7)
  }),
]

/** Blades of grass over a width, 10 to 22 high. */
export const tufts = (random: Random, width: number, count: number, color: string, size = 1): Node[] =>
  Array.from({ length: count }, () => {
    const x = random.range(-width / 2, width / 2)
    const y = random.range(-4, 10)
    const h = random.range(10, 22) * size
    return flat(
      blob(
        `${x - 3 * size},${y}! ${x - 2},${y - h * 0.6} ${x + random.range(-6, 6)},${y - h}! ${x + 2},${y - h * 0.5} ${x + 3 * size},${y}!`,
      ),
      mix(color, random.chance(0.5) ? '#d8e07a' : '#1f3a1f', random.range(0, 0.3)),
    )
  })

export const daisy = (color: string): Node[] => [
  line(curve('0,0 2,-30 0,-62'), '#4f8a3a', 5),
  ...[0, 72, 144, 216, 288].map((degrees) =>
    group([flat(ellipse(0, -15, 9, 15), color)], { y: -68, degrees }),
  ),
  flat(ellipse(0, -68, 9), '#f0c23f'),
]

export const palm = (random: Random): Node[] => {
  const lean = random.range(8, 22)
  const leaf = (degrees: number, length: number): Node =>
    group(
      [
        body(
          blob(
            `0,0! ${length * 0.3},-9 ${length * 0.7},-6 ${length},8! ${length * 0.85},4 ${length * 0.78},12! ${length * 0.6},2 ${length * 0.5},10! ${length * 0.3},2`,
          ),
          '#4a8f3f',
        ),
      ],
      { x: lean, y: -94, degrees },
    )
  return [
    body(limb(`0,2 ${lean * 0.35},-36 ${lean},-94`, [9, 6, 4.6]), '#8a6844'),
    ...[12, 30, 50, 70].map((y) =>
      line(
        curve(
          `${lean * (y / 100) ** 1.6 - 4},${-y} ${lean * (y / 100) ** 1.6},${-y + 1.6} ${lean * (y / 100) ** 1.6 + 4},${-y}`,
        ),
        '#5f4528',
        0.9,
      ),
    ),
    ...[-8, 28, 62].map((degrees) => leaf(degrees, 42)),
    ...[-8, 28, 62].map((degrees) => group([leaf(degrees, 42)], { x: lean * 2, flip: true })),
    leaf(-52, 34),
    body(ellipse(lean - 3, -91, 4), '#6a4526'),
    body(ellipse(lean + 4, -90, 4), '#5a3a20'),
  ]
}

export const cactus = (): Node[] => [
  union(
    body(limb('0,2 0,-50 0,-92', [20, 21, 18]), '#4f8a4a'),
    body(limb('0,-34 -24,-36 -26,-64', [11, 11, 10]), '#4f8a4a'),
    body(limb('0,-48 22,-50 24,-80', [11, 11, 10]), '#4f8a4a'),
  ),
  line('M-5 -4L-5 -86M5 -4L5 -86M-26 -44L-26 -64M24 -58L24 -78', '#2f5f33', 1),
  flat(ellipse(0, -101, 5, 4), '#e05a8a'),
]

/** A bare, crooked tree. */
export const deadTree = (): Node[] => [
  body(blob('-14,2! -5,-6 -5,-40 -8,-60 4,-60 6,-38 6,-6 15,2!'), '#3a322c'),
  ...[
    '0,-34 -18,-50 -30,-52 -40,-66',
    '2,-44 18,-60 22,-76 34,-86',
    '-4,-56 -10,-76 -22,-88',
    '0,-56 6,-78 2,-100',
    '-18,-50 -24,-64',
    '18,-60 32,-62',
  ].map((points) => body(limb(points, [6, 4, 2.4, 0.8]), '#3a322c')),
]

export const reeds = (random: Random): Node[] =>
  Array.from({ length: 8 }, () => {
    const x = random.range(-26, 26)
    const h = random.range(60, 100)
    const sway = random.range(-8, 8)
    return group(
      [
        line(curve(`0,4 ${sway * 0.3},${-h * 0.5} ${sway},${-h}`), '#5f7f3f', 2),
        body(ellipse(sway, -h, 3, 10), '#6a4526'),
      ],
      { x },
    )
  })
