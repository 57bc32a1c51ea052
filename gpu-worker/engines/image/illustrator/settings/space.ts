import { darken, lighten } from '../color.ts'
import { backdrop, fall, flat, glow, group, line, lit, type Node } from '../drawing.ts'
import { blob, box, curve, ellipse } from '../path.ts'
import { rock } from '../scenery/built.ts'
import { scatter } from '../scenery/land.ts'
import type { BuildStage, Place } from './place.ts'

const stars = (place: Place, count: number, foot: number): Node[] => {
  const random = place.random.fork('stars')
  return Array.from({ length: count }, () => {
    const [x, y, r] = [random.range(0, place.width), random.range(0, foot), random.range(0.7, 2.4)]
    return r > 2.2
      ? group(
          [
            glow(0, 0, 14, '#dfe8ff', 0.9),
            lit(ellipse(0, 0, 2.4), '#ffffff'),
            line('M-9 0L9 0M0 -9L0 9', '#ffffff', 1, 0.8),
          ],
          { x, y },
        )
      : lit(ellipse(x, y, r), random.pick(['#ffffff', '#cfe0ff', '#ffe9c8']), random.range(0.5, 1))
  })
}

/** A lit globe with bands or lands. */
const planet = (
  x: number,
  y: number,
  r: number,
  color: string,
  side: number,
  ring: string | null,
): Node[] => [
  glow(x, y, r * 1.6, lighten(color, 0.4), 0.4),
  ...(ring
    ? [
        line(
          curve(
            `${x - r * 1.7},${y + r * 0.34} ${x - r},${y - r * 0.1} ${x + r},${y - r * 0.5} ${x + r * 1.7},${y - r * 0.44}`,
          ),
          ring,
          r * 0.08,
          0.7,
        ),
      ]
    : []),
  lit(ellipse(x, y, r), color),
  lit(
    blob(
      `${x - r * 0.9},${y - r * 0.3} ${x},${y - r * 0.42} ${x + r * 0.92},${y - r * 0.28} ${x + r * 0.96},${y - r * 0.08} ${x},${y - r * 0.2} ${x - r * 0.97},${y - r * 0.06}`,
    ),
    lighten(color, 0.3),
    0.7,
  ),
  lit(
    blob(
      `${x - r * 0.96},${y + r * 0.2} ${x},${y + r * 0.1} ${x + r * 0.96},${y + r * 0.2} ${x + r * 0.86},${y + r * 0.42} ${x},${y + r * 0.34} ${x - r * 0.86},${y + r * 0.44}`,
    ),
    darken(color, 0.25),
    0.7,
  ),
  lit(
    blob(
      `${x},${y - r}! ${x - side * r * 0.72},${y - r * 0.7} ${x - side * r},${y} ${x - side * r * 0.72},${y + r * 0.7} ${x},${y + r}! ${x - side * r * 0.36},${y + r * 0.5} ${x - side * r * 0.5},${y} ${x - side * r * 0.36},${y - r * 0.5}`,
    ),
    '#05060f',
    0.55,
  ),
  ...(ring
    ? [
        line(
          curve(
            `${x - r * 1.7},${y + r * 0.34} ${x - r * 0.8},${y + r * 0.5} ${x + r * 0.8},${y + r * 0.06} ${x + r * 1.7},${y - r * 0.44}`,
          ),
          ring,
          r * 0.13,
          0.9,
        ),
      ]
    : []),
]

const earth = (x: number, y: number, r: number, side: number): Node[] => [
  glow(x, y, r * 1.7, '#6fb4ff', 0.55),
  lit(ellipse(x, y, r), '#2f78c8'),
  lit(
    blob(
      `${x - r * 0.6},${y - r * 0.5} ${x - r * 0.1},${y - r * 0.72} ${x + r * 0.1},${y - r * 0.4} ${x - r * 0.2},${y - r * 0.1} ${x - r * 0.36},${y + r * 0.1} ${x - r * 0.66},${y - r * 0.16}`,
    ),
    '#5fa85a',
  ),
  lit(
    blob(
      `${x + r * 0.1},${y} ${x + r * 0.5},${y - r * 0.12} ${x + r * 0.6},${y + r * 0.3} ${x + r * 0.3},${y + r * 0.68} ${x + r * 0.14},${y + r * 0.3}`,
    ),
    '#5fa85a',
  ),
  lit(
    blob(
      `${x - r * 0.8},${y + r * 0.3} ${x - r * 0.2},${y + r * 0.2} ${x + r * 0.4},${y + r * 0.34} ${x - r * 0.2},${y + r * 0.36}`,
    ),
    '#ffffff',
    0.75,
  ),
  lit(
    blob(
      `${x - r * 0.3},${y - r * 0.78} ${x + r * 0.4},${y - r * 0.66} ${x + r * 0.7},${y - r * 0.4} ${x + r * 0.2},${y - r * 0.52}`,
    ),
    '#ffffff',
    0.75,
  ),
  lit(
    blob(
      `${x},${y - r}! ${x - side * r * 0.72},${y - r * 0.7} ${x - side * r},${y} ${x - side * r * 0.72},${y + r * 0.7} ${x},${y + r}! ${x - side * r * 0.5},${y + r * 0.5} ${x - side * r * 0.62},${y} ${x - side * r * 0.5},${y - r * 0.5}`,
    ),
    '#05060f',
    0.6,
  ),
]

