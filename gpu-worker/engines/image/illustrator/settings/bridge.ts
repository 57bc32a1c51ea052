import { darken, lighten } from '../color.ts'
import { body, fall, flat, group, line, type Node } from '../drawing.ts'
import { blob, box, curve } from '../path.ts'
import { meadow } from '../plate/terrain.ts'
import { hills, water } from '../scenery/land.ts'
import { leafy } from './greenery.ts'
import type { BuildStage, Place } from './place.ts'
import { sheet } from './sheet-of-water.ts'

const stone = '#a89c8c'
const span = 250
const [horizon, feet] = [500, 742]

const arch = (x: number): Node =>
  group(
    [
      flat(blob('30,205! 34,110 80,62 125,52 170,62 216,110 220,205!'), darken(stone, 0.62)),
      line(curve('28,205 33,108 80,58 125,47 170,58 217,108 222,205'), lighten(stone, 0.2), 7),
    ],
    { x, y: feet + 26 },
  )

const parapet = (width: number): Node[] => [
  ...Array.from({ length: Math.ceil(width / 40) }, (_, i) =>
    body(box(i * 40 + 6, feet - 62, 18, 50), darken(stone, 0.12)),
  ),
  body(box(-10, feet - 72, width + 20, 16), lighten(stone, 0.05)),
]

const masonry = (place: Place): Node[] => {
  const random = place.random.fork('courses')
  return Array.from({ length: Math.round(place.width / 9) }, () => {
    const y = feet + 8 + Math.floor(random.range(0, 14)) * 15
    return flat(
      box(random.range(-10, place.width), y, random.range(20, 40), 10),
      darken(stone, random.range(0.04, 0.2)),
      0.7,
    )
  })
}

/** An arched stone bridge over a river; one stands on its deck. */
export const bridge: BuildStage = (place) => {
  const { width, random } = place
  const arches = Math.ceil(width / span) + 1
  const shift = (width - arches * span) / 2
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: {
      ...{ ...meadow, eye: 6, waterFrom: 10, waterTo: 90, near: '#6a8a48', far: '#557a40' },
      ...{ ridge: 160, rangeFrom: 260, woods: 0.9 },
    },
    back: [
      hills(random.fork('h'), {
        width,
        top: horizon - 70,
        foot: horizon + 60,
        swell: 30,
        color: '#6a9558',
        haze: 0.4,
      }),
      ...sheet(place, horizon + 30, 1010, 'river'),
    ],
    props: [
      ...Array.from({ length: Math.round(width / 70) }, (_, i) =>
        group(leafy(place, `t${i}`), {
          x: i * 74 + 20,
          y: horizon + 42,
          scale: random.range(0.9, 1.4),
          haze: 0.34,
        }),
      ),
      ...parapet(width),
    ],
    front: [
      fall(box(-10, feet - 8, width + 20, 244), stone, darken(stone, 0.25)),
      ...masonry(place),
      ...Array.from({ length: arches }, (_, i) => arch(shift + i * span)),
      body(box(-10, feet - 10, width + 20, 22), lighten(stone, 0.12)),
      ...water(random.fork('below'), {
        ...{ width, top: 960, foot: 1010, far: '#3f7fa0', near: '#2a6488', glint: '#cfe8f4' },
      }),
    ],
  }
}
