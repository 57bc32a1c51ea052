import { darken, lighten } from '../color.ts'
import { body, type DrawSubject, flat, glow, type Look, line, lit, type Node } from '../drawing.ts'
import { blob, box, ellipse, roundBox } from '../path.ts'

const arched = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}L${x} ${y - height * 0.6}C${x} ${y - height} ${x + width} ${y - height} ${x + width} ${y - height * 0.6}L${x + width} ${y}Z`

/** A window that is lit in the dark. */
export const pane = (look: Look, d: string): Node[] =>
  look.dark ? [lit(d, '#ffd673')] : [flat(d, '#6d93ad'), flat(d, '#bfe0f2', 0.35)]

const squarePane = (
  look: Look,
  x: number,
  y: number,
  width: number,
  height: number,
  frame: string,
): Node[] => [
  body(box(x - 2, y - 2, width + 4, height + 4), frame),
  ...pane(look, box(x, y, width, height)),
  line(
    `M${x + width / 2} ${y}L${x + width / 2} ${y + height}M${x} ${y + height / 2}L${x + width} ${y + height / 2}`,
    frame,
    1.4,
  ),
  ...(look.dark ? [glow(x + width / 2, y + height / 2, width * 1.5, '#ffc45a', 0.5)] : []),
]

const stones = (look: Look, x: number, y: number, width: number, height: number, color: string): Node[] => {
  const random = look.random.fork(`stones${x}`)
  return Array.from({ length: Math.round((width * height) / 260) }, () => {
    const w = random.range(5, 9)
    return flat(
      roundBox(random.range(x, x + width - w), random.range(y, y + height - 4), w, 3.6, 1),
      darken(color, random.range(0.06, 0.2)),
      0.8,
    )
  })
}

const drawHouse: DrawSubject = (look) => {
  const wall = look.color ?? look.random.pick(['#efe2c8', '#d9c3a0', '#c9d3cc', '#e3b9a0'])
  const roof = look.random.pick(['#9a3f33', '#6a4a3f', '#4f5a6a'])
  return {
    nodes: [
      body(box(34, -142, 15, 40), '#8a5a4a'),
      body(box(31, -146, 21, 6), '#6f463a'),
      body(blob('44,-150 52,-160 46,-172 58,-184 70,-176 64,-164 56,-152'), '#dcd9d6', 0.55),
      body(box(-66, -82, 132, 82), wall),
      body('M-66 -80L0 -146L66 -80Z', wall),
      body('M-80 -74L0 -152L80 -74L72 -66L0 -136L-72 -66Z', roof),
      ...squarePane(look, -50, -62, 28, 28, '#f6f1e6'),
      ...squarePane(look, 24, -62, 28, 28, '#f6f1e6'),
      ...squarePane(look, -11, -112, 22, 22, '#f6f1e6'),
      body(arched(-13, 0, 26, 56), '#6a3f26'),
      flat(ellipse(8, -22, 1.8), '#e0b34a'),
      body(box(-18, -3, 36, 4), '#a9a197'),
      body(blob('-70,0 -74,-12 -64,-18 -52,-16 -44,-10 -38,0'), '#4f8a3f'),
      body(blob('40,0 44,-12 54,-16 66,-14 76,0'), '#5a9648'),
    ],
    width: 164,
    height: 160,
  }
}

const tooth = (x: number, y: number, width: number, color: string): Node[] => {
  const count = Math.max(3, Math.round(width / 9))
  const step = width / (count * 2 - 1)
  return Array.from({ length: count }, (_, i) => body(box(x + i * step * 2, y - 7, step, 8), color))
}

const drawCastle: DrawSubject = (look) => {
  const wall = look.color ?? look.random.pick(['#b3aea6', '#a9a4ad', '#c2b59d'])
  const roof = look.random.pick(['#7a3440', '#3f4f86', '#5a4a7a'])
  const tower = (x: number, width: number, top: number): Node[] => [
    body(box(x - width / 2, top, width, -top), wall),
    ...stones(look, x - width / 2 + 2, top + 8, width - 4, -top - 14, wall),
    body(
      `M${x - width / 2 - 5} ${top + 2}L${x} ${top - width * 1.35}L${x + width / 2 + 5} ${top + 2}Z`,
      roof,
    ),
    line(`M${x} ${top - width * 1.3}L${x} ${top - width * 1.3 - 16}`, '#4a3b30', 1.4),
    body(
      `M${x} ${top - width * 1.3 - 16}L${x + 16} ${top - width * 1.3 - 11}L${x} ${top - width * 1.3 - 6}Z`,
      '#d23c3a',
    ),
    ...pane(look, arched(x - 4, top + 28, 8, 16)),
  ]
  return {
    nodes: [
      ...tower(-44, 30, -128),
      ...tower(46, 28, -116),
      ...tower(0, 38, -150),
      body(box(-70, -76, 140, 76), darken(wall, 0.06)),
      ...tooth(-70, -76, 140, darken(wall, 0.06)),
      ...stones(look, -66, -70, 132, 60, wall),
      ...tower(-80, 32, -98),
      ...tower(80, 32, -98),
      ...[-44, 38].flatMap((x) => pane(look, arched(x, -42, 8, 18))),
      body(arched(-20, 0, 40, 58), darken(wall, 0.3)),
      body(arched(-15, 0, 30, 48), '#4a2f1e'),
      line('M-8 0L-8 -40M0 0L0 -46M8 0L8 -40M-15 -14L15 -14M-15 -28L15 -28', '#2b1c12', 1.2),
    ],
    width: 204,
    height: 218,
  }
}

const drawLighthouse: DrawSubject = (look) => {
  const red = look.color ?? '#c9352f'
  const beams = look.dark
    ? [
        flat('M0 -190L-210 -240L-210 -160Z', '#fff3c0', 0.3),
        flat('M0 -190L210 -240L210 -160Z', '#fff3c0', 0.3),
        glow(0, -190, 70, '#fff0b0', 0.95),
      ]
    : []
  return {
    nodes: [
      ...beams,
      body(blob('-78,4 -62,-12 -36,-20 -8,-26 28,-22 56,-12 80,4'), '#6f6a66'),
      flat(blob('-60,-4 -40,-15 -20,-17 -34,-6'), '#8d8781'),
      body('M-26 -16L-16 -170L16 -170L26 -16Z', '#f4f0e8'),
      ...[0, 1, 2].map((i) => {
        const y = -42 - i * 50
        const half = (at: number): number => 26 - ((-16 - at) / 154) * 10
        return flat(
          `M${-half(y)} ${y}L${half(y)} ${y}L${half(y - 25)} ${y - 25}L${-half(y - 25)} ${y - 25}Z`,
          red,
        )
      }),
      ...pane(look, arched(-4, -84, 8, 13)),
      ...pane(look, arched(-4, -134, 8, 13)),
      body(arched(-8, -16, 16, 26), '#5a3a26'),
      body(roundBox(-24, -176, 48, 8, 2), '#3a3d44'),
      line(
        'M-22 -176L-22 -186M-14 -176L-14 -186M14 -176L14 -186M22 -176L22 -186M-24 -186L24 -186',
        '#3a3d44',
        1.6,
      ),
      look.dark
        ? lit(roundBox(-11, -202, 22, 26, 2), '#fff5cc')
        : body(roundBox(-11, -202, 22, 26, 2), '#cfe6f2'),
      line('M-5 -202L-5 -176M5 -202L5 -176', '#3a3d44', 1.4),
      body(blob('-17,-201! -12,-214 0,-222 12,-214 17,-201!'), darken(red, 0.1)),
      line('M0 -220L0 -232', '#3a3d44', 2),
    ],
    width: 150,
    height: 232,
  }
}

/** A pagoda of three roofs. */
const drawTemple: DrawSubject = (look) => {
  const wall = look.color ?? '#b5392e'
  const roof = '#3f4a4f'
  const tier = (y: number, half: number, height: number): Node[] => [
    body(box(-half, y - height, half * 2, height), wall),
    ...[-0.62, -0.1, 0.4].flatMap((at) =>
      pane(look, box(half * at, y - height * 0.75, half * 0.24, height * 0.5)),
    ),
    ...[-half, -half * 0.34, half * 0.3, half - 5].map((x) => body(box(x, y - height, 5, height), '#8a2a22')),
    body(
      blob(
        `${-half - 30},${y - height - 4}! ${-half - 10},${y - height - 8} ${-half * 0.5},${y - height - 24}! ${half * 0.5},${y - height - 24}! ${half + 10},${y - height - 8} ${half + 30},${y - height - 4}! ${half + 12},${y - height + 5} 0,${y - height + 2} ${-half - 12},${y - height + 5}`,
      ),
      roof,
    ),
    line(`M${-half - 24} ${y - height + 1}L${half + 24} ${y - height + 1}`, '#d9aa45', 1.8),
  ]
  return {
    nodes: [
      body(box(-78, -12, 156, 12), '#a9a297'),
      body(box(-66, -22, 132, 11), '#bdb6aa'),
      ...tier(-22, 54, 44),
      ...tier(-90, 42, 34),
      ...tier(-146, 30, 30),
      body(box(-2, -226, 4, 28), '#d9aa45'),
      flat(ellipse(0, -226, 5), '#e8c25a'),
      body(box(-13, -54, 26, 32), '#4a2218'),
      body(box(-18, -12, 36, 12), '#8d867b'),
      ...(look.dark ? [glow(-40, -46, 22, '#ff9a4a', 0.9), glow(40, -46, 22, '#ff9a4a', 0.9)] : []),
      lit(ellipse(-40, -48, 5, 7), look.dark ? '#ffb35a' : '#d9402f'),
      lit(ellipse(40, -48, 5, 7), look.dark ? '#ffb35a' : '#d9402f'),
    ],
    width: 172,
    height: 232,
  }
}

const drawChurch: DrawSubject = (look) => {
  const wall = look.color ?? '#eeeae0'
  const roof = '#5a4f56'
  return {
    nodes: [
      body(box(-18, -78, 92, 78), wall),
      body('M-24 -76L10 -118L64 -118L82 -76Z', roof),
      ...[22, 48].flatMap((x) => [
        ...pane(look, arched(x, -22, 13, 40)),
        line(`M${x + 6.5} -22L${x + 6.5} -60`, '#f6f1e6', 1.2),
      ]),
      body(box(-60, -132, 48, 132), lighten(wall, 0.15)),
      body('M-66 -130L-36 -202L-6 -130Z', roof),
      line('M-36 -198L-36 -226M-45 -217L-27 -217', '#caa24a', 3.4),
      ...pane(look, arched(-44, -92, 16, 28)),
      body(ellipse(-36, -70, 9), '#d9d2c4'),
      line('M-36 -70L-36 -76M-36 -70L-32 -68', '#3a332c', 1.4),
      body(arched(-47, 0, 22, 44), '#6a4024'),
      line('M-36 0L-36 -40', '#3b2414', 1.2),
      ...(look.dark ? [glow(-36, -104, 26, '#ffc45a', 0.7), glow(38, -42, 44, '#ffc45a', 0.45)] : []),
    ],
    width: 152,
    height: 228,
  }
}

export const buildings = {
  house: drawHouse,
  castle: drawCastle,
  lighthouse: drawLighthouse,
  temple: drawTemple,
  church: drawChurch,
}
export { arched, squarePane, stones, tooth }
