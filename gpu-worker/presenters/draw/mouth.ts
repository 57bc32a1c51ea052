import type { Character } from '../character.ts'
import type { Mouth } from '../mouth.ts'

/** Where the mouth is in the bust's own units, and how far the jaw falls with it. */
export const mouthPlace = { x: 300, y: 326 }
export const jawDrop = 13

const n = (value: number): string => value.toFixed(1)

/** The line between the lips, twice: upper and lower edge of the opening, from the left corner to the right. */
const opening = (mouth: Mouth) => {
  const { x, y } = mouthPlace
  const half = 31 * (1 + 0.2 * mouth.wide - 0.42 * mouth.round - 0.04 * mouth.open)
  const height = 38 * mouth.open * (1 - mouth.press)
  const up = height * 0.3
  const down = height * 1.05
  const corner = y - 5 - 2.5 * Math.max(0, mouth.wide) + 2 * mouth.round
  // A ring is round, a wide mouth is flat: its edges bend nearer to the corners.
  const bend = half * (0.52 + 0.2 * mouth.round + 0.2 * mouth.open)
  return { x, half, corner, bend, upper: corner - up * 1.33 + 6, lower: corner + down * 1.33 + 7 }
}

type Opening = ReturnType<typeof opening>

const edge = (o: Opening, y: number, forward: boolean): string => {
  const side = forward ? 1 : -1
  return `C ${n(o.x - side * o.bend)} ${n(y)} ${n(o.x + side * o.bend)} ${n(y)} ${n(o.x + side * o.half)} ${n(o.corner)}`
}

const insidePath = (o: Opening): string =>
  `M ${n(o.x - o.half)} ${n(o.corner)} ${edge(o, o.upper, true)} ${edge(o, o.lower, false)} Z`

const teeth = (o: Opening, mouth: Mouth): string => {
  const shown = Math.max(mouth.teeth, mouth.open > 0.5 ? 0.35 : 0)
  if (shown < 0.1) return ''
  const top = o.corner - (o.corner - o.upper) * 0.75 - 3
  const height = 5 + 6.5 * shown
  const width = o.half * (1.5 - 0.35 * mouth.round)
  return `<rect x="${n(o.x - width / 2)}" y="${n(top - 3)}" width="${n(width)}" height="${n(height + 3)}" rx="5" fill="#fbf7f0"/>`
}

const tongue = (o: Opening, mouth: Mouth): string => {
  const lift = 9 * mouth.tongue
  const bottom = o.corner + (o.lower - o.corner) * 0.75
  return `<ellipse cx="${o.x}" cy="${n(bottom + 5 - lift)}" rx="${n(o.half * 0.62)}" ry="${n(7 + 5 * mouth.open)}" fill="#c4646b"/>`
}

/** Lips around the opening; thinner when pressed, fuller in a ring. */
const lips = (o: Opening, mouth: Mouth, { skin, lips: full }: Character): string => {
  const thin = 1 - 0.45 * mouth.press
  const upper = (3.5 + 4.5 * full) * thin * (1 + 0.3 * mouth.round)
  const lower = (5 + 5.5 * full) * thin * (1 + 0.3 * mouth.round)
  const left = o.x - o.half - 3
  const right = o.x + o.half + 3
  // At 3/4 of its control points' height a curve's middle lies.
  const top = o.corner - (o.corner - o.upper) * 0.75 - upper
  const bottom = o.corner + (o.lower - o.corner) * 1 + lower * 1.3
  const bow = o.half * 0.24
  const tuck = o.half * 0.6
  const upperLip = `M ${n(left)} ${n(o.corner)} C ${n(o.x - tuck)} ${n(top - 1)} ${n(o.x - bow * 1.6)} ${n(top - 3)} ${n(o.x - bow)} ${n(top - 2.5)} Q ${n(o.x)} ${n(top + 2)} ${n(o.x + bow)} ${n(top - 2.5)} C ${n(o.x + bow * 1.6)} ${n(top - 3)} ${n(o.x + tuck)} ${n(top - 1)} ${n(right)} ${n(o.corner)}`
  const lowerLip = `C ${n(o.x + o.bend)} ${n(bottom)} ${n(o.x - o.bend)} ${n(bottom)} ${n(left)} ${n(o.corner)} Z`
  const shine = `M ${n(o.x - o.half * 0.35)} ${n(o.corner + (bottom - o.corner) * 0.75 - lower * 0.55)} q ${n(o.half * 0.35)} 3.5 ${n(o.half * 0.7)} 0`
  const colour = full < 0.5 ? 'url(#lipsThin)' : skin.lip
  return `<path d="${upperLip} ${lowerLip}" fill="${colour}"/><path d="${shine}" stroke="#ffffff" stroke-opacity="${n(0.12 + 0.18 * full)}" stroke-width="2.4" fill="none" stroke-linecap="round"/>`
}

/** The mouth as SVG; ids are unique within a head. */
export const drawMouth = (character: Character, mouth: Mouth): string => {
  const o = opening(mouth)
  const inside = insidePath(o)
  const gap = mouth.open * (1 - mouth.press)
  const seam = `<path d="M ${n(o.x - o.half - 2)} ${n(o.corner)} ${edge({ ...o, half: o.half + 2 }, o.corner + 9, true)}" stroke="${character.skin.shade}" stroke-width="2.6" fill="none" stroke-linecap="round" style="mix-blend-mode:multiply"/>`
  const cavity = `<clipPath id="inside"><path d="${inside}"/></clipPath><g clip-path="url(#inside)"><path d="${inside}" fill="#4b161c"/>${tongue(o, mouth)}${teeth(o, mouth)}</g>`
  const under = `<path d="M ${n(o.x - 15)} ${n(o.corner + (o.lower - o.corner) * 0.8 + 21)} q 15 5 30 0" stroke="${character.skin.shade}" stroke-opacity="0.55" stroke-width="3" fill="none" stroke-linecap="round"/>`
  return `${under}${lips(o, mouth, character)}${gap < 0.05 ? seam : cavity}`
}
