import { darken, lighten, mix } from '../color.ts'
import { body, fall, flat, glow, group, line, lit, type Node } from '../drawing.ts'
import { blob } from '../path.ts'
import type { Random } from '../random.ts'
import { drawSky } from '../scenery/sky.ts'
import type { BuildStage } from './place.ts'

type Mouth = { x: number; y: number; rx: number; ry: number; wobble: readonly number[] }

/** The ragged opening, swollen by a factor; the other way round, so that it cuts a hole. */
const opening = ({ x, y, rx, ry, wobble }: Mouth, swell: number): string =>
  wobble
    .map((reach, i) => {
      const turn = (-i / wobble.length) * Math.PI * 2
      return `${x + Math.cos(turn) * rx * reach * swell},${y + Math.sin(turn) * ry * reach * swell}`
    })
    .join(' ')

const wall = (width: number, mouth: Mouth, swell: number, color: string): Node => {
  const hole = blob(opening(mouth, swell))
  return fall(`M-60 -60L${width + 60} -60L${width + 60} 1060L-60 1060Z${hole}`, darken(color, 0.4), color)
}

const spike = (random: Random, x: number, stone: string, down: boolean): Node => {
  const [length, half] = down ? [random.range(90, 240), random.range(20, 46)] : [random.range(150, 200), 58]
  const y = down ? -14 : 1010
  const tip = down ? y + length : y - length
  const outline = `${x - half},${y}! ${x - half * 0.3},${(y + tip) / 2} ${x},${tip}! ${x + half * 0.4},${(y + tip) / 2} ${x + half},${y}!`
  return body(blob(outline), mix(stone, '#1a1418', random.range(0, 0.35)))
}

const crystal = (x: number, y: number, color: string, scale: number): Node =>
  group(
    [
      glow(0, -34, 88, color, 0.7),
      lit('M-20 0L-27 -38L-18 -56L-9 -36L-8 0Z', color),
      lit('M-8 0L-9 -62L1 -86L11 -60L9 0Z', lighten(color, 0.3)),
      lit('M9 0L13 -40L24 -50L29 -32L22 0Z', color),
      line('M1 -84L1 0M-18 -54L-17 0', '#ffffff', 1.4, 0.6),
    ],
    { x, y, scale },
  )

/** Seen from inside, out through its mouth. */
export const cave: BuildStage = (place) => {
  const { width, random, light } = place
  const [horizon, feet] = [640, 825]
  const stone = light.dark ? '#6a6270' : '#7a6a5c'
  const wobble = Array.from({ length: 18 }, () => random.range(0.86, 1.14))
  const mouth: Mouth = { x: width / 2, y: 420, rx: Math.min(width * 0.3, 300), ry: 210, wobble }
  const { x, y, rx, ry } = mouth
  const outside = { x: x - rx * 1.2, y: y - ry * 1.2, width: rx * 2.4, height: ry * 2.4 }
  const sky = drawSky(light, outside, place.style, random.fork('sky'))
  const glint = random.pick(['#5fd0ff', '#b08aff', '#6fe8b0'])
  const floor = `-20,${horizon + 20}! ${width * 0.25},${horizon - 10} ${width * 0.75},${horizon - 6} ${width + 20},${horizon + 16}! ${width + 20},1010! -20,1010!`
  const shine = `M${x - rx * 0.5} ${y + ry * 0.9}L${x + rx * 0.5} ${y + ry * 0.9}L${x + rx * 1.1} 1000L${x - rx * 1.1} 1000Z`
  return {
    ...{ indoors: true, sky: false, horizon, feet, waterline: null, terrain: null },
    back: sky,
    props: [
      wall(width, mouth, 1, darken(stone, 0.45)),
      wall(width, mouth, 1.22, darken(stone, 0.2)),
      wall(width, mouth, 1.5, stone),
      fall(blob(floor), lighten(stone, 0.1), darken(stone, 0.45)),
      flat(shine, light.key, light.dark ? 0.08 : 0.2),
      ...[0.04, 0.13, 0.24, 0.37, 0.55, 0.68, 0.8, 0.9, 0.98].map((at) =>
        spike(random, width * at, stone, true),
      ),
      crystal(width * 0.12, horizon + 90, glint, 1.3),
      crystal(width * 0.9, horizon + 120, glint, 1.6),
      crystal(width * 0.78, horizon + 40, glint, 0.7),
    ],
    front: [spike(random, width * 0.03, stone, false), spike(random, width * 0.97, stone, false)],
  }
}
