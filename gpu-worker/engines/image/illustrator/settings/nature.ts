import { darken } from '../color.ts'
import { flat, group, type Node } from '../drawing.ts'
import { blob } from '../path.ts'
import { meadow } from '../plate/terrain.ts'
import { bench, cottage, fence, hayBale, rock, streetLamp } from '../scenery/built.ts'
import { ground, hills, path, peaks, scatter } from '../scenery/land.ts'
import { bush, cactus, daisy, pine, trunk, tufts } from '../scenery/plants.ts'
import { things } from '../things/index.ts'
import { type BuildStage, isTall, type Place, standing } from './place.ts'

const plainLook = (place: Place, label: string) => ({
  random: place.random.fork(label),
  ...({ pose: 'standing', color: null, headScale: 1, eyeScale: 1, mood: 'calm', held: null } as const),
  dark: place.light.dark,
})

/** A leafy tree 100 high. */
export const leafy = (place: Place, label: string): Node[] => [
  group(things.tree(plainLook(place, label)).nodes, { scale: 100 / 184 }),
]

const fringe = (place: Place, color: string, count = 46): Node[] => [
  group(tufts(place.random.fork('fringe'), place.width * 1.1, count, color, 2.6), {
    x: place.width / 2,
    y: 1000,
  }),
]

export const forest: BuildStage = (place) => {
  const { width, random, light } = place
  const { horizon, feet } = { horizon: 590, feet: 815 }
  const wood = random.fork('wood')
  const snowy = random.chance(0.3) ? '#2f5f3f' : '#3a6b34'
  const row = (count: number, y: number, height: number, haze: number, label: string): Node[] =>
    Array.from({ length: count }, (_, i) =>
      group(pine(random.fork(`${label}${i}`), snowy), {
        x: (width * (i + wood.range(0.1, 0.9))) / count,
        y: y + wood.range(-8, 8),
        scale: (height * wood.range(0.8, 1.15)) / 100,
        haze,
      }),
    )
  const big = (x: number, label: string): Node =>
    group(trunk(random.fork(label), '#5a4330'), { x, y: 830 + wood.range(-20, 20), scale: 7.4, haze: 0.04 })
  const canopy = flat(
    blob(
      `-40,-40! ${width + 40},-40! ${width + 40},150 ${width * 0.86},190 ${width * 0.72},96 ${width * 0.55},60 ${width * 0.36},84 ${width * 0.2},176 -40,140`,
    ),
    darken(snowy, 0.35),
    0.95,
  )
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: { ...meadow, near: '#46602c', far: '#38522e', woods: 1, ridge: 90, rangeFrom: 120 },
    back: [
      hills(random.fork('h'), {
        width,
        top: horizon - 60,
        foot: horizon + 40,
        swell: 24,
        color: '#4f7a4a',
        haze: 0.5,
      }),
      ground(width, horizon, '#5f8040', '#2f4a22'),
    ],
    props: [
      ...row(Math.round(width / 42), horizon + 8, 260, 0.55, 'far'),
      ...row(Math.round(width / 70), horizon + 26, 370, 0.32, 'mid'),
      ...row(Math.round(width / 120), horizon + 70, 520, 0.14, 'near').filter(
        (_, i, all) => i < all.length * 0.32 || i >= all.length * 0.68,
      ),
      path(width, horizon + 30, '#8a7248', random.range(-0.08, 0.08)),
      ...scatter(
        random.fork('under'),
        { count: 12, width, horizon, feet, from: 0.4, to: 1.1, clear: 0.45 },
        (r) => [group(r.chance(0.6) ? bush(r, '#3f6b30') : tufts(r, 90, 9, '#4f7a36', 2), { scale: 0.8 })],
      ),
      big(width * 0.02, 'left'),
      big(width * 0.97, 'right'),
      canopy,
    ],
    front: fringe(place, light.dark ? '#24401f' : '#3f6b2c'),
  }
}

