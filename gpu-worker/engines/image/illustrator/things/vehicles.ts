import { darken, lighten } from '../color.ts'
import { body, type DrawSubject, flat, glow, group, line, lit, type Node } from '../drawing.ts'
import { blob, box, curve, ellipse, limb, roundBox } from '../path.ts'

const pane = (d: string, dark: boolean): Node => (dark ? lit(d, '#ffdc86') : flat(d, '#bfe3f5'))

const wheel = (x: number, r: number): Node[] => [
  body(ellipse(x, -r, r), '#25262b'),
  body(ellipse(x, -r, r * 0.58), '#c3c9d0'),
  flat(ellipse(x, -r, r * 0.2), '#5d636b'),
]

const drawCar: DrawSubject = (look) => {
  const color = look.color ?? look.random.pick(['#c8372f', '#2f6fb5', '#e0a72c', '#3f8a6a'])
  return {
    nodes: [
      ...(look.dark ? [glow(112, -26, 60, '#ffe9a8', 0.85)] : []),
      body(
        blob('-84,-14! -88,-34 -78,-42 -52,-46 -34,-70 -6,-74 22,-72 44,-48 76,-42 88,-32 88,-14!'),
        color,
      ),
      pane(blob('-44,-46! -30,-65 -8,-68 -6,-46!'), look.dark),
      pane(blob('0,-46! 0,-68 18,-66 34,-46!'), look.dark),
      line('M-3 -70L-3 -18', darken(color, 0.35), 1.2),
      flat(box(-86, -20, 174, 4), darken(color, 0.4)),
      flat(roundBox(8, -38, 9, 2.6, 1), lighten(color, 0.6)),
      lit(ellipse(82, -31, 5, 4.5), '#fff4c4'),
      lit(ellipse(-84, -32, 3.4, 4.5), '#ff5340'),
      flat(blob('-76,-41 -50,-45 -30,-43 20,-44 60,-41 20,-39 -40,-39'), lighten(color, 0.5), 0.6),
      ...wheel(-50, 17),
      ...wheel(52, 17),
    ],
    width: 182,
    height: 76,
  }
}

/** A steam engine with one carriage. */
const drawTrain: DrawSubject = (look) => {
  const color = look.color ?? look.random.pick(['#a83232', '#2f5d4a', '#2d4f86'])
  const dark = '#2b2c33'
  const puff = (x: number, y: number, r: number): Node => body(ellipse(x, y, r, r * 0.82), '#eceae6', 0.9)
  const window = (x: number, y: number, w: number, h: number): Node =>
    pane(roundBox(x, y, w, h, 2), look.dark)
  return {
    nodes: [
      line('M-150 1L150 1', '#6b6258', 3),
      puff(6, -134, 20),
      puff(32, -122, 15),
      puff(52, -108, 10),
      ...(look.dark ? [glow(128, -46, 54, '#ffe9a8', 0.9)] : []),
      body(roundBox(-146, -76, 96, 62, 4), lighten(color, 0.08)),
      body(roundBox(-150, -82, 104, 9, 4), dark),
      ...[-138, -114, -90, -69].map((x) => window(x, -64, 16, 22)),
      flat(box(-146, -34, 96, 4), '#e0b34a'),
      body(box(-52, -24, 16, 6), dark),
      body(roundBox(-38, -96, 46, 80, 3), color),
      body(roundBox(-44, -103, 58, 9, 4), dark),
      window(-30, -84, 12, 20),
      window(-12, -84, 12, 20),
      body(roundBox(4, -66, 104, 44, 20), color),
      body(roundBox(98, -68, 14, 48, 6), dark),
      flat(box(34, -66, 4, 44), '#e0b34a'),
      flat(box(66, -66, 4, 44), '#e0b34a'),
      body('M74 -64L70 -92L64 -100L98 -100L92 -92L88 -64Z', dark),
      body(blob('26,-64 28,-78 42,-78 44,-64'), '#d9aa3f'),
      lit(ellipse(112, -46, 7, 8), '#fff2bd'),
      body(box(-38, -24, 152, 8), dark),
      body('M106 -22L140 0L100 0Z', '#b33a2f'),
      ...[-128, -104, -74].flatMap((x) => wheel(x, 10)),
      ...[-22, 12, 46].flatMap((x) => wheel(x, 17)),
      ...wheel(84, 11),
      line('M-22 -17L46 -17', '#d4d8dd', 3.4),
    ],
    ...{ width: 300, height: 150, seat: { x: -98, y: -82 } },
  }
}

