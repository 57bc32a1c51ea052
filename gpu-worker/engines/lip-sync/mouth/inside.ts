import { smoothStep } from './curves.ts'
import { bowAt, type Opening, type Origin } from './opening.ts'

/** Brightness and colour of the cheeks around a mouth: everything in it is lit like them. */
export type Skin = { y: number; u: number; v: number }
export type Colour = { y: number; u: number; v: number }

const black = 16

const lit = (skin: Skin, share: number): number => black + share * (skin.y - black)

const mix = (a: Colour, b: Colour, share: number): Colour => ({
  y: a.y + share * (b.y - a.y),
  u: a.u + share * (b.u - a.u),
  v: a.v + share * (b.v - a.v),
})

/** Eight upper teeth: the seams between them are a little darker. */
const teethAcross = 7
const seam = (t: number): number => {
  const place = Math.abs((((t * teethAcross) / 1.6 + 0.5) % 1) + (t < 0 ? 1 : 0)) % 1
  return smoothStep(0.12, 0, Math.min(place, 1 - place))
}

/** What is seen in the mouth: its dark hollow, the upper teeth behind their lip, the tongue behind the lower one. */
export const insideAt = (opening: Opening, origin: Origin, down: number, skin: Skin): Colour => {
  const t = (origin.across - opening.middle) / opening.half
  const side = 1 - t * t
  const below = down - origin.upper
  const above = origin.lower - down
  const aperture = origin.lower - origin.upper
  const hollow: Colour = {
    y: lit(skin, 0.13 + 0.05 * side),
    u: 126,
    v: skin.v + 5,
  }
  const tongueTop = Math.min(0.16, 0.42 * aperture) * side
  const tongue: Colour = { y: lit(skin, 0.36 + 0.1 * side), u: 128 + 0.6 * (skin.u - 128), v: skin.v + 13 }
  const withTongue = mix(
    hollow,
    tongue,
    0.75 * smoothStep(0, 0.07, tongueTop - above) * smoothStep(0.05, 0.16, aperture),
  )
  // Teeth hang from the skull: as the jaw falls they stay, and of an "s" they fill the gap.
  const gap = opening.down + opening.up
  const length = Math.min(0.1 + 0.03 * opening.hiss, (0.5 + 0.4 * opening.hiss) * gap) * (1 - 0.5 * t * t)
  const aboveEnd = bowAt(opening, t) + length - down
  const bright = (0.98 - 0.4 * t * t) * (1 - 0.08 * seam(t)) * (0.74 + 0.26 * smoothStep(0, 0.05, below))
  const teeth: Colour = {
    y: lit(skin, bright),
    u: 128 + 0.65 * (skin.u - 128),
    v: 128 + 0.5 * (skin.v - 128),
  }
  return mix(withTongue, teeth, smoothStep(-0.02, 0.025, aboveEnd) * smoothStep(0.95, 0.7, Math.abs(t)))
}
