import { type Box, type Picture, wholeBox } from './planes.ts'

const black = 16

/** 1 in the middle of the box, 0 at its edges: what slips in and out there weighs nothing. */
const weightAt = (place: number, start: number, length: number): number =>
  Math.max(0, 1 - ((2 * (place + 0.5 - start)) / length - 1) ** 2)

/**
 * How open a mouth is: its dark inside as a share of the box. Dark is measured against the face's own lightness, and
 * softly, so that a shade more counts a little more.
 */
export const measureOpening = (picture: Picture, mouth: Box, skinLightness: number): number => {
  const box = wholeBox(mouth, picture.width, picture.height)
  const skin = skinLightness - black
  let [dark, all] = [0, 0]
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++) {
      const weight = weightAt(x, mouth.x, mouth.width) * weightAt(y, mouth.y, mouth.height)
      const light = ((picture.y[y * picture.width + x] ?? 0) - black) / skin
      dark += weight * Math.min(1, Math.max(0, (0.6 - light) / 0.25))
      all += weight
    }
  return dark / all
}