const drawBicycle: DrawSubject = (look) => {
  const color = look.color ?? look.random.pick(['#c8372f', '#2f7fb5', '#3f8a5a'])
  const tyre = (x: number): Node[] => [
    line(ellipse(x, -27, 25), '#26272c', 4.4),
    line(ellipse(x, -27, 21.4), '#b9bfc6', 1.2),
    ...Array.from({ length: 8 }, (_, i) => {
      const turn = (i / 8) * Math.PI
      const [dx, dy] = [Math.cos(turn) * 21, Math.sin(turn) * 21]
      return line(`M${x - dx} ${-27 - dy}L${x + dx} ${-27 + dy}`, '#aeb4bb', 0.6)
    }),
    flat(ellipse(x, -27, 3), '#555b63'),
  ]
  return {
    nodes: [
      ...tyre(-42),
      ...tyre(42),
      line('M-42 -27L-6 -27L-18 -64L28 -66L-6 -27M-18 -64L-42 -27M28 -66L42 -27M28 -66L24 -80', color, 4),
      line('M24 -80L38 -82M24 -80L12 -84', '#2b2c31', 3.6),
      line('M-18 -64L-20 -72', '#55595f', 3),
      body(blob('-32,-74 -14,-77 -6,-73 -16,-70 -30,-70'), '#3a2a20'),
      line(ellipse(-6, -27, 7), '#555b63', 2),
      line('M-6 -27L2 -16M-3 -16L8 -16', '#3b3e44', 2.6),
      body(blob('30,-76! 50,-76! 47,-62 33,-62'), '#b98a4f'),
    ],
    ...{ width: 140, height: 86, seat: { x: -19, y: -74 } },
  }
}

const sail = (points: string, color: string): Node => body(blob(points), color)

/** A three-masted ship under sail. */
const drawShip: DrawSubject = (look) => {
  const hull = look.color ?? '#7a4a2a'
  const cloth = '#f5edd9'
  const mast = (x: number, top: number): Node => body(limb(`${x},-34 ${x},${top}`, [4, 2.6]), '#5a3a22')
  return {
    nodes: [
      mast(-48, -124),
      mast(2, -150),
      mast(50, -122),
      line('M2 -148L-86 -42M2 -148L104 -58M50 -120L104 -58', '#4a3a2c', 0.9),
      sail('-66,-112! -46,-118 -30,-112! -26,-88 -30,-66! -48,-60 -70,-66! -64,-88', cloth),
      sail('-22,-140! 2,-146 26,-140! 30,-122 27,-106! 2,-100 -24,-106! -20,-122', cloth),
      sail('-30,-100! 2,-95 32,-100! 37,-76 33,-52! 2,-46 -32,-52! -26,-76', cloth),
      sail('34,-110! 50,-116 70,-110! 75,-88 70,-64! 50,-58 32,-64! 37,-88', cloth),
      sail('78,-106! 92,-80 104,-60! 84,-66', darken(cloth, 0.08)),
      body('M2 -150L2 -164L26 -157Z', '#c0322f'),
      body('M90 -44L120 -66L92 -36Z', '#5a3a22'),
      body(blob('-98,-58! -84,-54 -80,-40 0,-34 78,-38 98,-48! 88,-22 66,-2 0,4 -66,0 -88,-18'), hull),
      flat(blob('-91,-34 0,-24 92,-34! 88,-26 0,-16 -88,-24'), '#e0b857'),
      ...[-62, -36, -10, 16, 42].map((x) =>
        look.dark ? lit(roundBox(x, -18, 9, 8, 2), '#ffd977') : flat(roundBox(x, -18, 9, 8, 2), '#2b1b12'),
      ),
      ...(look.dark ? [glow(-86, -64, 26, '#ffd977', 0.9), lit(ellipse(-86, -64, 4), '#fff0b8')] : []),
      line(curve('-84,-8 0,-2 82,-10'), darken(hull, 0.4), 1.2),
    ],
    ...{ width: 224, height: 166, seat: { x: 0, y: -36 } },
  }
}

/** A small sailing boat. */
const drawBoat: DrawSubject = (look) => {
  const hull = look.color ?? look.random.pick(['#b5432f', '#2f6a9a', '#3f7f6a'])
  return {
    nodes: [
      body(limb('6,-20 6,-124', [4, 2.6]), '#6a4626'),
      sail('10,-122! 34,-82 58,-34! 34,-30 10,-30!', '#fbf6e8'),
      sail('2,-112! -20,-72 -42,-32! -20,-28 2,-30!', '#f1e3c4'),
      line('M10 -96L26 -94M10 -70L42 -66M10 -48L54 -44', '#c8b998', 0.8),
      body('M6 -124L6 -134L24 -129Z', '#d23a34'),
      body(blob('-74,-30! -40,-22 0,-20 44,-23 82,-34! 70,-10 48,3 0,6 -46,2 -66,-12'), hull),
      flat(blob('-72,-28! -40,-20 0,-18 44,-21 80,-32! 78,-26 0,-12 -70,-22'), '#f5ead2'),
      ...(look.dark ? [glow(60, -44, 24, '#ffd977', 0.9), lit(ellipse(60, -42, 4), '#fff0b8')] : []),
    ],
    ...{ width: 158, height: 136, seat: { x: -22, y: -20 } },
  }
}

