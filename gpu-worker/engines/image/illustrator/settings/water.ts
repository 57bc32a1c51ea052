import { darken, lighten, mix } from '../color.ts'
import { backdrop, body, fall, flat, group, line, type Node } from '../drawing.ts'
import { blob, box, curve, ellipse } from '../path.ts'
import { meadow } from '../plate/terrain.ts'
import { rock } from '../scenery/built.ts'
import { ground, hills, peaks, scatter, water } from '../scenery/land.ts'
import { palm, pine, reeds, tufts } from '../scenery/plants.ts'
import { leafy } from './nature.ts'
import { type BuildStage, type Place, standing } from './place.ts'

/** Light of sun or moon on the water, under it. */
const glitter = (place: Place, top: number, foot: number): Node[] => {
  const { orb } = place.light
  if (!orb) return []
  const random = place.random.fork('glitter')
  return Array.from({ length: 34 }, (_, i) => {
    const t = i / 34
    const y = top + 4 + (foot - top) * t
    const half = 14 + 50 * t
    const x = orb.x * place.width + random.range(-half, half)
    return flat(ellipse(x, y, random.range(8, 26) * (0.5 + t), 1.6 + 2.4 * t), orb.color, 0.75)
  })
}

const sheet = (place: Place, top: number, foot: number, label: string): Node[] => {
  const { light } = place
  const lift = light.dark ? 2 : 1
  return [
    ...water(place.random.fork(label), {
      ...{ width: place.width, top, foot },
      far: mix('#5f9cc0', light.sky.low, light.dark ? 0.1 : 0.45),
      near: '#1f5f86',
      glint: lighten('#cfe8f4', 0.1 * lift),
    }),
    ...glitter(place, top, foot),
  ]
}

export const sea: BuildStage = (place) => {
  const { width, random } = place
  const [horizon, feet] = [540, 790]
  const swell = random.fork('swell')
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
    props: [...[0.2, 0.35, 0.5].map((t) => wave(horizon + 250 * t, 0.3 + t * 0.7))],
    front: [0.25, 0.6, 0.95].map((t) => wave(760 + 220 * t, 0.9 + t * 0.8)),
  }
}

