import type { WeatherId } from '../../../../../shared/lexicon/ids.ts'
import { backdrop, flat, glow, group, line, lit, type Node } from '../drawing.ts'
import type { Light } from '../light.ts'
import { blob, box, curve, ellipse } from '../path.ts'
import type { Random } from '../random.ts'

type Air = { width: number; light: Light; random: Random; horizon: number }

const streaks = ({ width, random, light }: Air, slant: number): Node[] =>
  Array.from({ length: Math.round(width / 3.6) }, () => {
    const near = random.next()
    const length = 26 + 66 * near
    const [x, y] = [random.range(-60, width + 60), random.range(-60, 1000)]
    return line(
      `M${x} ${y}L${x - slant * length} ${y + length}`,
      light.dark ? '#e6f0ff' : '#eef4f8',
      0.9 + 1.7 * near,
      0.28 + 0.34 * near,
    )
  })

const ripples = ({ width, random, horizon }: Air): Node[] =>
  Array.from({ length: Math.round(width / 34) }, () => {
    const y = random.range(horizon + 130, 990)
    const r = 8 + ((y - horizon) / 400) * 26
    return line(ellipse(random.range(0, width), y, r, r * 0.26), '#eef6fb', 1.6, 0.4)
  })

const flakes = ({ width, random }: Air): Node[] =>
  Array.from({ length: Math.round(width / 3.4) }, () => {
    const near = random.next() ** 2
    return lit(
      ellipse(random.range(0, width), random.range(0, 1000), 1.6 + 6.5 * near),
      '#ffffff',
      0.92 - near * 0.25,
    )
  })

const bolt = ({ width, random, horizon, light }: Air): Node[] => {
  const x = width * (light.side < 0 ? 0.72 : 0.28)
  const at = (t: number, sway: number): string => `${x + sway},${horizon * t}`
  const zigzag = `${at(0.08, 0)} ${at(0.24, random.range(-50, -20))} ${at(0.36, random.range(0, 30))} ${at(0.56, random.range(-60, -30))} ${at(0.68, random.range(-10, 20))} ${at(0.98, random.range(-50, -10))}`
  const sharp = `M${zigzag
    .replaceAll(',', ' ')
    .split(' ')
    .reduce((d, value, i) => (i === 0 ? value : `${d}${i % 2 === 0 ? 'L' : ' '}${value}`), '')}`
  return [
    glow(x, horizon * 0.45, 320, '#cfd8ff', 0.7),
    line(sharp, '#f4f6ff', 9, 0.5),
    line(sharp, '#ffffff', 4.4),
  ]
}

const darkClouds = ({ width, random, light }: Air): Node[] =>
  Array.from({ length: Math.round(width / 90) }, () => {
    const [x, y, r] = [random.range(-40, width + 40), random.range(-30, 120), random.range(70, 150)]
    return group(
      [
        lit(ellipse(0, 10, r, r * 0.5), light.cloud.shade, 0.9),
        lit(ellipse(light.side * 10, -6, r * 0.9, r * 0.42), light.cloud.color, 0.7),
      ],
      { x, y },
    )
  })

const veils = ({ width, light, horizon, random }: Air): Node[] => [
  backdrop(box(-10, horizon - 260, width + 20, 320), light.haze, light.haze, 0.28),
  ...Array.from({ length: 9 }, (_, i) =>
    glow(random.range(0, width), horizon - 120 + i * 56, random.range(240, 420), light.haze, 0.5),
  ),
]

const gusts = ({ width, random }: Air): Node[] => [
  ...Array.from({ length: 9 }, () => {
    const [x, y, l] = [random.range(-80, width * 0.8), random.range(120, 900), random.range(130, 280)]
    return line(
      curve(
        `${x},${y} ${x + l * 0.5},${y - 14} ${x + l},${y} ${x + l * 1.12},${y - 22} ${x + l * 0.98},${y - 30} ${x + l * 0.94},${y - 16}`,
      ),
      '#ffffff',
      3.4,
      0.6,
    )
  }),
  ...Array.from({ length: 22 }, () => {
    const size = random.range(7, 15)
    return group(
      [
        flat(
          blob(`${-size},0! 0,${-size * 0.5} ${size},0! 0,${size * 0.5}`),
          random.pick(['#d98a2c', '#b8532a', '#e0b53a', '#7f9a3a']),
        ),
      ],
      { x: random.range(0, width), y: random.range(150, 940), degrees: random.range(0, 180) },
    )
  }),
]

/** What the weather puts between the viewer and the scene; `behind` hangs in the sky. */
export const drawWeather = (weather: WeatherId, air: Air): { behind: Node[]; before: Node[] } => {
  switch (weather) {
    case 'rain':
      return { behind: [], before: [...ripples(air), ...streaks(air, 0.16)] }
    case 'storm':
      return { behind: [...darkClouds(air), ...bolt(air)], before: [...ripples(air), ...streaks(air, 0.42)] }
    case 'snow':
      return { behind: [], before: flakes(air) }
    case 'fog':
      return {
        behind: veils(air),
        before: [
          glow(air.width * 0.2, 900, 420, air.light.haze, 0.5),
          glow(air.width * 0.85, 860, 380, air.light.haze, 0.5),
        ],
      }
    case 'wind':
      return { behind: [], before: gusts(air) }
    case 'clear':
      return { behind: [], before: [] }
  }
}
