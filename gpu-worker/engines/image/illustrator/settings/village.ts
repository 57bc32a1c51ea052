import { lighten } from '../color.ts'
import { glow, group, type Node } from '../drawing.ts'
import { meadow } from '../plate/terrain.ts'
import { cottage, fence, gravestone } from '../scenery/built.ts'
import { ground, hills, path, scatter } from '../scenery/land.ts'
import { deadTree, tufts } from '../scenery/plants.ts'
import { things } from '../things/index.ts'
import { leafy } from './greenery.ts'
import { type BuildStage, standing } from './place.ts'

export const village: BuildStage = (place) => {
  const { width, random, light } = place
  const { horizon, feet } = standing(place)
  const home = (at: number, y: number, scale: number, label: string): Node =>
    group(cottage(random.fork(label), light.dark), {
      x: width * at,
      y,
      scale,
      flip: at > 0.5,
      haze: Math.max(0, 0.4 - scale * 0.16),
    })
  const spread = Math.max(1, width / 900)
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: { ...meadow, near: '#75984a', far: '#5a8244', ridge: 180, rangeFrom: 300, woods: 0.8 },
    back: [
      hills(random.fork('h'), {
        width,
        top: horizon - 70,
        foot: horizon + 60,
        swell: 34,
        color: '#6a9258',
        haze: 0.42,
      }),
      hills(random.fork('g'), {
        width,
        top: horizon + 10,
        foot: 1010,
        swell: 10,
        color: '#86a955',
        haze: 0.1,
      }),
    ],
    props: [
      group(
        things.church({
          random,
          pose: 'standing',
          color: null,
          headScale: 1,
          eyeScale: 1,
          dark: light.dark,
          mood: 'calm',
          held: null,
        }).nodes,
        { x: width * 0.58, y: horizon + 24, scale: 0.62, haze: 0.3 },
      ),
      ...Array.from({ length: Math.round(4 * spread) }, (_, i) =>
        home((i + 0.5) / Math.round(4 * spread), horizon + 26 + (i % 2) * 10, 1, `f${i}`),
      ),
      group(leafy(place, 't'), { x: width * 0.36, y: horizon + 46, scale: 1.2, haze: 0.24 }),
      path(width, horizon + 30, '#bda478', 0.02),
      home(0.24, horizon + 80, 1.75, 'm1'),
      home(0.82, horizon + 86, 1.85, 'm2'),
      home(0.04, horizon + 150, 2.9, 'n1'),
      home(0.99, horizon + 158, 2.9, 'n2'),
      group(fence(), { x: width * 0.1, y: horizon + 200, scale: 1.3 }),
      group(fence(), { x: width * 0.92, y: horizon + 206, scale: 1.3 }),
    ],
    front: [group(tufts(random.fork('t'), width * 1.1, 34, '#6a9440', 2.4), { x: width / 2, y: 1002 })],
  }
}

export const graveyard: BuildStage = (place) => {
  const { width, random, light } = place
  const { horizon, feet } = standing(place)
  const mist = (y: number, strong: number): Node =>
    glow(width * random.range(0.2, 0.8), y, width * 0.5, lighten(light.haze, 0.2), strong)
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: { ...meadow, near: '#5a6a40', far: '#4a5a3c', ridge: 90, rangeFrom: 200, woods: 0.7 },
    back: [
      hills(random.fork('h'), {
        width,
        top: horizon - 40,
        foot: horizon + 60,
        swell: 26,
        color: '#52664a',
        haze: 0.4,
      }),
      ground(width, horizon + 20, '#6f8050', '#46582f'),
    ],
    props: [
      group(
        things.church({
          random,
          pose: 'standing',
          color: '#8f8a86',
          headScale: 1,
          eyeScale: 1,
          dark: light.dark,
          mood: 'calm',
          held: null,
        }).nodes,
        { x: width * (light.side < 0 ? 0.72 : 0.28), y: horizon + 34, scale: 0.85, haze: 0.3 },
      ),
      group(deadTree(), {
        x: width * (light.side < 0 ? 0.1 : 0.9),
        y: horizon + 120,
        scale: 4.4,
        haze: 0.04,
      }),
      ...scatter(
        random.fork('far'),
        { count: Math.round(width / 48), width, horizon, feet, from: 0.2, to: 0.55, clear: 0 },
        (r) => [group(gravestone(r), { scale: 1.25 })],
      ),
      ...scatter(
        random.fork('near'),
        { count: Math.round(width / 90), width, horizon, feet, from: 0.6, to: 0.98, clear: 0.42 },
        (r) => [group(gravestone(r), { scale: 1.35 })],
      ),
      mist(horizon + 60, 0.5),
      mist(horizon + 130, 0.4),
    ],
    front: [
      group(gravestone(random.fork('front')), { x: width * 0.1, y: 985, scale: 1.9 }),
      group(gravestone(random.fork('front2')), { x: width * 0.92, y: 1000, scale: 2.1 }),
      group(tufts(random.fork('t'), width * 1.1, 40, '#4f6438', 2.6), { x: width / 2, y: 1004 }),
      mist(930, 0.3),
    ],
  }
}
