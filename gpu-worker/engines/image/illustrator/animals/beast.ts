import { darken } from '../color.ts'
import { body, flat, group, type Look, line, type Node, type Part, type Sketch, union } from '../drawing.ts'
import { blob, curve, ellipse, limb } from '../path.ts'
import { drawBeastHead, type HeadKind } from './beast-head.ts'

/** A four-legged animal in units where an adult wolf's back is 50 high. */
export type BeastKind = {
  color: string
  /** Throat and belly. */
  belly: string
  legs: string
  length: number
  back: number
  chest: number
  waist: number
  legWidth: number
  neck: { x: number; y: number; width: number }
  headSize: number
  head: Omit<HeadKind, 'color'>
  tail: { points: string; widths: readonly number[]; tip: string | null }
  /** Markings on the flank: shape and colour. */
  marks: readonly (readonly [shape: string, color: string])[]
  /** Fur edge strokes. */
  shaggy: boolean
  collar: string | null
}

type Gait = { hind: readonly [number, number]; fore: readonly [number, number] }
const gaits: Record<'stand' | 'walk' | 'run', Gait> = {
  stand: { hind: [0, 5], fore: [0, -4] },
  walk: { hind: [-9, 10], fore: [10, -10] },
  run: { hind: [-24, -12], fore: [26, 15] },
}

const hindLeg = (kind: BeastKind, shift: number, color: string): Part[] => {
  const x = -kind.length / 2 + 5
  const top = -kind.back + kind.chest * 0.5
  const w = kind.legWidth
  const foot = x + 1 + shift
  return [
    body(
      limb(
        `${x + 1},${top} ${x + 3 + shift * 0.3},${top * 0.55} ${x - 4 + shift * 0.7},${-kind.back * 0.25} ${foot},-3`,
        [w * 2.5, w * 1.9, w, w * 0.9],
      ),
      color,
    ),
    body(ellipse(foot + w * 0.35, -2.4, w * 0.85, 2.6), color),
  ]
}

const foreLeg = (kind: BeastKind, shift: number, color: string): Part[] => {
  const x = kind.length / 2 - 5
  const top = -kind.back + kind.chest * 0.55
  const w = kind.legWidth
  const foot = x + shift
  return [
    body(
      limb(
        `${x},${top} ${x - 1 + shift * 0.3},${top * 0.6} ${x + shift * 0.75},${-kind.back * 0.24} ${foot},-3`,
        [w * 1.9, w * 1.3, w, w * 0.9],
      ),
      color,
    ),
    body(ellipse(foot + w * 0.35, -2.4, w * 0.85, 2.6), color),
  ]
}

const trunkOf = ({ length: l, back: b, chest: c, waist: w }: BeastKind): string =>
  blob(
    `${-l / 2},${-b + 3} ${-l * 0.22},${-b} ${l * 0.12},${-b + 1.5} ${l * 0.4},${-b - 1} ${l / 2 + 2},${-b + c * 0.35} ${l / 2},${-b + c * 0.8} ${l * 0.34},${-b + c} ${0},${-b + (c + w) / 2} ${-l * 0.28},${-b + w} ${-l / 2 + 2},${-b + w * 0.85} ${-l / 2 - 4},${-b + w * 0.45}`,
  )

const tailOf = (kind: BeastKind): Node[] => {
  const at = { x: -kind.length / 2 - 1, y: -kind.back + 5 }
  const { points, widths, tip } = kind.tail
  const end = points.trim().split(/\s+/).slice(-2).join(' ')
  const last = widths.at(-1) ?? 4
  const before = widths.at(-2) ?? last
  return [
    group(
      [body(limb(points, widths), kind.color), ...(tip ? [flat(limb(end, [before * 0.8, last]), tip)] : [])],
      at,
    ),
  ]
}

