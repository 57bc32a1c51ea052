import { darken, lighten, mix } from '../color.ts'
import { backdrop, body, fall, flat, glow, group, line, lit, type Node } from '../drawing.ts'
import { blob, box, curve, ellipse } from '../path.ts'
import { rock } from '../scenery/built.ts'
import { scatter } from '../scenery/land.ts'
import { drawSky } from '../scenery/sky.ts'
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

export const cave: BuildStage = (place) => {
  const { width, random, light } = place
  const [horizon, feet] = [640, 825]
  const stone = light.dark ? '#6a6270' : '#7a6a5c'
  const mouth = { x: width / 2, y: 420, rx: Math.min(width * 0.3, 300), ry: 210 }
  const spike = (x: number, length: number, half: number, down: boolean): Node => {
    const y = down ? -14 : 1010
    const tip = down ? y + length : y - length
    return body(
      blob(
        `${x - half},${y}! ${x - half * 0.3},${(y + tip) / 2} ${x},${tip}! ${x + half * 0.4},${(y + tip) / 2} ${x + half},${y}!`,
      ),
      mix(stone, '#1a1418', random.range(0, 0.35)),
    )
  }
  const crystal = (x: number, y: number, color: string, scale: number): Node =>
    group(
      [
        glow(0, -34, 88, color, 0.7),
        lit('M-20 0L-27 -38L-18 -56L-9 -36L-8 0Z', color),
        lit('M-8 0L-9 -62L1 -86L11 -60L9 0Z', lighten(color, 0.3)),
        lit('M9 0L13 -40L24 -50L29 -32L22 0Z', color),
        line('M1 -84L1 0M-18 -54L-17 0', '#ffffff', 1.4, 0.6),
      ],
      { x, y, scale },
    )
  const jag = Array.from({ length: 18 }, (_, i) => {
    const turn = (i / 18) * Math.PI * 2
    const wobble = random.range(0.86, 1.14)
    return `${mouth.x + Math.cos(turn) * mouth.rx * wobble},${mouth.y + Math.sin(turn) * mouth.ry * wobble}`
  }).join(' ')
  const outside = {
    x: mouth.x - mouth.rx * 1.2,
    y: mouth.y - mouth.ry * 1.2,
    width: mouth.rx * 2.4,
    height: mouth.ry * 2.4,
  }
  const glint = random.pick(['#5fd0ff', '#b08aff', '#6fe8b0'])
  return {
    ...{ indoors: true, sky: false, horizon, feet, waterline: null, terrain: null },
    back: drawSky(
      { ...light, cloud: { ...light.cloud, cover: 0 } },
      outside,
      place.style,
      random.fork('sky'),
    ).filter((node) => node.kind !== 'part' || node.role !== 'glow'),
    props: [
      caveWall(width, jag, darken(stone, 0.45)),
      caveWall(width, scaled(jag, mouth, 1.22), darken(stone, 0.2)),
      caveWall(width, scaled(jag, mouth, 1.5), stone),
      fall(
        blob(
          `-20,${horizon + 20}! ${width * 0.25},${horizon - 10} ${width * 0.75},${horizon - 6} ${width + 20},${horizon + 16}! ${width + 20},1010! -20,1010!`,
        ),
        lighten(stone, 0.1),
        darken(stone, 0.45),
      ),
      flat(
        `M${mouth.x - mouth.rx * 0.5} ${mouth.y + mouth.ry * 0.9}L${mouth.x + mouth.rx * 0.5} ${mouth.y + mouth.ry * 0.9}L${mouth.x + mouth.rx * 1.1} 1000L${mouth.x - mouth.rx * 1.1} 1000Z`,
        light.key,
        light.dark ? 0.08 : 0.2,
      ),
      ...[0.04, 0.13, 0.24, 0.37, 0.55, 0.68, 0.8, 0.9, 0.98].map((at) =>
        spike(width * at, random.range(90, 240), random.range(20, 46), true),
      ),
      crystal(width * 0.12, horizon + 90, glint, 1.3),
      crystal(width * 0.9, horizon + 120, glint, 1.6),
      crystal(width * 0.78, horizon + 40, glint, 0.7),
    ],
    front: [spike(width * 0.03, 190, 60, false), spike(width * 0.97, 160, 56, false)],
  }
}

const scaled = (points: string, centre: { x: number; y: number }, by: number): string =>
  points
    .split(' ')
    .map((p) => {
      const [x = 0, y = 0] = p.split(',').map(Number)
      return `${centre.x + (x - centre.x) * by},${centre.y + (y - centre.y) * by}`
    })
    .join(' ')

/** The whole wall but for its opening: outer frame one way round, the opening the other. */
const caveWall = (width: number, opening: string, color: string): Node => {
  const hole = blob(opening.split(' ').reverse().join(' '))
  return fall(`M-60 -60L${width + 60} -60L${width + 60} 1060L-60 1060Z${hole}`, darken(color, 0.4), color)
}