export const beach: BuildStage = (place) => {
  const { width, random, light } = place
  const [horizon, feet] = [540, 815]
  const shore = 672
  const foam = `-20,${shore + 14} ${width * 0.2},${shore - 6} ${width * 0.45},${shore + 16} ${width * 0.7},${shore + 2} ${width + 20},${shore + 22}`
  const at = light.side < 0 ? 0.9 : 0.1
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
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

export const lake: BuildStage = (place) => {
  const { width, random, light } = place
  const [horizon, feet] = [520, 830]
  const shore = (t: number): number => horizon + 8 + t
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: 735 },
    terrain: {
      ...meadow,
      eye: 3,
      waterFrom: 9,
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
    ...{ indoors: false, sky: true, horizon, feet, waterline: 770 },
    terrain: {
      ...meadow,
      eye: 3,
      waterFrom: 9,
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

export const underwater: BuildStage = (place) => {
  const { width, random, light } = place
  const [top, middle, low] = {
    dawn: ['#8fd0d8', '#3f8fb0', '#123f66'],
    day: ['#9fe8f0', '#2f9cc8', '#0c4a7a'],
    sunset: ['#e8b08a', '#5f7f9f', '#1c3358'],
    night: ['#1f4a7a', '#0f2a54', '#050f28'],
  }[light.time] as [string, string, string]
  const weed = (x: number, h: number): Node =>
    group(
      [
        body(
          blob(`-6,4! -12,${-h * 0.3} 2,${-h * 0.6} -6,${-h}! 10,${-h * 0.6} 2,${-h * 0.3} 8,4!`),
          random.pick(['#3f9a5a', '#5fa84a', '#2f7f6a']),
        ),
      ],
      { x, y: 985 },
    )
  const coral = (x: number, color: string, scale: number): Node =>
    group(
      ['0,0 -4,-30 -22,-58', '0,0 2,-40 0,-76', '0,-20 18,-40 24,-66', '-2,-34 -14,-52 -12,-72'].map(
        (points) =>
          body(
            blob(
              points
                .split(' ')
                .map((p, i, all) => {
                  const [px = 0, y = 0] = p.split(',').map(Number)
                  return `${px - 6 + i},${y}${i === all.length - 1 ? '!' : ''}`
                })
                .concat(
                  points
                    .split(' ')
                    .reverse()
                    .map((p) => {
                      const [px = 0, y = 0] = p.split(',').map(Number)
                      return `${px + 6},${y}`
                    }),
                )
                .join(' '),
            ),
            color,
          ),
      ),
      { x, y: 975, scale },
    )
  const beam = (at: number): Node =>
    flat(
      `M${width * at - 16} -10L${width * at + 20} -10L${width * (at + 0.22) + 70} 900L${width * (at + 0.1) - 40} 900Z`,
      '#eaffff',
      light.dark ? 0.05 : 0.13,
    )
  const bubble = (): Node => {
    const [x, y, r] = [random.range(0, width), random.range(120, 900), random.range(3, 12)]
    return group(
      [
        line(ellipse(0, 0, r), '#e6fbff', 1.6, 0.8),
        flat(ellipse(-r * 0.3, -r * 0.35, r * 0.25), '#ffffff', 0.9),
      ],
      { x, y },
    )
  }
  return {
    ...{ indoors: false, sky: false, horizon: 400, feet: 850, waterline: -1, terrain: null },
    back: [
      backdrop(box(-10, -10, width + 20, 520), top, middle),
      backdrop(box(-10, 508, width + 20, 520), middle, low),
      ...[0.02, 0.22, 0.4, 0.62, 0.8].map(beam),
    ],
    props: [
      hills(random.fork('far'), { width, top: 800, foot: 1010, swell: 36, color: '#7fa8a0', haze: 0.3 }),
      fall(
        blob(`-20,905 ${width * 0.3},880 ${width * 0.7},900 ${width + 20},876 ${width + 20},1010! -20,1010!`),
        '#d9c798',
        '#a8925f',
      ),
      coral(width * 0.08, '#e0576a', 1.7),
      coral(width * 0.94, '#e8943f', 1.9),
      coral(width * 0.82, '#a85ac0', 1.2),
      coral(width * 0.2, '#e8c04a', 1.1),
      ...[0.03, 0.14, 0.26, 0.76, 0.88, 0.98].map((at) => weed(width * at, random.range(140, 300))),
      ...Array.from({ length: 22 }, bubble),
    ],
    front: [weed(width * 0.01, 220), weed(width * 0.99, 260)],
  }
}

/** An arched stone bridge over a river; one stands on its deck. */
export const bridge: BuildStage = (place) => {
  const { width, random } = place
  const [horizon, feet] = [500, 742]
  const stone = '#a89c8c'
  const span = 250
  const arches = Math.ceil(width / span) + 1
  const shift = (width - arches * span) / 2
  const arch = (i: number): Node => {
    const x = shift + i * span
    return group(
      [
        flat(blob(`30,205! 34,110 80,62 125,52 170,62 216,110 220,205!`), darken(stone, 0.62)),
        line(curve('28,205 33,108 80,58 125,47 170,58 217,108 222,205'), lighten(stone, 0.2), 7),
      ],
      { x, y: feet + 26 },
    )
  }
  const courses = random.fork('courses')
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: {
      ...meadow,
      eye: 6,
      waterFrom: 10,
      waterTo: 90,
      near: '#6a8a48',
      far: '#557a40',
      ridge: 160,
      rangeFrom: 260,
      woods: 0.9,
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
      ...Array.from({ length: Math.ceil(width / 40) }, (_, i) =>
        body(box(i * 40 + 6, feet - 62, 18, 50), darken(stone, 0.12)),
      ),
      body(box(-10, feet - 72, width + 20, 16), lighten(stone, 0.05)),
    ],
    front: [
      fall(box(-10, feet - 8, width + 20, 244), stone, darken(stone, 0.25)),
      ...Array.from({ length: Math.round(width / 9) }, () =>
        flat(
          box(
            courses.range(-10, width),
            feet + 8 + Math.floor(courses.range(0, 14)) * 15,
            courses.range(20, 40),
            10,
          ),
          darken(stone, courses.range(0.04, 0.2)),
          0.7,
        ),
      ),
      ...Array.from({ length: arches }, (_, i) => arch(i)),
      body(box(-10, feet - 10, width + 20, 22), lighten(stone, 0.12)),
      ...water(random.fork('below'), {
        width,
        top: 960,
        foot: 1010,
        far: '#3f7fa0',
        near: '#2a6488',
        glint: '#cfe8f4',
      }),
    ],
  }
}
