import { flat, group, type Node } from '../drawing.ts'
import { meadow } from '../plate/terrain.ts'
import { bench, cottage, fence, hayBale, streetLamp } from '../scenery/built.ts'
import { ground, hills, path } from '../scenery/land.ts'
import { bush, daisy, tufts } from '../scenery/plants.ts'
import { fringe, leafy } from './greenery.ts'
import { type BuildStage, isTall, type Place, standing } from './place.ts'

export const farmField: BuildStage = (place) => {
  const { width, random, light } = place
  const { horizon, feet } = standing(place)
  const furrows = Array.from({ length: 19 }, (_, i) => {
    const t = (i - 9) / 9
    const [x1, x2] = [width * (0.5 + t * 0.55), width * (0.5 + t * 2.2)]
    return flat(
      `M${x1 - 2} ${horizon + 40}L${x1 + 2} ${horizon + 40}L${x2 + 26} 1010L${x2 - 26} 1010Z`,
      i % 2 === 0 ? '#b88f38' : '#e2bd58',
      0.75,
    )
  })
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: {
      ...meadow,
      near: '#c9a548',
      far: '#8fa048',
      ridge: 60,
      rangeFrom: 400,
      swell: 0.25,
      woods: 0.5,
      rough: 0.8,
      ripples: 0.4,
    },
    back: [
      hills(random.fork('far'), {
        width,
        top: horizon - 26,
        foot: horizon + 60,
        swell: 18,
        color: '#7f9f52',
        haze: 0.3,
      }),
      ground(width, horizon + 36, '#d9b552', '#b08a36'),
      ...furrows,
    ],
    props: [
      group(cottage(random.fork('barn'), light.dark), {
        x: width * (light.side < 0 ? 0.8 : 0.2),
        y: horizon + 56,
        scale: 1.5,
        haze: 0.16,
      }),
      group(leafy(place, 'tree'), {
        x: width * (light.side < 0 ? 0.93 : 0.07),
        y: horizon + 60,
        scale: 1.7,
        haze: 0.14,
      }),
      ...[0.12, 0.3, 0.7, 0.88].map((at, i) =>
        group(hayBale(), {
          x: width * at,
          y: horizon + 80 + (i % 2) * 60,
          scale: 0.6 + (i % 2) * 0.45,
          haze: 0.06,
        }),
      ),
      ...Array.from({ length: Math.ceil(width / 112) }, (_, i) =>
        group(fence(), { x: 56 + i * 112, y: horizon + 62, scale: 1.1, haze: 0.1 }),
      ),
    ],
    front: [group(tufts(random.fork('wheat'), width * 1.1, 90, '#e6c25c', 3.6), { x: width / 2, y: 1006 })],
  }
}

const bedOfFlowers = (place: Place, y: number, count: number, scale: number): Node[] => {
  const random = place.random.fork(`bed${y}`)
  return Array.from({ length: count }, (_, i) =>
    group(daisy(random.pick(['#e05a8a', '#f2f0ea', '#e8b53a', '#a86ad0', '#e0523f'])), {
      ...{
        x: (place.width * (i + random.next())) / count,
        y: y + random.range(-12, 16),
        scale: scale * random.range(0.8, 1.2),
      },
    }),
  )
}

export const garden: BuildStage = (place) => {
  const { width, random } = place
  const { horizon, feet } = standing(place)
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: { ...meadow, near: '#6a9a3f', woods: 0.8, ridge: 50, rangeFrom: 120 },
    back: [
      hills(random.fork('h'), {
        width,
        top: horizon - 30,
        foot: horizon + 60,
        swell: 16,
        color: '#5f8f4a',
        haze: 0.3,
      }),
      ground(width, horizon + 30, '#86b052', '#5a8a36'),
    ],
    props: [
      group(leafy(place, 'l'), { x: width * 0.08, y: horizon + 70, scale: 3.4, haze: 0.08 }),
      group(leafy(place, 'r'), { x: width * 0.94, y: horizon + 76, scale: 3.1, haze: 0.08 }),
      ...Array.from({ length: Math.ceil(width / 130) }, (_, i) =>
        group(bush(random.fork(`b${i}`), '#4a8238'), {
          x: 60 + i * 130,
          y: horizon + 66,
          scale: 1,
          haze: 0.1,
        }),
      ),
      ...Array.from({ length: Math.ceil(width / 118) }, (_, i) =>
        group(fence(), { x: 56 + i * 118, y: horizon + 92, scale: 1.2, haze: 0.03 }),
      ),
      ...bedOfFlowers(place, horizon + 120, Math.round(width / 30), 0.62),
      path(width, horizon + 96, '#cbb48a', 0),
      ...bedOfFlowers(place, horizon + 168, Math.round(width / 62), 0.95).filter(
        (_, i, all) => i < all.length * 0.3 || i > all.length * 0.68,
      ),
    ],
    front: [...fringe(place, '#5f9238', 30), ...bedOfFlowers(place, 1004, Math.round(width / 44), 1.25)],
  }
}

export const park: BuildStage = (place) => {
  const { width, random, light } = place
  const { horizon, feet } = standing(place)
  const wide = isTall(place) ? 1 : 1.25
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: { ...meadow, near: '#6a9a48', woods: 1, ridge: 40, rangeFrom: 140 },
    back: [
      hills(random.fork('h'), {
        width,
        top: horizon - 36,
        foot: horizon + 60,
        swell: 20,
        color: '#5c8c4c',
        haze: 0.35,
      }),
      ground(width, horizon + 26, '#88b356', '#5c8c3a'),
    ],
    props: [
      ...Array.from({ length: 5 }, (_, i) =>
        group(leafy(place, `far${i}`), {
          x: width * (0.1 + i * 0.2),
          y: horizon + 40,
          scale: 1.7,
          haze: 0.34,
        }),
      ),
      path(width, horizon + 34, '#d9cba8', random.range(-0.12, 0.12)),
      group(leafy(place, 'l'), { x: width * 0.06, y: horizon + 110, scale: 4.2 * wide, haze: 0.04 }),
      group(leafy(place, 'r'), { x: width * 0.95, y: horizon + 100, scale: 3.8 * wide, haze: 0.04 }),
      group(bench(), { x: width * (light.side < 0 ? 0.8 : 0.2), y: horizon + 172, scale: 1.15 }),
      group(streetLamp(light.dark), {
        x: width * (light.side < 0 ? 0.2 : 0.8),
        y: horizon + 150,
        scale: 2.7,
      }),
    ],
    front: fringe(place, '#5f9238', 30),
  }
}
