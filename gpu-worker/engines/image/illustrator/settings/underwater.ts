import type { TimeId } from '../../../../../shared/lexicon/ids.ts'
import { backdrop, body, fall, flat, group, line, type Node } from '../drawing.ts'
import { blob, box, ellipse, limb } from '../path.ts'
import type { Random } from '../random.ts'
import { hills } from '../scenery/land.ts'
import type { BuildStage } from './place.ts'

/** How much of the hour's light comes down. */
const depths: Record<TimeId, readonly [top: string, middle: string, low: string]> = {
  dawn: ['#ffd9d0', '#5fa0b8', '#123f66'],
  day: ['#9fe8f0', '#2f9cc8', '#0c4a7a'],
  sunset: ['#ffa860', '#7a6f9a', '#1c2f5a'],
  night: ['#1f4a7a', '#0f2a54', '#050f28'],
}

const weed = (random: Random, x: number, height: number): Node =>
  group(
    [
      body(
        limb(`0,4 10,${-height * 0.3} -8,${-height * 0.6} 4,${-height}`, [13, 12, 9, 3]),
        random.pick(['#3f9a5a', '#5fa84a', '#2f7f6a']),
      ),
    ],
    { x, y: 985 },
  )

const coral = (x: number, color: string, scale: number): Node =>
  group(
    ['0,2 -6,-30 -26,-62', '0,2 2,-40 0,-82', '2,-16 20,-40 28,-70', '-2,-32 -14,-52 -12,-74'].map((points) =>
      body(limb(points, [13, 11, 8]), color),
    ),
    { x, y: 975, scale },
  )

const bubble = (random: Random, width: number): Node => {
  const r = random.range(3, 12)
  return group(
    [
      line(ellipse(0, 0, r), '#e6fbff', 1.6, 0.8),
      flat(ellipse(-r * 0.3, -r * 0.35, r * 0.25), '#ffffff', 0.9),
    ],
    { x: random.range(0, width), y: random.range(120, 900) },
  )
}

export const underwater: BuildStage = (place) => {
  const { width, random, light } = place
  const [top, middle, low] = depths[light.time]
  const beam = (at: number): Node =>
    flat(
      `M${width * at - 16} -10L${width * at + 20} -10L${width * (at + 0.22) + 70} 900L${width * (at + 0.1) - 40} 900Z`,
      '#eaffff',
      light.dark ? 0.05 : 0.13,
    )
  const bed = `-20,905 ${width * 0.3},880 ${width * 0.7},900 ${width + 20},876 ${width + 20},1010! -20,1010!`
  const weeds = [0.03, 0.14, 0.26, 0.76, 0.88, 0.98]
  return {
    ...{ indoors: false, sky: false, horizon: 400, feet: 850, waterline: -1, terrain: null },
    back: [
      backdrop(box(-10, -10, width + 20, 520), top, middle),
      backdrop(box(-10, 508, width + 20, 520), middle, low),
      ...[0.02, 0.22, 0.4, 0.62, 0.8].map(beam),
    ],
    props: [
      hills(random.fork('far'), { width, top: 800, foot: 1010, swell: 36, color: '#7fa8a0', haze: 0.3 }),
      fall(blob(bed), '#d9c798', '#a8925f'),
      coral(width * 0.08, '#e0576a', 1.7),
      coral(width * 0.94, '#e8943f', 1.9),
      coral(width * 0.82, '#a85ac0', 1.2),
      coral(width * 0.2, '#e8c04a', 1.1),
      ...weeds.map((at) => weed(random, width * at, random.range(140, 300))),
      ...Array.from({ length: 22 }, () => bubble(random, width)),
    ],
    front: [weed(random, width * 0.01, 220), weed(random, width * 0.99, 260)],
  }
}