const fur = (kind: BeastKind, look: Look): Node[] => {
  if (!kind.shaggy) return []
  const random = look.random.fork('fur')
  return Array.from({ length: 16 }, () => {
    const x = random.range(-kind.length * 0.45, kind.length * 0.45)
    const y = random.range(-kind.back + 4, -kind.back + kind.waist * 0.8)
    return line(curve(`${x},${y} ${x - 2.5},${y + 1.6} ${x - 4},${y + 4}`), darken(kind.color, 0.3), 0.7, 0.7)
  })
}

const headOf = (kind: BeastKind): HeadKind => ({ ...kind.head, color: kind.color })

const onFeet = (kind: BeastKind, look: Look, gait: Gait): Sketch => {
  const far = darken(kind.legs, 0.28)
  const neckAt = { x: kind.length / 2 - 4, y: -kind.back + kind.chest * 0.34 }
  const headAt = { x: kind.length / 2 + kind.neck.x, y: -kind.back - kind.neck.y }
  const tilt = look.pose === 'looking-up' ? -22 : look.pose === 'running' ? 6 : 0
  const near = [
    ...hindLeg(kind, gait.hind[0], kind.color),
    ...foreLeg(kind, gait.fore[0], kind.color),
    body(trunkOf(kind), kind.color),
    body(
      limb(
        `${neckAt.x},${neckAt.y} ${(neckAt.x + headAt.x) / 2},${(neckAt.y + headAt.y) / 2 + 1} ${headAt.x},${headAt.y}`,
        [kind.neck.width * 1.5, kind.neck.width, kind.neck.width * 0.85],
      ),
      kind.color,
    ),
  ]
  const socks = kind.legs === kind.color ? [] : sockNodes(kind, gait)
  const nodes: Node[] = [
    union(...hindLeg(kind, gait.hind[1] + 6, far), ...foreLeg(kind, gait.fore[1] + 5, far)),
    ...tailOf(kind),
    union(...near),
    flat(
      blob(
        `${kind.length / 2 - 2},${-kind.back + kind.chest * 0.3} ${kind.length / 2 + 1},${-kind.back + kind.chest * 0.6} ${kind.length * 0.3},${-kind.back + kind.chest * 0.96} ${-kind.length * 0.2},${-kind.back + kind.waist * 0.95} ${kind.length * 0.2},${-kind.back + kind.chest * 0.78}`,
      ),
      kind.belly,
      0.9,
    ),
    ...socks,
    ...kind.marks.map(([shape, color]) => flat(blob(shape), color)),
    ...fur(kind, look),
    ...(kind.collar
      ? [
          line(
            curve(
              `${headAt.x - kind.headSize * 0.7},${headAt.y + kind.headSize * 0.75} ${headAt.x - 1},${headAt.y + kind.headSize * 1.08} ${headAt.x + kind.headSize * 0.6},${headAt.y + kind.headSize * 0.85}`,
            ),
            kind.collar,
            2.4,
          ),
        ]
      : []),
    group(drawBeastHead(headOf(kind), look), { ...headAt, scale: kind.headSize, degrees: tilt }),
  ]
  const reach = kind.tail.points.includes('-3') ? 34 : 20
  const width = kind.length + reach + kind.headSize * 2
  return {
    nodes: [group(nodes, { x: reach / 3 - kind.headSize / 2 })],
    ...{ width, height: kind.back + kind.neck.y + kind.headSize * 1.9 },
    seat: { x: 0, y: -kind.back + 2 },
  }
}

const sockNodes = (kind: BeastKind, gait: Gait): Node[] => {
  const sock = (x: number): Node =>
    flat(
      limb(`${x},-3 ${x - 0.6},${-kind.back * 0.22}`, [kind.legWidth * 1.1, kind.legWidth * 0.85]),
      kind.legs,
    )
  return [sock(-kind.length / 2 + 6 + gait.hind[0] + 0.6), sock(kind.length / 2 - 5 + gait.fore[0] + 0.6)]
}

