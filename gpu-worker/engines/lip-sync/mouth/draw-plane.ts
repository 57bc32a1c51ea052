import { bounds, type MouthPlace, toPixels } from './patch.ts'

/** Pixels within the mouth's bounds, of one plane: `scale` 1 for Y, 2 for U and V. */
export const drawPlane = (
  to: Uint8Array,
  offset: number,
  size: { width: number; height: number; scale: 1 | 2 },
  place: MouthPlace,
  valueAt: (across: number, down: number, before: number) => number,
): void => {
  const { width, height, scale } = size
  const middle = (at: number): number => (scale === 1 ? at : (at - 0.5) / 2)
  const within = (at: number, end: number): number => Math.min(end - 1, Math.max(0, Math.round(middle(at))))
  const corners = [bounds.left, bounds.right].flatMap((across) =>
    [bounds.top, bounds.bottom].map((down) => toPixels(place, across, down)),
  )
  const xs = corners.map(({ x }) => within(x, width))
  const ys = corners.map(({ y }) => within(y, height))
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const [cos, sin] = [Math.cos(place.angleRadians) / place.width, Math.sin(place.angleRadians) / place.width]
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const dx = (scale === 1 ? column : 2 * column + 0.5) - place.x
      const dy = (scale === 1 ? row : 2 * row + 0.5) - place.y
      const across = cos * dx + sin * dy
      const down = cos * dy - sin * dx
      if (across < bounds.left || across > bounds.right || down < bounds.top || down > bounds.bottom) continue
      const at = offset + row * width + column
      to[at] = Math.min(255, Math.max(0, Math.round(valueAt(across, down, to[at] as number))))
    }
}
