import type { Character } from '../character.ts'
import type { Mouth } from '../mouth.ts'
import { jawDrop } from './mouth.ts'

const n = (value: number): string => value.toFixed(1)

/** Above it a speaking mouth moves nothing. */
export const stillAbove = 262

/** Outline of the face; the jaw falls with the mouth. */
const facePath = ({ jaw }: Character, { open }: Mouth): string => {
  const drop = jawDrop * open
  const cheek = 93 + 4 * jaw
  const corner = 62 + 22 * jaw
  const chin = 22 + 16 * jaw
  const half = (side: 1 | -1): [number, number][] => [
    [300 + side * 66, 124],
    [300 + side * 99, 158],
    [300 + side * 98, 218],
    [300 + side * 98, 234],
    [300 + side * 98, 248],
    [300 + side * 97, stillAbove],
    [300 + side * cheek, 288 + drop * 0.3],
    [300 + side * (corner + 6), 322 + drop * 0.8],
    [300 + side * (corner - 6), 346 + drop],
    [300 + side * (corner - 17), 367 + drop],
    [300 + side * chin, 379 + drop],
    [300, 379 + drop],
  ]
  const at = (points: [number, number][]) => points.map(([x, y]) => `${n(x)} ${n(y)}`).join(' ')
  const right = half(1)
  const left = half(-1).toReversed()
  return `M 300 124 C ${at(right)} C ${at(left.slice(1))} 300 124 Z`
}

const ears = ({ skin, earrings, hair }: Character): string => {
  if (hair.style === 'scarf') return ''
  const ear = (side: 1 | -1) =>
    `<g transform="translate(${300 + side * 98} 252) scale(${side} 1)"><path d="M -6 -26 C 14 -40 26 -20 18 4 C 14 22 4 30 -6 24 Z" fill="${skin.base}"/><path d="M 2 -18 C 14 -22 16 -6 8 6" stroke="${skin.shade}" stroke-width="3" fill="none" stroke-linecap="round"/>${earrings ? `<circle cx="6" cy="32" r="6" fill="${earrings}"/><circle cx="4.500" cy="30" r="2" fill="#fff" fill-opacity="0.7"/>` : ''}</g>`
  return ear(1) + ear(-1)
}

const nose = ({ skin }: Character): string =>
  `<path d="M 292 226 C 289 252 284 268 282 280 C 280 290 288 294 296 292" stroke="${skin.shade}" stroke-opacity="0.55" stroke-width="3.4" fill="none" stroke-linecap="round"/><path d="M 282 288 q 6 7 12 4 M 318 288 q -6 7 -12 4" stroke="${skin.shade}" stroke-width="3.6" fill="none" stroke-linecap="round"/><path d="M 300 240 C 303 256 304 266 303 276" stroke="${skin.light}" stroke-opacity="0.9" stroke-width="7" fill="none" stroke-linecap="round"/>`

const freckles = ({ freckles: some, skin }: Character): string => {
  if (!some) return ''
  const spots = [-62, -50, -38, -56, -44, 62, 50, 38, 56, 44, -6, 8]
  return spots
    .map(
      (x, i) =>
        `<circle cx="${300 + x}" cy="${266 + ((i * 7) % 17)}" r="${1.6 + (i % 3) * 0.4}" fill="${skin.shade}" fill-opacity="0.75"/>`,
    )
    .join('')
}

const wrinkles = ({ age, skin }: Character, { open, wide }: Mouth): string => {
  if (age <= 0) return ''
  const pull = 3 * wide + 3 * open
  return `<path d="M ${n(262 - pull)} 292 C 252 304 ${n(248 - pull)} 314 ${n(250 - pull)} 326 M ${n(338 + pull)} 292 C 348 304 ${n(352 + pull)} 314 ${n(350 + pull)} 326 M 262 172 q 38 -8 76 0 M 268 158 q 32 -7 64 0" stroke="${skin.shade}" stroke-opacity="${n(0.75 * age)}" stroke-width="2.4" fill="none" stroke-linecap="round"/>`
}

const beard = (character: Character, mouth: Mouth): string => {
  if (!character.beard) return ''
  const { kind, colour } = character.beard
  const drop = jawDrop * mouth.open
  const opacity = kind === 'full' ? 1 : 0.28
  const low = kind === 'full' ? 18 : 0
  const cheek = `M 204 ${stillAbove} C 214 302 236 306 258 302 C 280 296 320 296 342 302 C 364 306 386 300 396 ${stillAbove} C 398 ${n(300 + drop)} ${n(382 + 8 * character.jaw)} ${n(352 + drop)} 338 ${n(374 + drop + low)} Q 300 ${n(386 + drop + low)} 262 ${n(374 + drop + low)} C ${n(218 - 8 * character.jaw)} ${n(352 + drop)} 202 ${n(300 + drop)} 204 ${stillAbove} Z`
  return `<path d="${cheek}" fill="${colour}" fill-opacity="${opacity}"/>`
}

/** Ears, face, nose, cheeks and beard as SVG. */
export const drawFace = (character: Character, mouth: Mouth): string => {
  const { skin } = character
  const outline = facePath(character, mouth)
  const cheeks = [248, 352].map((x) => `<ellipse cx="${x}" cy="288" rx="30" ry="20" fill="url(#blush)"/>`)
  return `${ears(character)}<path d="${outline}" fill="url(#skin)"/><clipPath id="face"><path d="${outline}"/></clipPath><g clip-path="url(#face)"><path d="M 396 150 C 372 230 380 320 320 396 L 420 396 L 420 150 Z" fill="${skin.shade}" fill-opacity="0.28"/>${cheeks.join('')}${beard(character, mouth)}</g>${character.beard?.kind === 'full' ? beard(character, mouth) : ''}${freckles(character)}${wrinkles(character, mouth)}${nose(character)}`
}

export const faceDefs = ({ skin }: Character): string =>
  `<radialGradient id="skin" cx="0.42" cy="0.4" r="0.75"><stop offset="0" stop-color="${skin.light}"/><stop offset="0.55" stop-color="${skin.base}"/><stop offset="1" stop-color="${skin.shade}"/></radialGradient><radialGradient id="blush"><stop offset="0" stop-color="${skin.blush}" stop-opacity="0.5"/><stop offset="1" stop-color="${skin.blush}" stop-opacity="0"/></radialGradient><linearGradient id="lipsThin" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${skin.lip}" stop-opacity="0.85"/><stop offset="1" stop-color="${skin.lip}" stop-opacity="0.6"/></linearGradient>`
