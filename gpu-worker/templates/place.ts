import { toEven } from '../../shared/even.ts'
import type { Box } from '../../shared/templates/layout.ts'
import type { Place } from './planes.ts'

type Size = { width: number; height: number }

/** A box of shares in pixels: even, for colours are stored two pixels at a time, and inside the frame. */
export const placeIn = (box: Box, frame: Size): Place => {
  const x = toEven(box.x * frame.width)
  const y = toEven(box.y * frame.height)
  return {
    ...{ x, y },
    width: Math.max(2, Math.min(frame.width - x, toEven(box.width * frame.width))),
    height: Math.max(2, Math.min(frame.height - y, toEven(box.height * frame.height))),
  }
}

export const meets = (a: Place, b: Place): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const shorterSide = ({ width, height }: Size): number => Math.min(width, height)
