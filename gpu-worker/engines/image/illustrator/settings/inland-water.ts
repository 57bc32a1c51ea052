import { fall, group, line } from '../drawing.ts'
import { blob, curve } from '../path.ts'
import { meadow } from '../plate/terrain.ts'
import { rock } from '../scenery/built.ts'
import { ground, hills, peaks } from '../scenery/land.ts'
import { pine, reeds, tufts } from '../scenery/plants.ts'
import { leafy } from './greenery.ts'
import { type BuildStage, standing } from './place.ts'
import { sheet } from './sheet-of-water.ts'

export const lake: BuildStage = (place) => {
  const { width, random, light } = place
  const [horizon, feet] = [520, 850]
  const shore = (t: number): number => horizon + 8 + t
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: 735 },
    terrain: {
      ...meadow,
      eye: 3,
      waterFrom: 10.8,
      waterTo: 260,
      near: '#6a8a3f',
      far: '#4a6f3f',
      ridge: 900,
      rangeFrom: 1000,
      sharp: true,
      rock: '#7a7f86',
      peak: '#eef2f6',
      woods: 1,
    },
    back: [
      peaks(random.fork('p'), {
        width,
        top: horizon - 190,
        foot: horizon + 10,
        count: 4,
        color: '#7f90a4',
        snow: true,
        haze: 0.4,
        side: light.side,
      }),
      hills(random.fork('h'), {
        width,
        top: horizon - 18,
        foot: horizon + 20,
        swell: 14,
        color: '#4f7a48',
        haze: 0.25,
      }),
      ...sheet(place, horizon + 6, 860, 'lake'),
      fall(
        blob(
          `-20,${shore(290)} ${width * 0.25},${shore(312)} ${width * 0.6},${shore(286)} ${width + 20},${shore(302)} ${width + 20},1010! -20,1010!`,
        ),
        '#7fa34e',
        '#55813a',
      ),
    ],
    props: [
      ...Array.from({ length: Math.round(width / 30) }, (_, i) =>
        group(pine(random.fork(`t${i}`), '#35603c'), {
          x: i * 30 + random.range(0, 20),
          y: horizon + 10,
          scale: random.range(0.5, 0.95),
          haze: 0.28,
        }),
      ),
      ...[0.05, 0.15, 0.9, 0.97].map((at, i) =>
        group(reeds(random.fork(`r${i}`)), { x: width * at, y: 850 + (i % 2) * 24, scale: 1.5 }),
      ),
    ],
    front: [group(tufts(random.fork('g'), width * 1.1, 40, '#5f8f3a', 2.8), { x: width / 2, y: 1000 })],
  }
}

export const river: BuildStage = (place) => {
  const { width, random } = place
  const { horizon } = standing(place)
  const feet = 850
  const stream = blob(
    `${width * 0.52},${horizon + 24}! ${width * 0.58},${horizon + 24}! ${width * 0.7},${horizon + 60} ${width * 0.52},${horizon + 110} ${width * 1.02},${horizon + 200} ${width * 1.08},${horizon + 260}! ${width * -0.08},${horizon + 260}! ${width * -0.06},${horizon + 180} ${width * 0.36},${horizon + 112} ${width * 0.56},${horizon + 64}`,
  )
  const shine = Array.from({ length: 22 }, (_, i) => {
    const t = i / 22
    const y = horizon + 120 + 130 * t
    const x = width * random.range(0.1, 0.85)
    return line(curve(`${x},${y} ${x + 30},${y - 3} ${x + 60 + 60 * t},${y}`), '#e6f4fa', 2 + 2 * t, 0.6)
  })
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: 745 },
    terrain: {
      ...meadow,
      eye: 3,
      waterFrom: 12.5,
      waterTo: 34,
      near: '#6f9a44',
      far: '#4f7a3c',
      ridge: 120,
      rangeFrom: 260,
      woods: 1,
    },
    back: [
      hills(random.fork('h'), {
        width,
        top: horizon - 50,
        foot: horizon + 50,
        swell: 26,
        color: '#6a9558',
        haze: 0.4,
      }),
      ground(width, horizon + 20, '#86ad52', '#5c8a3a'),
      fall(stream, '#8fc4de', '#2f78a0'),
      ...shine,
      fall(
        blob(`-20,868 ${width * 0.3},838 ${width * 0.7},842 ${width + 20},866 ${width + 20},1010! -20,1010!`),
        '#7aa548',
        '#527e34',
      ),
    ],
    props: [
      ...[0.08, 0.24, 0.86, 0.97].map((at, i) =>
        group(leafy(place, `t${i}`), {
          x: width * at,
          y: horizon + 44 + (i % 2) * 26,
          scale: 1.9 + (i % 2) * 0.7,
          haze: 0.22,
        }),
      ),
      ...[0.2, 0.34, 0.72].map((at, i) =>
        group(rock(random.fork(`k${i}`), '#8f8f8c'), {
          x: width * at,
          y: horizon + 190 + i * 16,
          scale: 0.42,
        }),
      ),
      group(reeds(random.fork('reeds')), { x: width * 0.06, y: 862, scale: 1.7 }),
    ],
    front: [group(tufts(random.fork('g'), width * 1.1, 44, '#5f8f3a', 2.8), { x: width / 2, y: 1000 })],
  }
}
