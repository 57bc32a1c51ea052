import { darken, lighten } from '../color.ts'
import { body, flat, group, type Look, line, type Node, union } from '../drawing.ts'
import { blob, curve, ellipse } from '../path.ts'

export type HeadKind = {
  /** Outline with the cheeks, 1 = half height. */
  shape: string
  ears: 'pointed' | 'round' | 'floppy' | 'long' | 'large'
  color: string
  /** Muzzle and cheeks. */
  pale: string
  muzzle: { width: number; height: number; drop: number }
  iris: string
  nose: string
  whiskers: boolean
  /** Round the head, from its centre. */
  mane: string | null
  /** Dark mask or pale cheeks drawn under the eyes. */
  marks: readonly (readonly [shape: string, color: string])[]
}

const ear = (kind: HeadKind, sign: number): Node[] => {
  const inner = darken(kind.pale, 0.12)
  const pink = '#d99a8c'
  const at = (points: string): string =>
    points.replace(/(-?[\d.]+),/g, (_, x: string) => `${Number(x) * sign},`)
  const shapes: Record<HeadKind['ears'], Node[]> = {
    pointed: [
      body(blob(at('0.22,-0.72 0.5,-1.25 0.82,-1.7! 0.98,-1 0.9,-0.4')), kind.color),
      flat(blob(at('0.42,-0.8 0.6,-1.15 0.78,-1.42! 0.84,-0.95 0.78,-0.6')), pink),
    ],
    round: [
      body(ellipse(sign * 0.72, -0.78, 0.38), kind.color),
      flat(ellipse(sign * 0.72, -0.74, 0.22), inner),
    ],
    floppy: [
      body(
        blob(at('0.5,-0.86 0.9,-0.9 1.2,-0.4 1.22,0.35 1,0.6 0.82,0.2 0.74,-0.3')),
        darken(kind.color, 0.25),
      ),
    ],
    long: [
      body(blob(at('0.12,-0.8 0.1,-1.6 0.28,-2.3 0.5,-2.45 0.66,-2 0.62,-1.3 0.5,-0.7')), kind.color),
      flat(blob(at('0.26,-1 0.26,-1.6 0.4,-2.15 0.52,-1.9 0.48,-1.3 0.4,-0.9')), '#e3a9a0'),
    ],
    large: [
      body(ellipse(sign * 0.92, -0.82, 0.68), kind.color),
      flat(ellipse(sign * 0.92, -0.78, 0.46), '#e3a9a0'),
    ],
  }
  return shapes[kind.ears]
}

const eye = (kind: HeadKind, look: Look, sign: number): Node[] => {
  const x = sign * 0.4
  if (look.pose === 'sleeping')
    return [line(curve(`${x - 0.2},-0.08 ${x},0.06 ${x + 0.2},-0.08`), '#1d1512', 0.09)]
  const size = 0.17 * (0.75 + look.eyeScale * 0.3)
  const fierce = look.mood === 'fierce'
  return [
    flat(ellipse(x, -0.1, size * 1.15, size * 1.1), '#1b1411'),
    flat(ellipse(x, -0.1, size * 0.98, size * 0.95), kind.iris),
    flat(ellipse(x, -0.1, size * 0.5, size * 0.75), '#120d0b'),
    flat(ellipse(x + size * 0.35, -0.1 - size * 0.4, size * 0.28), '#ffffff'),
    ...(fierce
      ? [
          line(
            curve(`${x - sign * -0.26},-0.42 ${x},-0.3 ${x - sign * 0.24},-0.2`),
            darken(kind.color, 0.5),
            0.1,
          ),
        ]
      : []),
  ]
}

/** A head seen from the front, turned a little to the right; (0, 0) its centre, 1 its half height. */
export const drawBeastHead = (kind: HeadKind, look: Look): Node[] => {
  const { width, height, drop } = kind.muzzle
  const nose = drop - height * 0.35
  const whisker = (sign: number): Node[] =>
    [-0.12, 0.02, 0.16].map((rise) =>
      line(
        curve(
          `${0.1 + sign * width * 0.7},${drop + rise * 0.4} ${0.1 + sign * 1.25},${drop - 0.16 + rise * 1.7}`,
        ),
        lighten(kind.pale, 0.4),
        0.028,
      ),
    )
  return [
    ...(kind.mane ? mane(kind.mane) : []),
    ...ear(kind, -1),
    ...ear(kind, 1),
    union(body(blob(kind.shape), kind.color)),
    ...kind.marks.map(([shape, color]) => flat(blob(shape), color)),
    group([...eye(kind, look, -1), ...eye(kind, look, 1)], { x: 0.08 }),
    body(ellipse(0.1, drop, width, height), kind.pale),
    flat(
      blob(`${0.1 - 0.17},${nose - 0.06} 0.1,${nose - 0.13} ${0.1 + 0.17},${nose - 0.06} 0.1,${nose + 0.14}`),
      kind.nose,
    ),
    flat(ellipse(0.05, nose - 0.06, 0.05, 0.03), '#ffffff', 0.6),
    line(
      curve(
        `${0.1 - 0.26},${nose + 0.28} ${0.1 - 0.08},${nose + 0.32} 0.1,${nose + 0.14} ${0.1 + 0.08},${nose + 0.32} ${0.1 + 0.26},${nose + 0.28}`,
      ),
      '#3a2320',
      0.06,
    ),
    ...(kind.whiskers ? [...whisker(-1), ...whisker(1)] : []),
  ]
}

const mane = (color: string): Node[] => {
  const lock = (radius: number, tint: string, turn: number): Node => {
    const points = Array.from({ length: 22 }, (_, i) => {
      const angle = (i / 22) * Math.PI * 2 + turn
      const r = radius * (i % 2 === 0 ? 1 : 0.84)
      return `${Math.cos(angle) * r},${Math.sin(angle) * r * 1.06 + 0.1}${i % 2 === 0 ? '!' : ''}`
    })
    return body(blob(points.join(' ')), tint)
  }
  return [lock(1.75, darken(color, 0.25), 0), lock(1.42, color, 0.14)]
}
