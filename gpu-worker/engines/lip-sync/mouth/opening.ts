import type { MouthShape } from '../voice/shapes.ts'
import { smoothStep } from './curves.ts'
import { type Lips, lineAt } from './lips.ts'

/** How one mouth is opened on one frame, in mouth widths. */
export type Opening = {
  lips: Lips
  middle: number
  /** Half the distance of the corners. */
  half: number
  /** The line of the lips as a plain bow through the corners: teeth do not wave as lips do. */
  bow: { left: number; right: number; sag: number }
  /** How far the lower lip goes down and the upper one up, in the middle. */
  down: number
  up: number
  /** Spread (positive) or rounded, as a share of the width. */
  wide: number
  hiss: number
}

/** As far as a mouth opens in lively speech. */
const widest = 0.38
const upperShare = 0.16

const bowOf = (lips: Lips): Opening['bow'] => {
  const [left, right] = [lineAt(lips, lips.left), lineAt(lips, lips.right)]
  const places = [-0.5, -0.25, 0, 0.25, 0.5]
  const sags = places.map((t) => {
    const across = (lips.left + lips.right) / 2 + (t * (lips.right - lips.left)) / 2
    return (lineAt(lips, across) - (left + ((t + 1) / 2) * (right - left))) / (1 - t * t)
  })
  return { left, right, sag: sags.reduce((sum, sag) => sum + sag, 0) / sags.length }
}

/** Where the upper lip's edge would be without its waves; t = −1 and 1 at the corners. */
export const bowAt = ({ bow, up }: Opening, t: number): number =>
  bow.left + ((t + 1) / 2) * (bow.right - bow.left) + (bow.sag - up) * (1 - t * t)

export const openingOf = (lips: Lips, shape: MouthShape): Opening => {
  const half = Math.min(0.62, Math.max(0.36, (lips.right - lips.left) / 2))
  const aperture = widest * shape.open
  return {
    ...{ lips, middle: (lips.left + lips.right) / 2, half, bow: bowOf(lips) },
    ...{ down: aperture * (1 - upperShare), up: aperture * upperShare },
    wide: (shape.wide < 0 ? 0.16 : 0.05) * shape.wide * smoothStep(0.02, 0.4, shape.open),
    hiss: shape.hiss,
  }
}

/** The opening's outline: 1 in the middle, 0 at the corners and beyond. */
export const outline = ({ middle, half }: Opening, across: number): number => {
  const t = (across - middle) / half
  return t <= -1 || t >= 1 ? 0 : (1 - t * t) ** 0.85
}

/** Where the chin ends and the neck begins, below the line of the lips. */
const chin = 0.95
const neck = 1.3

/** How far the lower face has gone down at this depth below the lower lip's edge: lip, then skin, then chin, then neck. */
const fall = (opening: Opening, across: number, depth: number, edge: number): number => {
  const aside = (across - opening.middle) / 0.55
  const jaw = 0.26 * opening.down * Math.exp(-aside * aside)
  const soft = edge + (jaw - edge) * smoothStep(0.1, 0.75, depth)
  return soft * smoothStep(neck, chin - 0.25, depth)
}

/** Where anything goes up, down or aside at all, a little generously. */
export const isMoved = ({ middle }: Opening, across: number, down: number): boolean =>
  Math.abs(across - middle) < 1.15 && down > -0.75 && down < neck + 0.35

/** Above the upper lip's edge only the lip itself and the skin next to it move. */
const rise = (edge: number, height: number): number => edge * smoothStep(0.4, 0.08, height)

/** Where a pixel's picture comes from in the closed mouth; `inside` the mouth there is none. */
export type Origin = { across: number; down: number; inside: boolean; upper: number; lower: number }

/** For a place (across, down) of the opened mouth; `upper` and `lower` are the lips' edges above and below it. */
export const originOf = (opening: Opening, across: number, down: number): Origin => {
  const [dx, dy] = [across - opening.middle, down - 0.1]
  const near = Math.max(0, 1 - (dx * dx + dy * dy) / 0.64)
  const squeeze = 1 - opening.wide * near * near
  const x = opening.middle + dx * squeeze
  const line = lineAt(opening.lips, x)
  const shape = outline(opening, x)
  const [upper, lower] = [line - opening.up * shape, line + opening.down * shape]
  const origin = { across: x, upper, lower }
  if (down > lower)
    return { ...origin, down: down - fall(opening, x, down - lower, lower - line), inside: false }
  if (down < upper) return { ...origin, down: down + rise(line - upper, upper - down), inside: false }
  return { ...origin, down: line, inside: lower - upper > 0 }
}
