/** Points as text, `"0,0 10,-5! 20,0"`: a `!` marks a sharp corner; y grows downwards. */
type Point = { x: number; y: number; sharp: boolean }
type Points = string | readonly Point[]

const readPoints = (points: Points): readonly Point[] =>
  typeof points !== 'string'
    ? points
    : points
        .trim()
        .split(/\s+/)
        .map((text) => {
          const [x = 0, y = 0] = text.replace('!', '').split(',').map(Number)
          return { x, y, sharp: text.endsWith('!') }
        })

const show = (value: number): string => String(Math.round(value * 100) / 100)
const pair = (x: number, y: number): string => `${show(x)} ${show(y)}`

const tangent = (before: Point, at: Point, after: Point): { x: number; y: number } =>
  at.sharp ? { x: 0, y: 0 } : { x: (after.x - before.x) / 6, y: (after.y - before.y) / 6 }

const bend = (list: readonly Point[], closed: boolean): string => {
  const count = list.length
  const get = (i: number): Point =>
    (closed ? list[(i + count) % count] : list[Math.max(0, Math.min(count - 1, i))]) as Point
  const [first] = list
  if (!first) return ''
  let d = `M${pair(first.x, first.y)}`
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const from = get(i)
    const to = get(i + 1)
    const leave = tangent(get(i - 1), from, to)
    const arrive = tangent(from, to, get(i + 2))
    d += `C${pair(from.x + leave.x, from.y + leave.y)} ${pair(to.x - arrive.x, to.y - arrive.y)} ${pair(to.x, to.y)}`
  }
  return closed ? `${d}Z` : d
}

/** Closed shape through the points, rounded (Catmull-Rom). */
export const blob = (points: Points): string => bend(readPoints(points), true)

/** Open line through the points, rounded. */
export const curve = (points: Points): string => bend(readPoints(points), false)

export const poly = (points: Points): string =>
  `M${readPoints(points)
    .map(({ x, y }) => pair(x, y))
    .join('L')}Z`

export const box = (x: number, y: number, width: number, height: number): string =>
  poly(`${x},${y} ${x + width},${y} ${x + width},${y + height} ${x},${y + height}`)

export const ellipse = (x: number, y: number, rx: number, ry = rx, degrees = 0): string => {
  const turn = (degrees * Math.PI) / 180
  const at = (px: number, py: number): string =>
    pair(x + px * Math.cos(turn) - py * Math.sin(turn), y + px * Math.sin(turn) + py * Math.cos(turn))
  const k = 0.5523
  return `M${at(rx, 0)}C${at(rx, ry * k)} ${at(rx * k, ry)} ${at(0, ry)}C${at(-rx * k, ry)} ${at(-rx, ry * k)} ${at(-rx, 0)}C${at(-rx, -ry * k)} ${at(-rx * k, -ry)} ${at(0, -ry)}C${at(rx * k, -ry)} ${at(rx, -ry * k)} ${at(rx, 0)}Z`
}

export const roundBox = (x: number, y: number, width: number, height: number, radius: number): string => {
  const r = Math.min(radius, width / 2, height / 2)
  const [right, bottom] = [x + width, y + height]
  const corner = (x1: number, y1: number, x2: number, y2: number): string =>
    `C${pair(x1, y1)} ${pair(x1, y1)} ${pair(x2, y2)}`
  return `M${pair(x + r, y)}L${pair(right - r, y)}${corner(right, y, right, y + r)}L${pair(right, bottom - r)}${corner(right, bottom, right - r, bottom)}L${pair(x + r, bottom)}${corner(x, bottom, x, bottom - r)}L${pair(x, y + r)}${corner(x, y, x + r, y)}Z`
}

/** A limb of changing thickness along a rounded centre line; `widths` are spread evenly over it, ends are round. */
export const limb = (points: Points, widths: readonly number[]): string => {
  const line = readPoints(points)
  const steps = Math.max(6, (line.length - 1) * 4)
  const left: Point[] = []
  const right: Point[] = []
  for (let i = 0; i <= steps; i++) {
    const { at, normal } = alongLine(line, i / steps)
    const half = widthAt(widths, i / steps) / 2
    left.push({ x: at.x + normal.x * half, y: at.y + normal.y * half, sharp: false })
    right.unshift({ x: at.x - normal.x * half, y: at.y - normal.y * half, sharp: false })
  }
  const tip = (t: number, sign: number): Point => {
    const { at, normal } = alongLine(line, t)
    const reach = (widthAt(widths, t) / 2) * sign * 0.9
    return { x: at.x - normal.y * reach, y: at.y + normal.x * reach, sharp: false }
  }
  return blob([...left, tip(1, 1), ...right, tip(0, -1)])
}

const widthAt = (widths: readonly number[], t: number): number => {
  const place = t * (widths.length - 1)
  const low = Math.min(Math.floor(place), widths.length - 1)
  const a = widths[low] ?? 0
  return a + ((widths[low + 1] ?? a) - a) * (place - low)
}

const alongLine = (line: readonly Point[], t: number) => {
  const place = Math.min(t * (line.length - 1), line.length - 1 - 1e-6)
  const i = Math.floor(place)
  const f = place - i
  const get = (n: number): Point => line[Math.max(0, Math.min(line.length - 1, n))] as Point
  const [a, b, c, d] = [get(i - 1), get(i), get(i + 1), get(i + 2)]
  const spline = (p: number, q: number, r: number, s: number): [number, number] => [
    0.5 * (2 * q + (r - p) * f + (2 * p - 5 * q + 4 * r - s) * f * f + (3 * q - p - 3 * r + s) * f ** 3),
    0.5 * (r - p + 2 * (2 * p - 5 * q + 4 * r - s) * f + 3 * (3 * q - p - 3 * r + s) * f * f),
  ]
  const [x, dx] = spline(a.x, b.x, c.x, d.x)
  const [y, dy] = spline(a.y, b.y, c.y, d.y)
  const length = Math.hypot(dx, dy) || 1
  return { at: { x, y }, normal: { x: dy / length, y: -dx / length } }
}
