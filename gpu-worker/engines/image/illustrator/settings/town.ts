import { lighten } from '../color.ts'
import { body, fall, flat, glow, group, line, lit, type Node } from '../drawing.ts'
import { box, curve, ellipse, roundBox } from '../path.ts'
import { meadow } from '../plate/terrain.ts'
import { bench, cottage, fence, gravestone, skyscraper, streetLamp, townHouse } from '../scenery/built.ts'
import { ground, hills, path, scatter } from '../scenery/land.ts'
import { deadTree, tufts } from '../scenery/plants.ts'
import { things } from '../things/index.ts'
import { leafy } from './nature.ts'
import { type BuildStage, type Place, standing } from './place.ts'

/** Houses that recede to the horizon on one side, drawn for the left. */
const rowOfHouses = (place: Place, label: string, foot: number): Node[] => {
  const random = place.random.fork(label)
  const nodes: Node[] = []
  let [x, scale] = [place.width * 0.36, 0.42]
  for (let i = 0; i < 5; i++) {
    const width = random.range(120, 165)
    const height = random.range(400, 620)
    x -= width * scale
    nodes.push(
      group(townHouse(random, width, height, place.light.dark), {
        x,
        y: foot - 190 + 250 * (scale - 0.3),
        scale,
        haze: Math.max(0, 0.42 - scale * 0.42),
      }),
    )
    scale *= 1.34
  }
  return nodes
}

export const cityStreet: BuildStage = (place) => {
  const { width, random, light } = place
  const [horizon, feet] = [600, 825]
  const skyline = random.fork('skyline')
  const mid = width / 2
  const road = `M${mid - 16} ${horizon}L${mid + 16} ${horizon}L${width * 1.02} 1010L${width * -0.02} 1010Z`
  const dashes = [0.06, 0.16, 0.32, 0.56, 0.9].map((t) => {
    const y = horizon + 400 * t
    return flat(
      `M${mid - 2 - 8 * t} ${y}L${mid + 2 + 8 * t} ${y}L${mid + 3 + 10 * t} ${y + 10 + 40 * t}L${mid - 3 - 10 * t} ${y + 10 + 40 * t}Z`,
      '#e8e2d0',
    )
  })
  const lamp = (at: number, y: number, scale: number): Node =>
    group(streetLamp(light.dark), { x: width * at, y, scale, haze: scale < 2 ? 0.2 : 0 })
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null, terrain: null },
    back: [
      ...Array.from({ length: Math.round(width / 52) }, (_, i) =>
        group(skyscraper(skyline, 58, skyline.range(150, 420), light.dark), {
          x: i * 52 - 10,
          y: horizon + 4,
          haze: 0.48,
        }),
      ),
      fall(box(-20, horizon, width + 40, 420), '#9d9a96', '#7a7672'),
    ],
    props: [
      ...rowOfHouses(place, 'left', horizon + 190),
      group(rowOfHouses(place, 'right', horizon + 190), { x: width, flip: true }),
      fall(road, '#5f6168', '#44464d'),
      ...dashes,
      line(
        `M${mid - 18} ${horizon + 2}L${width * -0.03} 1010M${mid + 18} ${horizon + 2}L${width * 1.03} 1010`,
        '#c9c4ba',
        5,
      ),
      lamp(0.34, horizon + 60, 1.5),
      lamp(0.66, horizon + 60, 1.5),
      lamp(0.16, horizon + 190, 3.4),
      lamp(0.84, horizon + 190, 3.4),
      ...(light.dark ? [glow(mid, horizon + 250, 320, '#ffcf8a', 0.22)] : []),
    ],
    front: [],
  }
}

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

export const road: BuildStage = (place) => {
  const { width, random } = place
  const [horizon, feet] = [570, 850]
  const mid = width * 0.5
  const at = (t: number): [number, number] => [
    horizon + (1000 - horizon) * t,
    6 + width * 0.44 * t * (width > 1000 ? 0.7 : 1.1),
  ]
  const [farY, farHalf] = at(0.0)
  const [nearY, nearHalf] = at(1.04)
  const stripe = (t: number, length: number): Node => {
    const [y1, h1] = at(t)
    const [y2, h2] = at(t + length)
    return flat(
      `M${mid - h1 * 0.04} ${y1}L${mid + h1 * 0.04} ${y1}L${mid + h2 * 0.04} ${y2}L${mid - h2 * 0.04} ${y2}Z`,
      '#f4efe0',
    )
  }
  const posts = [0.12, 0.22, 0.4, 0.72].flatMap((t) => {
    const [y, half] = at(t)
    return [-1, 1].map((sign) =>
      group([body(box(-4, -52, 8, 54), '#f2efe8'), flat(box(-4, -44, 8, 10), '#d8382f')], {
        x: mid + sign * half * 1.14,
        y,
        scale: 0.25 + t * 1.3,
      }),
    )
  })
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: { ...meadow, near: '#7a9a4c', far: '#5f8446', ridge: 260, rangeFrom: 400, woods: 0.5 },
    back: [
      hills(random.fork('h'), {
        width,
        top: horizon - 80,
        foot: horizon + 40,
        swell: 40,
        color: '#6a9070',
        haze: 0.45,
      }),
      hills(random.fork('g'), {
        width,
        top: horizon - 14,
        foot: horizon + 60,
        swell: 12,
        color: '#79a052',
        haze: 0.2,
      }),
      ground(width, horizon + 4, '#94b45a', '#648c3c'),
    ],
    props: [
      ...scatter(
        random.fork('trees'),
        { count: 9, width, horizon, feet, from: 0.16, to: 0.5, clear: 0.5 },
        (r, _, i) => [group(leafy(place, `t${i}`), { scale: r.range(2.4, 3.4) })],
      ),
      fall(
        `M${mid - farHalf} ${farY}L${mid + farHalf} ${farY}L${mid + nearHalf} ${nearY}L${mid - nearHalf} ${nearY}Z`,
        '#7a7b80',
        '#4c4e55',
      ),
      line(
        `M${mid - farHalf * 0.86} ${farY}L${mid - nearHalf * 0.9} ${nearY}M${mid + farHalf * 0.86} ${farY}L${mid + nearHalf * 0.9} ${nearY}`,
        '#f0ead8',
        4,
      ),
      ...[
        [0.05, 0.03],
        [0.13, 0.05],
        [0.26, 0.09],
        [0.48, 0.14],
        [0.8, 0.2],
      ].map(([t = 0, l = 0]) => stripe(t, l)),
      ...posts,
    ],
    front: [],
  }
}

