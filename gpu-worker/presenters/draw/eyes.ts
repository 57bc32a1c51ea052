import type { Character } from '../character.ts'
import type { Look } from '../gestures.ts'

const eyeY = 236
const eyeX = 44
const n = (value: number): string => value.toFixed(1)

/** One eye around 0,0, its outer corner to the right; `flip` mirrors the gaze back. */
const drawEye = ({ skin, eyes, age }: Character, { lid, gaze }: Look, flip: 1 | -1, id: string): string => {
  const open = 1 - lid
  const top = -15.5 * open + 5 * lid
  const upper = `C -13 ${n(top)} 11 ${n(top - 2 * open)} 23 -2`
  const white = `M -22 3 ${upper} C 13 12 -10 14 -22 3 Z`
  const look = gaze * flip * 4.5
  const iris = `<circle cx="${n(look)}" cy="-1" r="11.2" fill="${eyes.iris}"/><circle cx="${n(look)}" cy="-1" r="11.2" fill="none" stroke="#000" stroke-opacity="0.35" stroke-width="2"/><circle cx="${n(look)}" cy="-1" r="5.2" fill="#0d0a09"/><circle cx="${n(look - 3.6 * flip)}" cy="-5" r="3" fill="#fff"/>`
  const shadow = `<path d="M -24 0 ${upper} L 24 6 C 12 ${n(top + 8)} -12 ${n(top + 8)} -22 8 Z" fill="#000" opacity="0.16"/>`
  const ball =
    open > 0.12
      ? `<clipPath id="${id}"><path d="${white}"/></clipPath><path d="${white}" fill="#fdfaf6"/><g clip-path="url(#${id})">${iris}${shadow}</g>`
      : ''
  const lashes = `<path d="M -22 3 ${upper}" stroke="#201512" stroke-width="${eyes.lashes ? 5 : 3.6}" fill="none" stroke-linecap="round"/>`
  const wing = eyes.lashes
    ? `<path d="M 20 -3 q 6 -2 9 -7" stroke="#201512" stroke-width="3.2" fill="none" stroke-linecap="round"/>`
    : ''
  const crease =
    open > 0.5
      ? `<path d="M -18 -12 C -8 -22 10 -22 22 -11" stroke="${skin.shade}" stroke-width="2.6" fill="none" stroke-linecap="round"/>`
      : ''
  const lower = `<path d="M -14 11 q 14 6 28 -2" stroke="${skin.shade}" stroke-opacity="0.6" stroke-width="2" fill="none" stroke-linecap="round"/>`
  const lines =
    age > 0.3
      ? `<path d="M 29 0 q 6 1 9 4 M 29 6 q 5 4 7 8 M -13 19 q 13 6 27 0" stroke="${skin.shade}" stroke-opacity="${n(age)}" stroke-width="2" fill="none" stroke-linecap="round"/>`
      : ''
  return `${crease}${ball}${lower}${lashes}${wing}${lines}`
}

const drawBrow = ({ brows }: Character, { brow, lid }: Look): string => {
  const lift = -9 * brow + 2 * lid
  const { weight } = brows
  return `<path transform="translate(0 ${n(lift)})" d="M -25 -28 C -12 ${n(-38 - weight * 0.3)} 12 ${n(-39 - weight * 0.3)} 27 -27 C 12 ${n(-37 + weight * 0.75)} -10 ${n(-36 + weight * 0.9)} -25 -28 Z" fill="${brows.colour}" stroke="${brows.colour}" stroke-width="2.4" stroke-linejoin="round"/>`
}

/** Both eyes and brows as SVG. */
export const drawEyes = (character: Character, look: Look): string => {
  const side = (flip: 1 | -1): string =>
    `<g transform="translate(${300 + flip * eyeX} ${eyeY}) scale(${flip} 1)">${drawEye(character, look, flip, `eye${flip}`)}${drawBrow(character, look)}</g>`
  return side(1) + side(-1)
}

/** Frames over the eyes, drawn with them. */
export const drawGlasses = ({ glasses }: Character): string => {
  if (!glasses) return ''
  const lens = (x: number) =>
    `<rect x="${x - 36}" y="${eyeY - 27}" width="72" height="58" rx="25" fill="#ffffff" fill-opacity="0.1" stroke="${glasses}" stroke-width="5"/>`
  const bridge = `<path d="M ${300 - eyeX + 35} ${eyeY - 4} q 9 -9 18 0" stroke="${glasses}" stroke-width="5" fill="none"/>`
  const arms = `<path d="M ${300 - eyeX - 36} ${eyeY - 6} L 202 ${eyeY - 12} M ${300 + eyeX + 36} ${eyeY - 6} L 398 ${eyeY - 12}" stroke="${glasses}" stroke-width="5" stroke-linecap="round"/>`
  const glare = [300 - eyeX, 300 + eyeX]
    .map(
      (x) =>
        `<path d="M ${x - 22} ${eyeY + 6} L ${x - 4} ${eyeY - 18}" stroke="#fff" stroke-opacity="0.35" stroke-width="6" stroke-linecap="round"/>`,
    )
    .join('')
  return lens(300 - eyeX) + lens(300 + eyeX) + bridge + arms + glare
}
