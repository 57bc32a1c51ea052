import type { Character, ClothesStyle } from '../character.ts'

type Colours = Character['clothes']

/** The cloth from shoulder to shoulder; `neckline` runs from the left of the neck to its right. */
const cloth = (neckline: string): string =>
  `<path d="M 60 720 C 62 570 84 508 150 486 C 200 470 234 462 248 438 ${neckline} C 366 462 400 470 450 486 C 516 508 538 570 540 720 Z" fill="url(#cloth)"/>`

const folds = (light: string): string =>
  `<path d="M 138 720 C 132 650 136 590 146 560 M 462 720 C 468 650 464 590 454 560 M 176 520 C 190 508 210 500 226 496" stroke="${light}" stroke-opacity="0.55" stroke-width="5" fill="none" stroke-linecap="round"/>`

const shirt = (inner: string): string =>
  `<path d="M 248 440 C 266 496 334 496 352 440 L 364 720 L 236 720 Z" fill="${inner}"/>`

const lapels = ({ base, light }: Colours): string =>
  `<path d="M 244 442 L 220 512 L 246 520 L 230 540 L 300 690 L 300 616 Z M 356 442 L 380 512 L 354 520 L 370 540 L 300 690 L 300 616 Z" fill="${light}"/><path d="M 244 442 L 220 512 L 246 520 L 230 540 L 300 690 M 356 442 L 380 512 L 354 520 L 370 540 L 300 690" stroke="${base}" stroke-width="4" fill="none" stroke-linejoin="round"/>`

const roundNeck = 'C 262 484 338 484 352 438'
const openNeck = 'C 262 506 284 560 300 616 C 316 560 338 506 352 438'

const styles: Record<ClothesStyle, (colours: Colours) => string> = {
  blouse: ({ light, inner }) =>
    `${cloth('C 260 496 284 520 300 532 C 316 520 340 496 352 438')}<path d="M 248 438 C 260 496 284 520 300 532 C 316 520 340 496 352 438" fill="none" stroke="${inner}" stroke-width="9" stroke-linejoin="round"/><path d="M 300 534 L 300 720" stroke="${inner}" stroke-opacity="0.6" stroke-width="4"/><path d="M 196 480 C 216 540 212 640 206 720 M 404 480 C 384 540 388 640 394 720" stroke="${light}" stroke-width="5" stroke-opacity="0.6" fill="none"/>`,
  sweater: ({ base, light, inner }) =>
    `${cloth(roundNeck)}<path d="M 244 446 C 262 494 338 494 356 446" stroke="${light}" stroke-width="17" fill="none"/><path d="M 238 456 C 258 506 342 506 362 456" stroke="${base}" stroke-width="3" fill="none"/><path d="M 250 437 C 264 477 336 477 350 437" stroke="${inner}" stroke-width="6" fill="none"/>`,
  blazer: (colours) => `${shirt(colours.inner)}${cloth(openNeck)}${lapels(colours)}`,
  hoodie: ({ base, light, inner }) =>
    `${cloth(roundNeck)}<path d="M 206 464 C 226 526 274 544 300 546 C 326 544 374 526 394 464 C 376 430 352 428 350 438 C 340 488 316 502 300 504 C 284 502 260 488 250 438 C 248 428 224 430 206 464 Z" fill="${light}"/><path d="M 250 440 C 260 488 284 502 300 504 C 316 502 340 488 350 440" fill="none" stroke="${base}" stroke-width="5"/><path d="M 272 538 L 268 610 M 328 538 L 332 604" stroke="${inner}" stroke-width="5" stroke-linecap="round"/>`,
  cardigan: ({ base, light, inner }) =>
    `${shirt(inner)}${cloth('C 258 510 280 590 284 720 L 316 720 C 320 590 342 510 352 438')}<path d="M 246 442 C 254 512 278 590 282 720 M 354 442 C 346 512 322 590 318 720" stroke="${light}" stroke-width="12" fill="none"/>${[588, 638].map((y) => `<circle cx="271" cy="${y}" r="6" fill="${base}" stroke="#fff" stroke-opacity="0.5" stroke-width="2"/>`).join('')}`,
  suit: (colours) =>
    `${shirt(colours.inner)}<path d="M 290 484 L 310 484 L 308 494 L 322 596 L 300 626 L 278 596 L 292 494 Z" fill="#7b2433"/><path d="M 246 436 L 276 484 L 300 470 L 324 484 L 354 436 L 362 462 L 324 504 L 300 478 L 276 504 L 238 462 Z" fill="#ffffff" stroke="#cfd6de" stroke-width="2"/>${cloth(openNeck)}${lapels(colours)}`,
}

const neck = ({ skin }: Character): string =>
  `<path d="M 250 320 L 250 424 C 250 448 236 460 214 470 L 262 560 L 338 560 L 386 470 C 364 460 350 448 350 424 L 350 320 Z" fill="${skin.base}"/><path d="M 250 350 L 350 350 L 350 430 C 320 452 276 446 250 412 Z" fill="${skin.shade}" fill-opacity="0.75"/><path d="M 276 478 q 14 9 22 9 M 324 478 q -14 9 -22 9" stroke="${skin.shade}" stroke-opacity="0.6" stroke-width="3" fill="none" stroke-linecap="round"/>`

/** A scarf's folds around the neck, over the clothes. */
const drape = ({ base, light }: Character['hair']): string =>
  `<path d="M 226 372 C 214 430 196 466 184 484 C 230 540 370 540 416 484 C 404 466 386 430 374 372 Z" fill="${base}"/><path d="M 218 444 C 252 500 340 504 384 452 M 204 474 C 250 522 350 524 398 478" stroke="${light}" stroke-width="5" fill="none" stroke-linecap="round"/>`

/** From the chin down, nearer to the head than the body was drawn. */
const raised = 22

/** Neck, shoulders and clothes as SVG, drawn beyond the lower edge. */
export const drawBody = (character: Character): string => {
  const { clothes, hair } = character
  const over = hair.style === 'scarf' ? drape(hair) : ''
  const dressed = `${neck(character)}${styles[clothes.style](clothes)}${folds(clothes.light)}${over}`
  return `<g transform="translate(0 ${-raised})">${dressed}</g>`
}

export const clothesDefs = ({ clothes }: Character): string =>
  `<linearGradient id="cloth" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${clothes.light}"/><stop offset="0.5" stop-color="${clothes.base}"/><stop offset="1" stop-color="${clothes.base}"/></linearGradient>`
