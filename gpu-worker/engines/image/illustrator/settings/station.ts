import { body, fall, flat, glow, group, line, lit, type Node } from '../drawing.ts'
import type { Light } from '../light.ts'
import { box, curve, ellipse, roundBox } from '../path.ts'
import { bench } from '../scenery/built.ts'
import { hills } from '../scenery/land.ts'
import { leafy } from './greenery.ts'
import type { BuildStage } from './place.ts'

const [horizon, feet, roofY] = [570, 820, 250]

const track = (width: number): Node[] => [
  ...Array.from({ length: Math.ceil(width / 30) }, (_, i) =>
    flat(box(i * 30, horizon + 86, 13, 46), '#5a4432'),
  ),
  line(
    `M-10 ${horizon + 90}L${width + 10} ${horizon + 90}M-10 ${horizon + 122}L${width + 10} ${horizon + 122}`,
    '#cfd3d9',
    5,
  ),
]

const pillar = (x: number): Node =>
  group(
    [
      body(box(-9, roofY, 18, horizon + 190 - roofY), '#4f6a5a'),
      body(roundBox(-16, horizon + 166, 32, 26, 3), '#3f5648'),
      line(curve(`-9,${roofY + 90} -30,${roofY + 40} -76,${roofY + 8}`), '#4f6a5a', 8),
      line(curve(`9,${roofY + 90} 30,${roofY + 40} 76,${roofY + 8}`), '#4f6a5a', 8),
    ],
    { x },
  )

const roof = (width: number): Node[] => [
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
]

const hangingClock = (x: number, light: Light): Node[] => [
  line(`M${x} ${roofY}L${x} ${roofY + 50}`, '#2f3238', 5),
  body(ellipse(x, roofY + 84, 40), '#2f3238'),
  lit(ellipse(x, roofY + 84, 33), light.dark ? '#fff0c0' : '#f8f5ea'),
  line(`M${x} ${roofY + 84}L${x} ${roofY + 60}M${x} ${roofY + 84}L${x + 16} ${roofY + 92}`, '#1f1c18', 4),
  ...(light.dark ? [glow(x, roofY + 84, 110, '#ffe0a0', 0.6)] : []),
]

/** A platform under its roof, the track behind it. */
export const station: BuildStage = (place) => {
  const { width, random, light } = place
  const pillars = Math.max(3, Math.round(width / 260))
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
      ...track(width),
      fall(box(-20, horizon + 150, width + 40, 300), '#c2b8a8', '#9a9184'),
      flat(box(-20, horizon + 150, width + 40, 16), '#f0cf4a'),
      ...Array.from({ length: pillars }, (_, i) => pillar((width * (i + 0.5)) / pillars)),
      ...roof(width),
      ...hangingClock(width * (light.side < 0 ? 0.7 : 0.3), light),
      group(bench(), { x: width * (light.side < 0 ? 0.18 : 0.82), y: horizon + 220, scale: 1.4 }),
    ],
    front: [],
  }
}