const deepSpace = (place: Place): Node[] => {
  const random = place.random.fork('nebula')
  const clouds = Array.from({ length: 7 }, () =>
    glow(
      random.range(0, place.width),
      random.range(0, 900),
      random.range(220, 430),
      random.pick(['#7a3fa8', '#2f4fa8', '#a83f7a', '#2f8aa8']),
      0.5,
    ),
  )
  return [
    backdrop(box(-10, -10, place.width + 20, 1020), '#04051a', '#0d0a2a'),
    ...clouds,
    ...stars(place, Math.round(place.width / 3.4), 1000),
  ]
}

export const space: BuildStage = (place) => {
  const { width, random, light } = place
  const color = random.pick(['#d88a4a', '#c8a06a', '#7a8fd0', '#b85a5a'])
  const size = Math.min(width, 900)
  return {
    ...{ indoors: false, sky: false, horizon: 1000, feet: 800, waterline: -1, terrain: null },
    back: deepSpace(place),
    props: [
      ...planet(width * (light.side < 0 ? 0.8 : 0.2), 190, size * 0.15, color, light.side, '#e9d6b0'),
      ...earth(width * (light.side < 0 ? 0.06 : 0.94), 900, size * 0.34, light.side),
      ...planet(width * (light.side < 0 ? 0.2 : 0.82), 400, size * 0.04, '#b8b4c0', light.side, null),
    ],
    front: [],
  }
}

export const moonSurface: BuildStage = (place) => {
  const { width, random, light } = place
  const [horizon, feet] = [610, 815]
  const soil = '#a5a5ab'
  const crater = (size: number): Node[] => [
    flat(ellipse(0, 0, 46 * size, 13 * size), darken(soil, 0.45)),
    flat(ellipse(light.side * 5 * size, 3 * size, 42 * size, 10 * size), darken(soil, 0.2)),
    line(curve(`${-46 * size},0 0,${13 * size} ${46 * size},0`), lighten(soil, 0.45), 3),
  ]
  return {
    ...{ indoors: false, sky: false, horizon, feet, waterline: null, terrain: null },
    back: [
      backdrop(box(-10, -10, width + 20, 1020), '#02030c', '#0a0d22'),
      ...stars(place, Math.round(width / 3), horizon),
      ...earth(width * (light.side < 0 ? 0.26 : 0.74), 210, Math.min(width, 1000) * 0.13, light.side),
    ],
    props: [
      fall(
        blob(
          `-40,1010! -40,${horizon + 10}! ${width * 0.2},${horizon - 46} ${width * 0.42},${horizon - 8} ${width * 0.7},${horizon - 60} ${width + 40},${horizon}! ${width + 40},1010!`,
        ),
        darken(soil, 0.35),
        darken(soil, 0.4),
      ),
      fall(
        blob(
          `-40,1010! -40,${horizon + 26}! ${width * 0.3},${horizon + 6} ${width * 0.65},${horizon + 26} ${width + 40},${horizon + 12}! ${width + 40},1010!`,
        ),
        lighten(soil, 0.18),
        darken(soil, 0.16),
      ),
      ...scatter(
        random.fork('craters'),
        { count: 13, width, horizon, feet, from: 0.25, to: 1.5, clear: 0.2 },
        (r) => crater(r.range(0.6, 1.5)),
      ),
      ...scatter(
        random.fork('rocks'),
        { count: 9, width, horizon, feet, from: 0.3, to: 1.2, clear: 0.45 },
        (r) => [group(rock(r, '#8d8d94'), { scale: r.range(0.2, 0.5) })],
      ),
    ],
    front: [],
  }
}
