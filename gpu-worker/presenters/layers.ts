import { toEven } from '../../shared/even.ts'
import { type Box, bustSize } from './draw/index.ts'

/** Parts of the bust that move on their own, from back to front, with room around what they show. */
export const backBox: Box = { x: 110, y: 4, width: 380, height: 520 }
export const bodyBox: Box = { x: 0, y: 280, width: 600, height: 410 }
export const headBox: Box = { x: 150, y: 56, width: 300, height: 394 }

export type Stand = { scale: number; left: number; top: number }

/** Upright frames show the shoulders cut off at the sides, wide ones the bust with room around it. */
const widest = 1.4
const highest = 0.92

/** Where the bust stands in a frame: in the middle, on the lower edge. */
export const standIn = ({ width, height }: { width: number; height: number }): Stand => {
  const scale = Math.min((widest * width) / bustSize.width, (highest * height) / bustSize.height)
  return {
    scale,
    left: (width - bustSize.width * scale) / 2,
    top: height - bustSize.height * scale,
  }
}

/** A layer's picture in pixels, and where it is laid: even, for colours are stored two pixels at a time. */
export const placeOf = (box: Box, { scale, left, top }: Stand) => ({
  x: toEven(left + box.x * scale),
  y: toEven(top + box.y * scale),
  width: toEven(box.width * scale),
  height: toEven(box.height * scale),
})

/** The box that fills a layer's whole pixels exactly. */
export const exactBox = (box: Box, stand: Stand): Box => {
  const { width, height } = placeOf(box, stand)
  return { x: box.x, y: box.y, width: width / stand.scale, height: height / stand.scale }
}
