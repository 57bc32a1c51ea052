import { darken, lighten } from '../color.ts'
import { body, fall, flat, line, type Node, shade } from '../drawing.ts'
import { box, ellipse } from '../path.ts'
import type { Place, Stage } from './place.ts'

type Shell = { wall: string; floor: string; boards: 'wood' | 'tiles' }

export const floorY = 690

const feet = 845

/** Wall, skirting, floor and the soft darkness of the corners. */
export const shell = (place: Place, { wall, floor, boards }: Shell): Node[] => {
  const { width } = place
  const lines: Node[] = Array.from({ length: 15 }, (_, i) => {
    const t = (i - 7) / 7
    return line(
      `M${width * (0.5 + t * 0.52)} ${floorY}L${width * (0.5 + t * 1.3)} 1005`,
      darken(floor, 0.28),
      2,
      0.7,
    )
  })
  const across = (boards === 'tiles' ? [0.12, 0.3, 0.56, 0.9] : []).map((t) =>
    line(`M-10 ${floorY + 310 * t}L${width + 10} ${floorY + 310 * t}`, darken(floor, 0.28), 2, 0.7),
  )
  return [
    fall(box(-20, -20, width + 40, floorY + 22), lighten(wall, 0.06), darken(wall, 0.1)),
    fall(box(-20, floorY, width + 40, 330), floor, darken(floor, 0.3)),
    ...lines,
    ...across,
    body(box(-20, floorY - 20, width + 40, 22), lighten(wall, 0.45)),
    shade(ellipse(0, 0, width * 0.5, 420), '#1a120c', 0.3),
    shade(ellipse(width, 0, width * 0.5, 420), '#1a120c', 0.3),
  ]
}

export const rug = (width: number, color: string): Node[] => [
  flat(ellipse(width / 2, 880, width * 0.4, 62), darken(color, 0.25)),
  flat(ellipse(width / 2, 877, width * 0.38, 56), color),
  line(ellipse(width / 2, 877, width * 0.33, 46), lighten(color, 0.5), 5, 0.8),
]

export const stage = (back: readonly Node[], props: readonly Node[], front: readonly Node[] = []): Stage => ({
  ...{ indoors: true, sky: false, horizon: floorY, feet, waterline: null, terrain: null },
  ...{ back, props, front },
})

/** How many modules of `size` fill the width besides the middle ones. */
export const along = (place: Place, size: number): number => Math.max(1, Math.round(place.width / size))