const drawRocket: DrawSubject = (look) => {
  const color = look.color ?? '#f2f1ec'
  return {
    nodes: [
      glow(0, -6, 46, '#ff9d3a', 0.9),
      lit(blob('-13,-28 -17,-6 0,34! 17,-6 13,-28'), '#ff7a22'),
      lit(blob('-7,-28 -9,-10 0,14! 9,-10 7,-28'), '#ffe27a'),
      body(blob('-20,-72 -38,-50 -42,-22! -20,-36'), '#d23c33'),
      body(blob('20,-72 38,-50 42,-22! 20,-36'), '#d23c33'),
      body(blob('0,-172! 16,-146 24,-112 24,-66 17,-30! -17,-30! -24,-66 -24,-112 -16,-146'), color),
      flat(blob('0,-172! 16,-146 21,-128! 0,-124 -21,-128! -16,-146'), '#d23c33'),
      body(ellipse(0, -98, 12.5), '#59636f'),
      look.dark ? lit(ellipse(0, -98, 9), '#8fe0ff') : flat(ellipse(0, -98, 9), '#7fc4ea'),
      flat(ellipse(-3, -101, 3, 2), '#ffffff', 0.8),
      flat(blob('-23,-62 0,-58 23,-62! 22,-54 0,-50 -22,-54'), '#d23c33'),
      body(blob('-4,-66 0,-70 4,-66 4,-22 -4,-22'), '#b02f2a'),
      body(roundBox(-12, -32, 24, 8, 2), '#4a525c'),
    ],
    width: 96,
    height: 176,
  }
}

const drawAirplane: DrawSubject = (look) => {
  const stripe = look.color ?? look.random.pick(['#2f6fc0', '#c8372f', '#e09a2c'])
  const white = '#f4f5f6'
  const nodes: Node[] = [
    body(blob('0,-46 -26,-66 -44,-80! -28,-82 14,-58 26,-46'), darken(white, 0.18)),
    body(blob('-88,-48 -108,-84! -92,-86 -66,-58'), stripe),
    body(blob('-98,-44 -84,-58 -20,-62 50,-60 84,-52 98,-42 86,-32 50,-26 -30,-28 -80,-36'), white),
    flat(blob('-96,-44 -30,-42 50,-42 97,-42 88,-33 50,-27 -30,-29 -80,-37'), stripe, 0.9),
    pane(blob('70,-55 84,-51 88,-46 74,-46'), look.dark),
    ...[-48, -34, -20, -6, 8, 22, 36, 50].map((x) => pane(roundBox(x, -53, 7, 7, 2.5), look.dark)),
    body(blob('-84,-42 -108,-34! -98,-30 -76,-36'), darken(white, 0.1)),
    body(blob('26,-36 -6,-16 -40,2! -24,4 22,-14 46,-34'), darken(white, 0.06)),
    body(roundBox(4, -18, 26, 11, 5.5), darken(stripe, 0.1)),
    ...(look.dark ? [glow(-36, 2, 12, '#ff4a3a', 1), glow(98, -42, 26, '#fff2c0', 0.8)] : []),
  ]
  return { nodes: [group(nodes, { degrees: -7 })], width: 212, height: 96 }
}

const drawBalloon: DrawSubject = (look) => {
  const color = look.color ?? look.random.pick(['#d2493f', '#e0a02c', '#3f7fc0'])
  const second = lighten(color, 0.75)
  const gore = (shape: string): Node => flat(blob(shape), second)
  return {
    nodes: [
      line('M-22 -58L-10 -20M22 -58L10 -20M-8 -54L-5 -20M8 -54L5 -20', '#6a5238', 1.2),
      body(
        blob('0,-176 36,-168 60,-140 60,-106 40,-76 20,-56! -20,-56! -40,-76 -60,-106 -60,-140 -36,-168'),
        color,
      ),
      gore('-9,-175 9,-175 20,-140 20,-100 8,-57! -8,-57! -20,-100 -20,-140'),
      gore('-36,-167 -26,-171 -40,-140 -40,-104 -16,-57! -22,-58! -52,-102 -54,-138'),
      gore('36,-167 26,-171 40,-140 40,-104 16,-57! 22,-58! 52,-102 54,-138'),
      ...(look.dark ? [glow(0, -66, 40, '#ffc85a', 0.8)] : []),
      lit(blob('-3,-44 0,-56 3,-44 0,-38'), '#ffb03a'),
      body(roundBox(-13, -22, 26, 22, 4), '#9a6a38'),
      line('M-13 -15L13 -15M-13 -8L13 -8', '#6a4524', 1.2),
    ],
    ...{ width: 124, height: 178, seat: { x: 0, y: -14 } },
  }
}

export const vehicles = {
  car: drawCar,
  train: drawTrain,
  ship: drawShip,
  boat: drawBoat,
  bicycle: drawBicycle,
  rocket: drawRocket,
  airplane: drawAirplane,
  balloon: drawBalloon,
}
