import { darken, lighten } from '../color.ts'
import { body, flat, glow, group, line, lit, type Node } from '../drawing.ts'
import { blob, box, curve, ellipse, limb, roundBox } from '../path.ts'
import type { Random } from '../random.ts'

/** All stand on (0, 0) and are 100 high, unless said otherwise. */
export const rock = (random: Random, color: string): Node[] => {
  const tilt = random.range(-8, 8)
  return [
    body(blob(`-60,4! -54,-40 -30,${-78 + tilt} 6,-96 36,${-74 - tilt} 56,-36 62,4!`), color),
    flat(blob(`-46,-34 -26,${-68 + tilt} 0,-84 -14,-52 -34,-24`), lighten(color, 0.25), 0.6),
    line(curve('14,-84 22,-50 14,-18'), darken(color, 0.4), 2),
  ]
}

export const streetLamp = (dark: boolean): Node[] => [
  ...(dark ? [glow(0, -94, 46, '#ffd98a', 0.95)] : []),
  body(limb('0,2 0,-84', [3.4, 2.2]), '#2f3238'),
  body(roundBox(-4, -6, 8, 8, 2), '#2f3238'),
  dark
    ? lit('M-5 -100L5 -100L3.4 -86L-3.4 -86Z', '#fff0c0')
    : body('M-5 -100L5 -100L3.4 -86L-3.4 -86Z', '#dfe6ea'),
  body('M-7 -99L0 -107L7 -99Z', '#2f3238'),
]

/** A small cottage with a lit window in the dark; 100 wide, 90 high. */
export const cottage = (random: Random, dark: boolean): Node[] => {
  const wall = random.pick(['#e9dcc2', '#d9c0a0', '#cfd3c8', '#e0b8a0'])
  const roof = random.pick(['#9a4636', '#7a5140', '#5f5a66', '#a8623c'])
  const window = (x: number): Node[] => [
    body(box(x - 8, -36, 16, 15), '#f3ecdf'),
    dark ? lit(box(x - 6, -34, 12, 11), '#ffd673') : flat(box(x - 6, -34, 12, 11), '#6f93aa'),
    line(`M${x} -34L${x} -23`, '#f3ecdf', 1.2),
    ...(dark ? [glow(x, -28, 20, '#ffc45a', 0.6)] : []),
  ]
  return [
    body(box(24, -86, 9, 22), '#7f5748'),
    body(box(-44, -48, 88, 48), wall),
    body('M-54 -45L-28 -88L28 -88L54 -45Z', roof),
    line('M-46 -56L46 -56M-40 -67L40 -67M-34 -78L34 -78', darken(roof, 0.25), 1),
    ...window(-27),
    ...window(27),
    body(roundBox(-8, -32, 16, 32, 4), '#6a4226'),
  ]
}

/** A town house in a row: `width` × `height`, feet at (0, 0) left corner. */
export const townHouse = (random: Random, width: number, height: number, dark: boolean): Node[] => {
  const wall = random.pick(['#b87a5a', '#c9a98a', '#8f9aa8', '#a5705f', '#d0c3a8', '#7f8a7a'])
  const columns = Math.max(2, Math.round(width / 42))
  const rows = Math.max(3, Math.round((height - 70) / 62))
  const cell = width / columns
  const nodes: Node[] = [
    body(box(0, -height, width, height), wall),
    body(box(-4, -height - 8, width + 8, 12), darken(wall, 0.3)),
  ]
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [x, y] = [column * cell + cell * 0.24, -height + 24 + row * ((height - 80) / rows)]
      const on = dark && random.chance(0.62)
      const pane = box(x, y, cell * 0.52, 34)
      nodes.push(flat(box(x - 3, y - 3, cell * 0.52 + 6, 42), lighten(wall, 0.4)))
      nodes.push(
        on
          ? lit(pane, random.pick(['#ffd673', '#ffe3a0', '#ffbf5a']))
          : flat(pane, dark ? '#2f3f55' : '#7d9cb2'),
      )
      if (!dark) nodes.push(flat(`M${x} ${y + 34}L${x} ${y}L${x + cell * 0.3} ${y}Z`, '#ffffff', 0.25))
    }
  const awning = random.pick(['#c8372f', '#2f6a8a', '#3f7a4a'])
  nodes.push(
    dark
      ? lit(box(width * 0.12, -52, width * 0.5, 42), '#ffcf7a')
      : flat(box(width * 0.12, -52, width * 0.5, 42), '#9fc0d0'),
    body(`M${width * 0.06} -66L${width * 0.68} -66L${width * 0.74} -48L0 -48Z`, awning),
    body(box(width * 0.72, -54, width * 0.2, 54), darken(wall, 0.5)),
  )
  return nodes
}

/** A tower of the skyline behind: only its shape and its windows. */
export const skyscraper = (random: Random, width: number, height: number, dark: boolean): Node[] => {
  const wall = random.pick(['#6f7f95', '#7f8a9a', '#5f6f88', '#8a8f9c'])
  const nodes: Node[] = [body(box(0, -height, width, height), wall)]
  for (let y = -height + 14; y < -20; y += 17)
    for (let x = 7; x < width - 9; x += 13)
      if (random.chance(0.7))
        nodes.push(
          dark && random.chance(0.5)
            ? lit(box(x, y, 6, 9), '#ffdf8f')
            : flat(box(x, y, 6, 9), darken(wall, 0.25)),
        )
  return nodes
}

/** One span of fence, 100 wide, 46 high. */
export const fence = (): Node[] => [
  body(box(-50, -34, 100, 6), '#a07a50'),
  body(box(-50, -18, 100, 6), '#a07a50'),
  ...[-42, -14, 14, 42].map((x) =>
    body(blob(`${x - 4},2! ${x - 4},-42! ${x},-47! ${x + 4},-42! ${x + 4},2!`), '#8f6a42'),
  ),
]

export const gravestone = (random: Random): Node[] => {
  const stone = random.pick(['#8d9196', '#7c8085', '#9a988f'])
  const tilt = { degrees: random.range(-7, 7) }
  if (random.chance(0.35))
    return [
      group(
        [body('M-8 0L-8 -52L-30 -52L-30 -68L-8 -68L-8 -96L8 -96L8 -68L30 -68L30 -52L8 -52L8 0Z', stone)],
        tilt,
      ),
    ]
  return [
    group(
      [
        body(blob('-32,2! -32,-60 -24,-86 0,-98 24,-86 32,-60 32,2!'), stone),
        line('M-14 -66L14 -66M-18 -52L18 -52M-16 -38L12 -38', darken(stone, 0.4), 3),
        flat(blob('-32,2! -30,-14 -10,-6 20,-12 32,2!'), '#4f6a3a', 0.8),
      ],
      tilt,
    ),
  ]
}

export const bench = (): Node[] => [
  body(box(-50, -30, 100, 7), '#8a5f38'),
  body(box(-50, -58, 100, 7), '#8a5f38'),
  body(box(-50, -46, 100, 7), '#8a5f38'),
  line('M-40 -62L-42 0M40 -62L42 0', '#33363c', 5),
]

export const hayBale = (): Node[] => [
  body(ellipse(0, -36, 48, 37), '#d9b04f'),
  line(ellipse(0, -36, 30, 23), '#a87f2c', 2),
  line(ellipse(0, -36, 14, 10), '#a87f2c', 2),
  line(curve('-44,-20 -50,-4 -40,0'), '#c9a03f', 3),
]
