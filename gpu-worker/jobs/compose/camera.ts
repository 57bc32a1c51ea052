import { fullHalf } from '../../../shared/films/scene-borders.ts'
import type { Rational } from '../../../shared/hls/film.ts'
import type { ComposedScene } from '../../../shared/jobs/compose.ts'
import type { Mood } from '../../../shared/story.ts'
import { randomNumbers } from '../../random-numbers.ts'
import type { Change } from './layout.ts'

/** How much larger than the film's picture a still is held: at the closest view its pixels are shown one to one. */
export const stillOversampling = 1.16

/**
 * What is seen of the picture at the start and the end. `view` is the share of its width and height; `across` and
 * `down` say where in the rest it lies, −0.5 … 0.5: so the view never leaves the picture.
 */
export type Path = {
  view: readonly [number, number]
  across: readonly [number, number]
  down: readonly [number, number]
}

type Move = 'push' | 'pull' | 'drift' | 'tilt'

/** The camera of each mood: its moves, and how fast they are in shares of the picture a second. */
const manners: Record<Mood, { moves: readonly Move[]; speed: number }> = {
  calm: { moves: ['drift', 'push', 'pull'], speed: 0.016 },
  joyful: { moves: ['push', 'drift'], speed: 0.026 },
  tender: { moves: ['push', 'drift'], speed: 0.016 },
  eerie: { moves: ['push', 'tilt'], speed: 0.022 },
  tense: { moves: ['push'], speed: 0.034 },
  sad: { moves: ['pull', 'drift'], speed: 0.015 },
  grand: { moves: ['pull', 'tilt', 'drift'], speed: 0.024 },
  funny: { moves: ['push', 'pull', 'drift'], speed: 0.026 },
}

const least = 0.06
const most = 0.2

/** The camera's way over a still, by the scene's seed, mood and length. */
export const pathOf = (seed: number, mood: Mood | null, seconds: number): Path => {
  const next = randomNumbers(seed ^ 0x9e3779b9)
  const { moves, speed } = manners[mood ?? 'calm']
  const move = moves[Math.floor(next() * moves.length)] ?? 'push'
  const amount = Math.min(most, Math.max(least, speed * seconds))
  // Faces and horizons lie above the middle more often than below.
  const across = (next() - 0.5) * 0.5
  const down = -0.15 + (next() - 0.5) * 0.3
  const side = next() < 0.5 ? -1 : 1
  if (move === 'push') return { view: [1, 1 - amount], across: [0, across], down: [0, down] }
  if (move === 'pull') return { view: [1 - amount, 1], across: [across, 0], down: [down, 0] }
  const still = 1 - Math.max(0.1, amount)
  const view = [still + 0.01, still - 0.01] as const
  const way = [-0.45 * side, 0.45 * side] as const
  if (move === 'drift') return { view, across: way, down: [down, down] }
  return { view, across: [across, across], down: way }
}

const literal = (value: number): string => value.toFixed(6)
const between = ([from, to]: readonly [number, number], by: string): string =>
  `(${literal(from)}+${literal(to - from)}*${by})`

/** A scene that comes in by a zoom leaves this share of its view for it. */
const zoomRoom = 0.86
const zoomAway = 0.3

/** 0 before the change, 1 after it, by the film's frame in `ld(9)`. */
const doneOf = ({ fromFrame, toFrame }: Change): string =>
  `clip((ld(9)+0.5-${fromFrame})/${toFrame - fromFrame},0,1)`

const zoomFactors = ({ zoomsIn, incoming, outgoing }: CameraShot): string => {
  const comes = incoming ? `*(1+${literal(1 / zoomRoom - 1)}*pow(1-${doneOf(incoming)},2))` : ''
  const goes = outgoing?.kind === 'zoom' ? `*(1-${literal(zoomAway)}*pow(${doneOf(outgoing)},2))` : ''
  return (zoomsIn ? literal(zoomRoom) + comes : '1') + goes
}

export type CameraShot = {
  scene: Pick<ComposedScene, 'startFrame' | 'endFrame'>
  path: Path
  rate: Rational
  /** Comes in by a zoom: then it is never seen whole. Known in every piece, where `incoming` may not be. */
  zoomsIn: boolean
  incoming: Change | undefined
  outgoing: Change | undefined
  /** Size of the held picture and of the film's. */
  canvas: { width: number; height: number }
  frame: { width: number; height: number }
}

/** A film is seen whole but in a zoom. */
export const filmPath: Path = { view: [1, 1], across: [0, 0], down: [0, 0] }

/**
 * Filters that show the view of each frame; the first one in is frame `firstFrame` of the film. Everything is a
 * function of the film's frame number. `perspective` samples between pixels; zoompan crops at whole ones and jitters.
 */
export const cameraFilters = (shot: CameraShot, firstFrame: number): string[] => {
  const { scene, path, canvas, frame } = shot
  // Never by the neighbours: a piece in the middle of a scene does not know them.
  const from = scene.startFrame - fullHalf(shot.rate)
  const to = scene.endFrame + fullHalf(shot.rate)
  const passed = `clip((ld(9)-${from})/${Math.max(1, to - from - 1)},0,1)`
  // Slower at both ends, never standing: a held breath would show at every change.
  const eased = 'ld(0)*(0.4+0.6*ld(0)*(3-2*ld(0)))'
  const state = [
    `st(9,on-1+${firstFrame})`,
    `st(0,${passed})`,
    `st(1,${eased})`,
    `st(2,${between(path.view, 'ld(1)')}*${zoomFactors(shot)})`,
  ].join(';')
  const corner = (way: readonly [number, number], size: number) =>
    `(0.5+${between(way, 'ld(1)')}*(1-ld(2))-ld(2)/2)*${size}`
  const x = corner(path.across, canvas.width)
  const y = corner(path.down, canvas.height)
  // The filter's output is as large as its input; the view fills its upper left part, which is cut out.
  const right = `${x}+ld(2)*${literal(canvas.width ** 2 / frame.width)}`
  const bottom = `${y}+ld(2)*${literal(canvas.height ** 2 / frame.height)}`
  const corners = { x0: x, y0: y, x1: right, y1: y, x2: x, y2: bottom, x3: right, y3: bottom }
  const options = Object.entries(corners).map(([name, expression]) => `${name}='${state};${expression}'`)
  return [
    `perspective=${options.join(':')}:interpolation=cubic:sense=source:eval=frame`,
    ...(canvas.width === frame.width ? [] : [`crop=w=${frame.width}:h=${frame.height}:x=0:y=0:exact=1`]),
  ]
}
