import type { Character } from '../character.ts'
import type { Look } from '../gestures.ts'
import type { Mouth } from '../mouth.ts'
import { clothesDefs, drawBody } from './clothes.ts'
import { drawEyes, drawGlasses } from './eyes.ts'
import { drawFace, faceDefs } from './face.ts'
import { hairDefs, hairOf } from './hair.ts'
import { drawMouth } from './mouth.ts'

/** A rectangle in the bust's own units, 600 wide and 640 high. */
export type Box = { x: number; y: number; width: number; height: number }

export const bustSize = { width: 600, height: 640 }

const document = (character: Character, box: Box, scale: number, drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${Math.round(box.width * scale)}" height="${Math.round(box.height * scale)}"><defs>${faceDefs(character)}${hairDefs(character)}${clothesDefs(character)}</defs>${drawing}</svg>`

/** A picture of part of the bust; `scale` is pixels per unit. */
export type Shot = { character: Character; box: Box; scale: number }

export const backSvg = ({ character, box, scale }: Shot): string =>
  document(character, box, scale, hairOf(character).back)

export const bodySvg = ({ character, box, scale }: Shot): string =>
  document(character, box, scale, drawBody(character))

export const headSvg = ({ character, box, scale }: Shot, mouth: Mouth, look: Look): string =>
  document(
    character,
    box,
    scale,
    [
      ...[drawFace(character, mouth), drawMouth(character, mouth), drawEyes(character, look)],
      ...[hairOf(character).front, drawGlasses(character)],
    ].join(''),
  )
