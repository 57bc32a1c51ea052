import { body, fall, flat, group, line, type Node } from '../drawing.ts'
import { blob, curve, ellipse } from '../path.ts'
import { meadow } from '../plate/terrain.ts'
import { scatter } from '../scenery/land.ts'
import { palm, tufts } from '../scenery/plants.ts'
import type { BuildStage } from './place.ts'
import { sheet } from './sheet-of-water.ts'

export const sea: BuildStage = (place) => {
  const { width, random } = place
  const [horizon, feet] = [540, 790]
  const swell = random.fork('swell')
  const plated = place.style === 'photorealistic' || place.style === 'cinematic'
  const wave = (y: number, size: number): Node =>
    group(
      [
        flat(blob(`-90,0! -50,-8 -14,-24 24,-18 60,-4 96,0!`), '#2f759c', 0.8),
        line(curve('-60,-8 -16,-25 26,-18 58,-6'), '#eaf6fb', 3.2, 0.85),
      ],
      { x: swell.range(0, width), y, scale: size },
    )
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: 745 },
    terrain: {
      ...meadow,
      eye: 4,
      waterFrom: 0,
      waterTo: Infinity,
      ridge: 0,
      near: '#1f5f86',
      far: '#3f7fa6',
    },
    back: [...sheet(place, horizon, 1010, 'sea')],
    props: plated ? [] : [0.2, 0.35, 0.5].map((t) => wave(horizon + 250 * t, 0.3 + t * 0.7)),
    front: plated ? [] : [0.25, 0.6, 0.95].map((t) => wave(760 + 220 * t, 0.9 + t * 0.8)),
  }
}

export const beach: BuildStage = (place) => {
  const { width, random, light } = place
  const [horizon, feet] = [540, 815]
  const shore = 672
  const foam = `-20,${shore + 14} ${width * 0.2},${shore - 6} ${width * 0.45},${shore + 16} ${width * 0.7},${shore + 2} ${width + 20},${shore + 22}`
  const at = light.side < 0 ? 0.9 : 0.1
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: 650 },
    terrain: {
      ...meadow,
      eye: 2.6,
      waterFrom: 12,
      waterTo: Infinity,
      ridge: 0,
      near: '#e2c68c',
      far: '#3f86ac',
      ripples: 0.5,
      rough: 0.4,
      woods: 0,
    },
    back: [
      ...sheet(place, horizon, shore + 30, 'sea'),
      fall(blob(`${foam} ${width + 20},1010! -20,1010!`), '#ecd7a6', '#d2b077'),
    ],
    props: [
      line(curve(foam), '#fbfdff', 9, 0.9),
      line(curve(foam.replaceAll(/,(\d+)/g, (_, y: string) => `,${Number(y) - 26}`)), '#eef8fc', 4, 0.6),
      group(palm(random.fork('p1')), { x: width * at, y: 800, scale: 4.9, flip: at > 0.5 }),
      group(palm(random.fork('p2')), {
        x: width * (at > 0.5 ? 0.99 : 0.02),
        y: 850,
        scale: 3.9,
        flip: at > 0.5,
      }),
      ...scatter(
        random.fork('shells'),
        { count: 8, width, horizon, feet, from: 0.7, to: 1.3, clear: 0.2 },
        (r) => [
          body(ellipse(0, -5, 9, 6, r.range(-30, 30)), r.pick(['#f6dcc9', '#e8a58f', '#fbf3e6'])),
          line('M-5 -6L4 -4', '#b98a72', 1),
        ],
      ),
    ],
    front: [group(tufts(random.fork('g'), width * 0.3, 16, '#a8a85a', 3), { x: width * at, y: 1000 })],
  }
}
