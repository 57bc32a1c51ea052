import { lighten } from '../color.ts'
import { body, fall, flat, group, line, type Node } from '../drawing.ts'
import type { Light } from '../light.ts'
import { blob, curve, ellipse, limb } from '../path.ts'
import type { Random } from '../random.ts'
import { rock } from './built.ts'

/** The water that hides what is below the surface, with its foam. */
export const wake = (x: number, y: number, width: number, light: Light): Node[] => {
  const half = width * 0.5
  return [
    fall(
      blob(
        `${x - half * 1.1},${y + 2} ${x - half * 0.5},${y - 7} ${x},${y - 3} ${x + half * 0.5},${y - 8} ${x + half * 1.1},${y + 2} ${x + half * 0.8},${y + 30} ${x},${y + 40} ${x - half * 0.8},${y + 30}`,
      ),
      '#3a86ac',
      '#2a6c94',
      0.7,
    ),
    line(
      curve(
        `${x - half * 1.1},${y + 3} ${x - half * 0.5},${y - 6} ${x},${y - 1} ${x + half * 0.5},${y - 7} ${x + half * 1.1},${y + 3}`,
      ),
      '#f2fbff',
      5,
      light.dark ? 0.5 : 0.85,
    ),
    line(
      curve(`${x - half * 0.8},${y + 18} ${x - half * 0.2},${y + 13} ${x + half * 0.4},${y + 19}`),
      '#eaf6fb',
      3,
      0.5,
    ),
    line(
      curve(`${x - half * 0.3},${y + 30} ${x + half * 0.3},${y + 26} ${x + half * 0.8},${y + 31}`),
      '#eaf6fb',
      2.4,
      0.4,
    ),
  ]
}

export const splash = (x: number, y: number, width: number, light: Light): Node[] => [
  ...wake(x, y + 14, width * 0.9, light),
  ...[-0.4, -0.24, 0.22, 0.42].map((at, i) =>
    line(
      curve(
        `${x + width * at},${y + 8} ${x + width * at * 1.3},${y - 34 - i * 8} ${x + width * at * 1.7},${y - 16}`,
      ),
      '#f2fbff',
      5,
      0.8,
    ),
  ),
  ...[-0.6, -0.45, 0.5, 0.62].map((at, i) =>
    flat(ellipse(x + width * at, y - 40 + i * 9, 5, 6), '#f2fbff', 0.85),
  ),
]

/** A track from edge to edge. */
export const rails = (width: number, y: number): Node[] => [
  flat(`M-10 ${y - 12}L${width + 10} ${y - 12}L${width + 10} ${y + 26}L-10 ${y + 26}Z`, '#8f867a'),
  ...Array.from({ length: Math.ceil(width / 36) }, (_, i) =>
    flat(
      `M${i * 36} ${y - 8}L${i * 36 + 16} ${y - 8}L${i * 36 + 14} ${y + 20}L${i * 36 - 4} ${y + 20}Z`,
      '#5a4432',
    ),
  ),
  line(`M-10 ${y - 4}L${width + 10} ${y - 4}M-10 ${y + 13}L${width + 10} ${y + 13}`, '#c3c8ce', 5),
]

/** A rock to stand on in open water. */
export const islet = (x: number, y: number, width: number, random: Random): Node[] => {
  const half = width * 0.62 + 60
  return [
    group(rock(random, '#7f7a74'), { x: x - half * 0.7, y: y + 30, scale: 0.7 }),
    body(
      blob(
        `${x - half},${y + 46}! ${x - half * 0.8},${y + 8} ${x - half * 0.3},${y - 8} ${x + half * 0.35},${y - 7} ${x + half * 0.8},${y + 10} ${x + half},${y + 46}!`,
      ),
      '#8a847c',
    ),
    flat(
      blob(
        `${x - half * 0.7},${y + 6} ${x - half * 0.2},${y - 5} ${x + half * 0.4},${y - 4} ${x + half * 0.7},${y + 8} ${x},${y + 10}`,
      ),
      '#76924e',
    ),
    line(
      curve(
        `${x - half * 1.1},${y + 44} ${x - half * 0.4},${y + 50} ${x + half * 0.3},${y + 43} ${x + half * 1.1},${y + 46}`,
      ),
      '#f2fbff',
      6,
      0.85,
    ),
  ]
}

/** What small things lie on, so that they are seen: a table indoors, a tree stump outdoors. */
export const pedestal = (
  x: number,
  y: number,
  width: number,
  indoors: boolean,
): { under: Node[]; lift: number } => {
  const half = Math.max(64, Math.min(150, width * 0.46))
  if (indoors) {
    const lift = 116
    const wood = '#8f5f38'
    return {
      under: [
        body(limb(`${x - half * 1.1},${y - lift} ${x - half * 1.2},${y + 12}`, [20, 15]), '#6f4626'),
        body(limb(`${x + half * 1.1},${y - lift} ${x + half * 1.2},${y + 12}`, [20, 15]), '#6f4626'),
        body(ellipse(x, y - lift + 8, half * 1.45, 30), '#6f4626'),
        body(ellipse(x, y - lift, half * 1.45, 30), wood),
        flat(ellipse(x - half * 0.3, y - lift - 6, half * 0.8, 12), lighten(wood, 0.22), 0.6),
      ],
      lift,
    }
  }
  const lift = 84
  return {
    under: [
      fall(
        blob(
          `${x - half},${y - lift}! ${x + half},${y - lift}! ${x + half * 0.96},${y - 24} ${x + half * 1.25},${y + 12} ${x + half * 0.6},${y + 4} ${x},${y + 16} ${x - half * 0.6},${y + 4} ${x - half * 1.25},${y + 12} ${x - half * 0.96},${y - 24}`,
        ),
        '#86603a',
        '#5a3f26',
      ),
      ...[-0.6, -0.2, 0.25, 0.66].map((at) =>
        line(
          curve(
            `${x + half * at},${y - lift + 28} ${x + half * at * 1.05},${y - 40} ${x + half * at},${y - 6}`,
          ),
          '#4f3620',
          3,
        ),
      ),
      body(ellipse(x, y - lift, half, 25), '#d0a872'),
      line(ellipse(x, y - lift, half * 0.7, 16), '#a97f4c', 2),
      line(ellipse(x, y - lift, half * 0.36, 8), '#a97f4c', 2),
    ],
    lift: lift - 4,
  }
}
