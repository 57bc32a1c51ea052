import type { Rational } from '../../shared/hls/film.ts'
import type { Box } from './draw/index.ts'
import { shareOf } from './gestures.ts'

/** What the head turns about, in the bust's units. */
const pivot = { x: 300, y: 436 }
const breathSeconds = 3.9
const breathUnits = 1.5

/** A slow wave of the time in `ld(0)`: amplitude, seconds a turn, and where in it the seed begins. */
const wave = (amplitude: number, seconds: number, phase: number): string =>
  `${amplitude.toFixed(5)}*sin(${((2 * Math.PI) / seconds).toFixed(5)}*ld(0)+${(2 * Math.PI * phase).toFixed(4)})`

type Moved = { box: Box; scale: number; rate: Rational; firstFrame: number; seed: number }

const timeExpression = ({ rate, firstFrame }: Moved): string =>
  `st(0,(on-1+${firstFrame})*${rate.den}/${rate.num})`

/** Samples the picture turned by `angle` and moved by `across` and `down` (pixels): smooth, between pixels. */
const perspective = (moved: Moved, angle: string, across: string, down: string): string => {
  const { box, scale } = moved
  const px = ((pivot.x - box.x) * scale).toFixed(2)
  const py = ((pivot.y - box.y) * scale).toFixed(2)
  const state = `${timeExpression(moved)};st(1,${angle});st(2,${across});st(3,${down})`
  const corners = [
    ['0', '0'],
    ['W', '0'],
    ['0', 'H'],
    ['W', 'H'],
  ].flatMap(([x = '', y = ''], i) => [
    `x${i}='${state};${x}+(${y}-${py})*ld(1)-ld(2)'`,
    `y${i}='${state};${y}-(${x}-${px})*ld(1)-ld(3)'`,
  ])
  return `perspective=${corners.join(':')}:interpolation=cubic:sense=source:eval=frame`
}

const breath = ({ scale, seed }: Moved, share: number): string =>
  wave(breathUnits * scale * share, breathSeconds, shareOf(seed, 1))

/** The head sways a little, never quite the same way twice, and rises with the breath. */
export const headMotion = (moved: Moved): string => {
  const { scale, seed } = moved
  const phase = (index: number) => shareOf(seed, 10 + index)
  const angle = `${wave(0.0125, 5.3, phase(0))}+${wave(0.0075, 2.9, phase(1))}+${wave(0.004, 1.7, phase(2))}`
  const across = `${wave(2.6 * scale, 6.7, phase(3))}+${wave(1.2 * scale, 3.1, phase(4))}`
  const down = `${wave(1.4 * scale, 4.3, phase(5))}+${wave(0.9 * scale, 1.9, phase(6))}+${breath(moved, 0.7)}`
  return perspective(moved, angle, across, down)
}

/** The shoulders rise and fall. */
export const bodyMotion = (moved: Moved): string => perspective(moved, '0', '0', breath(moved, 1))
