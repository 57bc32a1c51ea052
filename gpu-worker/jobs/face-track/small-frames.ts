import { toEvenSize } from '../../../shared/even.ts'
import type { Span } from '../lip-sync/decode-args.ts'
import type { Footage } from '../lip-sync/source-frames.ts'
import { readSourceFrames } from '../lip-sync/source-frames.ts'
import type { Upright } from '../lip-sync/upright.ts'

/** Faces of a tenth of the picture still have a hundred pixels: their mouths can be followed. */
const longestSide = 960
/** So much of a film is on the disk at a time. */
const windowSeconds = 60

/** The size in which faces are looked for. */
export const smallSize = ({
  width,
  height,
}: Pick<Upright, 'width' | 'height'>): { width: number; height: number } => {
  const factor = Math.min(1, longestSide / Math.max(width, height))
  return { width: toEvenSize(width * factor), height: toEvenSize(height * factor) }
}

/** Grey frames of the span, window after window; of them only those whose numbers are multiples of `every`. */
export const readSmallFrames = async function* (
  footage: Footage,
  span: Span,
  every = 1,
): AsyncGenerator<Uint8Array> {
  const { rate } = footage.grid
  const step = Math.max(1, Math.round((windowSeconds * rate.num) / rate.den))
  for (let first = span.first; first < span.end; first += step) {
    const part = { first, end: Math.min(span.end, first + step) }
    yield* readSourceFrames(footage, {
      span: part,
      pixelFormat: 'gray',
      shapeOf: (upright) => ({ ...smallSize(upright), every }),
    })
  }
}