const seated = (kind: BeastKind, look: Look): Sketch => {
  const h = kind.back * 0.98 + kind.neck.y * 0.5
  const w = kind.chest * 0.62
  const headAt = { x: w * 0.5, y: -h - kind.headSize * 0.55, scale: kind.headSize }
  const short = kind.tail.widths.length < 3
  const tail = short
    ? body(ellipse(-w * 1.7, -8, 6, 5.4), kind.tail.tip ?? kind.color)
    : group([body(limb(`0,0 -14,2 -24,-4 -30,-14`, kind.tail.widths), kind.color)], { x: -w, y: -6 })
  return {
    nodes: [
      tail,
      union(
        body(
          blob(
            `${w * 0.2},${-h} ${w * 0.95},${-h * 0.75} ${w * 1.1},${-h * 0.4} ${w * 0.9},-2 ${-w * 0.9},-1 ${-w * 1.75},-6 ${-w * 1.8},${-h * 0.32} ${-w * 1.1},${-h * 0.62} ${-w * 0.45},${-h * 0.92}`,
          ),
          kind.color,
        ),
        body(
          limb(`${w * 0.55},${-h * 0.5} ${w * 0.62},-3`, [kind.legWidth * 1.8, kind.legWidth]),
          kind.color,
        ),
        body(ellipse(w * 0.75, -2.6, kind.legWidth, 2.8), kind.color),
        body(ellipse(-w * 0.5, -3, kind.legWidth * 1.7, 3.4), kind.color),
      ),
      flat(
        blob(
          `${w * 0.55},${-h * 0.85} ${w * 0.92},${-h * 0.6} ${w * 0.7},${-h * 0.3} ${w * 0.35},${-h * 0.5}`,
        ),
        kind.belly,
      ),
      line(
        curve(`${w * 0.1},-4 ${w * 0.16},${-h * 0.25} ${w * 0.02},${-h * 0.4}`),
        darken(kind.color, 0.4),
        0.9,
      ),
      line(
        curve(`${-w * 1.2},-7 ${-w * 0.8},${-h * 0.32} ${-w * 0.2},${-h * 0.2}`),
        darken(kind.color, 0.4),
        0.9,
      ),
      group(drawBeastHead(headOf(kind), look), { ...headAt, degrees: look.pose === 'looking-up' ? -22 : 0 }),
    ],
    width: w * 3.2 + 22,
    height: h + kind.headSize * 2,
  }
}

const curled = (kind: BeastKind, look: Look): Sketch => {
  const w = kind.length * 0.62
  const h = kind.chest * 0.95
  return {
    nodes: [
      union(
        body(
          blob(
            `0,${-h} ${w * 0.6},${-h * 0.85} ${w},${-h * 0.4} ${w * 0.9},-1 ${-w * 0.9},-1 ${-w},${-h * 0.45} ${-w * 0.6},${-h * 0.9}`,
          ),
          kind.color,
        ),
      ),
      line(
        curve(`${-w * 0.5},-3 ${-w * 0.6},${-h * 0.5} ${-w * 0.15},${-h * 0.6}`),
        darken(kind.color, 0.4),
        1,
      ),
      body(limb(`${-w * 0.9},-6 ${-w * 0.4},-2 ${w * 0.2},-3.5`, kind.tail.widths), kind.color),
      ...(kind.tail.tip ? [flat(ellipse(w * 0.18, -3.6, 5, 3), kind.tail.tip)] : []),
      group(drawBeastHead(headOf(kind), look), {
        x: w * 0.72,
        y: -kind.headSize * 0.95,
        scale: kind.headSize,
        degrees: 14,
      }),
    ],
    width: w * 2 + kind.headSize,
    height: h + kind.headSize * 0.8,
  }
}

/** Any animal on four legs, with its head turned to the viewer. */
export const drawBeast = (kind: BeastKind, look: Look): Sketch => {
  if (look.pose === 'sleeping') return curled(kind, look)
  if (look.pose === 'sitting' || look.pose === 'reading' || look.pose === 'holding') return seated(kind, look)
  const gait =
    look.pose === 'running' || look.pose === 'flying' ? 'run' : look.pose === 'walking' ? 'walk' : 'stand'
  return onFeet(kind, look, gaits[gait])
}