export const station: BuildStage = (place) => {
  const { width, random, light } = place
  const [horizon, feet] = [570, 820]
  const roofY = 250
  const pillars = Math.max(3, Math.round(width / 260))
  const clockAt = width * (light.side < 0 ? 0.7 : 0.3)
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null, terrain: null },
    back: [
      hills(random.fork('h'), {
        width,
        top: horizon - 40,
        foot: horizon + 60,
        swell: 24,
        color: '#6f9066',
        haze: 0.4,
      }),
      fall(box(-20, horizon + 30, width + 40, 440), '#8a857c', '#6f6a62'),
    ],
    props: [
      ...Array.from({ length: Math.round(width / 52) }, (_, i) =>
        group(leafy(place, `t${i % 6}`), { x: i * 54, y: horizon + 40, scale: 1.2, haze: 0.34 }),
      ),
      line(
        `M-10 ${horizon + 92}L${width + 10} ${horizon + 92}M-10 ${horizon + 122}L${width + 10} ${horizon + 122}`,
        '#b9bdc4',
        6,
      ),
      ...Array.from({ length: Math.ceil(width / 30) }, (_, i) =>
        flat(box(i * 30, horizon + 86, 13, 46), '#5a4432'),
      ),
      line(
        `M-10 ${horizon + 90}L${width + 10} ${horizon + 90}M-10 ${horizon + 122}L${width + 10} ${horizon + 122}`,
        '#cfd3d9',
        5,
      ),
      fall(box(-20, horizon + 150, width + 40, 300), '#c2b8a8', '#9a9184'),
      flat(box(-20, horizon + 150, width + 40, 16), '#f0cf4a'),
      ...Array.from({ length: pillars }, (_, i) => {
        const x = (width * (i + 0.5)) / pillars
        return group(
          [
            body(box(-9, roofY, 18, horizon + 190 - roofY), '#4f6a5a'),
            body(roundBox(-16, horizon + 166, 32, 26, 3), '#3f5648'),
            line(curve(`-9,${roofY + 90} -30,${roofY + 40} -76,${roofY + 8}`), '#4f6a5a', 8),
            line(curve(`9,${roofY + 90} 30,${roofY + 40} 76,${roofY + 8}`), '#4f6a5a', 8),
          ],
          { x },
        )
      }),
      body(
        `M-20 ${roofY - 40}L${width + 20} ${roofY - 40}L${width + 20} ${roofY + 12}L-20 ${roofY + 12}Z`,
        '#8a4a3a',
      ),
      ...Array.from({ length: Math.ceil(width / 34) }, (_, i) =>
        body(
          `M${i * 34 - 10} ${roofY + 10}L${i * 34 + 24} ${roofY + 10}L${i * 34 + 7} ${roofY + 34}Z`,
          i % 2 === 0 ? '#e9dcc2' : '#a85a44',
        ),
      ),
      line(`M${clockAt} ${roofY}L${clockAt} ${roofY + 50}`, '#2f3238', 5),
      body(ellipse(clockAt, roofY + 84, 40), '#2f3238'),
      lit(ellipse(clockAt, roofY + 84, 33), light.dark ? '#fff0c0' : '#f8f5ea'),
      line(
        `M${clockAt} ${roofY + 84}L${clockAt} ${roofY + 60}M${clockAt} ${roofY + 84}L${clockAt + 16} ${roofY + 92}`,
        '#1f1c18',
        4,
      ),
      ...(light.dark ? [glow(clockAt, roofY + 84, 110, '#ffe0a0', 0.6)] : []),
      group(bench(), { x: width * (light.side < 0 ? 0.18 : 0.82), y: horizon + 220, scale: 1.4 }),
    ],
    front: [],
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
