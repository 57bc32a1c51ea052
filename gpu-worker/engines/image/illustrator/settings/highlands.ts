import { flat, group, type Node } from '../drawing.ts'
import { blob } from '../path.ts'
import { meadow } from '../plate/terrain.ts'
import type { Random } from '../random.ts'
import { rock } from '../scenery/built.ts'
import { hills, peaks, scatter } from '../scenery/land.ts'
import { cactus, pine } from '../scenery/plants.ts'
import { fringe } from './greenery.ts'
import { type BuildStage, standing } from './place.ts'

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

const frosted = (random: Random): Node[] => [
  group(
    [
      ...pine(random, '#4a6a66'),
      flat('M0 -101L7 -84L3 -86L0 -80L-4 -86L-8 -83Z', '#ffffff'),
      flat('M-11 -66L0 -74L12 -65L5 -66L0 -60L-5 -66Z', '#ffffff'),
      flat('M-18 -42L0 -54L18 -43L8 -44L0 -38L-8 -44Z', '#ffffff'),
    ],
    { scale: 2.5 },
  ),
]

export const snowField: BuildStage = (place) => {
  const { width, random, light } = place
  const { horizon, feet } = standing(place)
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