export const mountains: BuildStage = (place) => {
  const { width, random, light } = place
  const { horizon, feet } = standing(place)
  const count = Math.max(3, Math.round(width / 240))
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: {
      ...meadow,
      near: '#6a8048',
      far: '#55703f',
      rock: '#7a7570',
      peak: '#f2f5fa',
      ridge: 1500,
      rangeFrom: 1500,
      sharp: true,
      woods: 0.4,
    },
    back: [
      peaks(random.fork('far'), {
        width,
        top: horizon - 330,
        foot: horizon + 20,
        count,
        color: '#8595ad',
        snow: true,
        haze: 0.4,
        side: light.side,
      }),
      peaks(random.fork('near'), {
        width,
        top: horizon - 220,
        foot: horizon + 50,
        count: count + 1,
        color: '#6f7a86',
        snow: true,
        haze: 0.15,
        side: light.side,
      }),
      hills(random.fork('hills'), {
        width,
        top: horizon + 24,
        foot: 1010,
        swell: 16,
        color: '#6f9050',
        haze: 0.1,
      }),
      hills(random.fork('meadow'), {
        width,
        top: horizon + 110,
        foot: 1010,
        swell: 18,
        color: '#7a9a4a',
        haze: 0,
      }),
    ],
    props: [
      ...scatter(
        random.fork('pines'),
        { count: 16, width, horizon, feet, from: 0.3, to: 0.7, clear: 0.3 },
        (r) => [group(pine(r, '#3f6240'), { scale: 2 })],
      ),
      ...scatter(
        random.fork('rocks'),
        { count: 7, width, horizon, feet, from: 0.6, to: 1.15, clear: 0.5 },
        (r) => [group(rock(r, '#8a8680'), { scale: r.range(0.4, 0.9) })],
      ),
    ],
    front: fringe(place, '#6a8a3f', 34),
  }
}

export const desert: BuildStage = (place) => {
  const { width, random } = place
  const { horizon, feet } = standing(place)
  const dune = (top: number, color: string, haze: number, label: string): Node =>
    hills(random.fork(label), { width, top, foot: 1010, swell: 34, color, haze })
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: {
      ...meadow,
      near: '#d8a860',
      far: '#cf9c56',
      rock: '#b98248',
      peak: '#d8a860',
      ridge: 0,
      swell: 0.6,
      woods: 0,
      rough: 0.42,
      dunes: 22,
      ripples: 1,
    },
    back: [
      dune(horizon - 20, '#e0b878', 0.3, 'a'),
      dune(horizon + 50, '#e2b368', 0.12, 'b'),
      dune(horizon + 130, '#e8ba6c', 0, 'c'),
    ],
    props: [
      ...scatter(
        random.fork('cacti'),
        { count: 5, width, horizon, feet, from: 0.45, to: 1, clear: 0.55 },
        (r) => [group(cactus(), { scale: r.range(1.5, 2.4) })],
      ),
      ...scatter(
        random.fork('rocks'),
        { count: 4, width, horizon, feet, from: 0.5, to: 1.2, clear: 0.5 },
        (r) => [group(rock(r, '#b5824f'), { scale: r.range(0.3, 0.6) })],
      ),
    ],
    front: [],
  }
}

export const snowField: BuildStage = (place) => {
  const { width, random, light } = place
  const { horizon, feet } = standing(place)
  const frosted = (r: Place['random']): Node[] => [
    group(
      [
        ...pine(r, '#4a6a66'),
        flat('M0 -101L7 -84L3 -86L0 -80L-4 -86L-8 -83Z', '#ffffff'),
        flat('M-11 -66L0 -74L12 -65L5 -66L0 -60L-5 -66Z', '#ffffff'),
        flat('M-18 -42L0 -54L18 -43L8 -44L0 -38L-8 -44Z', '#ffffff'),
      ],
      { scale: 2.5 },
    ),
  ]
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: {
      ...meadow,
      near: '#eef4fb',
      far: '#dfe9f4',
      rock: '#8a94a2',
      peak: '#ffffff',
      ridge: 800,
      rangeFrom: 1100,
      sharp: true,
      woods: 0.15,
      rough: 0.16,
      ripples: 0.15,
    },
    back: [
      peaks(random.fork('far'), {
        width,
        top: horizon - 170,
        foot: horizon + 20,
        count: 4,
        color: '#aebdd2',
        snow: true,
        haze: 0.4,
        side: light.side,
      }),
      hills(random.fork('a'), {
        width,
        top: horizon + 4,
        foot: 1010,
        swell: 14,
        color: '#e3ecf6',
        haze: 0.16,
      }),
      hills(random.fork('b'), {
        width,
        top: horizon + 100,
        foot: 1010,
        swell: 20,
        color: '#f2f7fd',
        haze: 0,
      }),
    ],
    props: scatter(
      random.fork('pines'),
      { count: 12, width, horizon, feet, from: 0.32, to: 0.85, clear: 0.4 },
      frosted,
    ),
    front: [
      group(
        [
          flat(
            blob(`-20,40! -20,-14 ${width * 0.3},-30 ${width * 0.6},-8 ${width + 20},-34 ${width + 20},40!`),
            '#ffffff',
            0.95,
          ),
        ],
        { y: 1000 },
      ),
    ],
  }
}

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
