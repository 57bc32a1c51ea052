import { darken, lighten } from '../color.ts'
import { body, type DrawSubject, flat, glow, group, line, type Node } from '../drawing.ts'
import { blob, box, curve, ellipse, limb, roundBox } from '../path.ts'
import { arched } from './buildings.ts'

const drawBook: DrawSubject = (look) => {
  const cover = look.color ?? look.random.pick(['#9a2f2f', '#2f5a8a', '#3f6a4a', '#6a3f7a'])
  const lines = (sign: number): Node[] =>
    [0, 1, 2, 3, 4].map((i) =>
      line(
        curve(`${sign * 10},${-42 + i * 7} ${sign * 28},${-46 + i * 7} ${sign * 48},${-41 + i * 7}`),
        '#9c9384',
        1.2,
      ),
    )
  const page = (sign: number, rise: number, color: string): Node =>
    body(
      blob(
        `0,${-48 + rise}! ${sign * 22},${-58 + rise} ${sign * 58},${-52 + rise}! ${sign * 62},-8! ${sign * 24},-14 0,-4!`,
      ),
      color,
    )
  return {
    nodes: [
      body(blob('0,-44! 24,-52 66,-50! 70,0! 26,-6 0,4! -26,-6 -70,0! -66,-50! -24,-52'), cover),
      page(-1, 0, '#e9dfc8'),
      page(1, 0, '#e2d7be'),
      page(-1, -3, '#faf4e6'),
      page(1, -3, '#f5eedd'),
      ...lines(-1),
      ...lines(1),
      line('M0 -50L0 -4', '#b8ab90', 1.6),
      body('M4 -48L10 -48L10 10L7 4L4 10Z', '#c8372f'),
    ],
    ...{ width: 142, height: 64, grip: { x: 0, y: -6, scale: 0.16 } },
  }
}

const drawKey: DrawSubject = (look) => {
  const gold = look.color ?? '#d9aa3f'
  return {
    nodes: [
      glow(0, -44, 70, '#ffe9a8', 0.4),
      group(
        [
          line(ellipse(-46, 0, 19), gold, 9),
          line(ellipse(-46, 0, 19), lighten(gold, 0.45), 2.4, 0.8),
          body(ellipse(-72, 0, 6), gold),
          body(ellipse(-46, -26, 6), gold),
          body(ellipse(-46, 26, 6), gold),
          body(roundBox(-28, -5, 92, 10, 4), gold),
          body(roundBox(-24, -8, 7, 16, 2), darken(gold, 0.12)),
          body('M40 4L40 25L47 25L47 17L52 17L52 25L62 25L62 4Z', gold),
          line('M-16 -2.4L60 -2.4', lighten(gold, 0.55), 2),
        ],
        { y: -44, degrees: -28 },
      ),
    ],
    ...{ width: 144, height: 90, grip: { x: -40, y: -24, scale: 0.18 } },
  }
}

const drawClock: DrawSubject = (look) => {
  const wood = look.color ?? '#8a5630'
  const ticks = Array.from({ length: 12 }, (_, i) => {
    const turn = (i / 12) * Math.PI * 2
    const at = (r: number): string => `${Math.sin(turn) * r} ${-60 - Math.cos(turn) * r}`
    return line(`M${at(i % 3 === 0 ? 27 : 30)}L${at(34)}`, '#2b2420', i % 3 === 0 ? 3 : 1.6)
  })
  const hour = look.random.range(0, 6.28)
  const hand = (turn: number, length: number, width: number): Node =>
    line(`M0 -60L${Math.sin(turn) * length} ${-60 - Math.cos(turn) * length}`, '#2b2420', width)
  return {
    nodes: [
      body(ellipse(-30, -106, 15, 13), '#c99a3f'),
      body(ellipse(30, -106, 15, 13), '#c99a3f'),
      line('M-30 -112L0 -122L30 -112', '#7a5a24', 3),
      body(limb('-28,-24 -40,0', [7, 5]), '#7a5a24'),
      body(limb('28,-24 40,0', [7, 5]), '#7a5a24'),
      body(ellipse(0, -60, 48), wood),
      body(ellipse(0, -60, 40), '#fbf5e4'),
      ...ticks,
      hand(hour, 20, 4),
      hand(hour * 12, 30, 2.6),
      flat(ellipse(0, -60, 3.6), '#c8372f'),
      flat(blob('-30,-78 -14,-94 8,-96 -10,-84 -24,-68'), '#ffffff', 0.5),
    ],
    width: 104,
    height: 124,
  }
}

const drawLetter: DrawSubject = (look) => {
  const paper = look.color ?? '#f5ead0'
  return {
    nodes: [
      group(
        [
          body(roundBox(-60, -78, 120, 78, 3), paper),
          line('M-58 -2L-10 -44M58 -2L10 -44', darken(paper, 0.25), 1.6),
          body('M-60 -76L0 -26L60 -76Z', darken(paper, 0.06)),
          body(ellipse(0, -30, 12), '#c42f35'),
          flat(blob('0,-33! 3,-37 8,-34 6,-29 0,-23! -6,-29 -8,-34 -3,-37'), '#e8888a'),
        ],
        { degrees: -5, y: -4 },
      ),
    ],
    ...{ width: 124, height: 88, grip: { x: -50, y: -10, scale: 0.15 } },
  }
}

/** A treasure chest, open. */
const drawChest: DrawSubject = (look) => {
  const wood = look.color ?? '#8a5630'
  const random = look.random.fork('coins')
  const coins = Array.from({ length: 26 }, () => {
    const x = random.range(-46, 46)
    return body(
      ellipse(x, -54 - random.range(0, 16) * (1 - Math.abs(x) / 60), 6, 4.6),
      random.chance(0.85) ? '#f2c23f' : '#fbe38a',
    )
  })
  return {
    nodes: [
      glow(0, -66, 92, '#ffdf7a', 0.75),
      body(blob('-62,-58! -64,-84 -54,-104 -40,-110! 40,-110! 54,-104 64,-84 62,-58!'), darken(wood, 0.35)),
      line(curve('-62,-60 -62,-86 -40,-107 40,-107 62,-86 62,-60'), '#c99a3f', 4),
      ...coins,
      body(ellipse(-20, -66, 6), '#d8374f'),
      body('M18 -76L25 -68L18 -58L11 -68Z', '#3fa0e0'),
      body(box(-64, -52, 128, 52), wood),
      line('M-64 -34L64 -34M-64 -17L64 -17', darken(wood, 0.35), 1.4),
      ...[-64, -36, 28, 56].map((x) => body(box(x, -52, 8, 52), '#c99a3f')),
      body(roundBox(-10, -54, 20, 24, 3), '#d9b04a'),
      flat('M-3 -44L3 -44L2 -34L-2 -34Z', '#3a2a18'),
      flat(ellipse(0, -45, 3.4), '#3a2a18'),
    ],
    width: 132,
    height: 112,
  }
}

const drawFlower: DrawSubject = (look) => {
  const color = look.color ?? look.random.pick(['#d8435f', '#e88a2f', '#a85ac8', '#e8c43f'])
  const petal = (i: number, r: number, tint: string): Node => {
    const turn = (i / 8) * 360
    return group(
      [body(blob(`0,0 ${-9},${-r * 0.5} ${-7},${-r * 0.9} 0,${-r} 7,${-r * 0.9} 9,${-r * 0.5}`), tint)],
      { degrees: turn },
    )
  }
  return {
    nodes: [
      body(limb('0,-92 4,-50 0,0', [4.4, 5, 5.6]), '#4a8a3a'),
      body(blob('2,-30 18,-48 40,-50! 30,-32 12,-24'), '#5a9f45'),
      body(blob('2,-18 -16,-38 -38,-38! -28,-20 -10,-12'), '#4f9140'),
      group(
        [
          ...Array.from({ length: 8 }, (_, i) => petal(i + 0.5, 38, darken(color, 0.18))),
          ...Array.from({ length: 8 }, (_, i) => petal(i, 34, color)),
          body(ellipse(0, 0, 12), '#e3b23a'),
          flat(ellipse(-2, -2, 7), '#a8701f', 0.6),
        ],
        { y: -96 },
      ),
    ],
    ...{ width: 86, height: 136, grip: { x: 0, y: -30, scale: 0.22 } },
  }
}

const drawTree: DrawSubject = (look) => {
  const leaf = look.color ?? look.random.pick(['#4f8a3a', '#5f9440', '#3f7a42'])
  const random = look.random.fork('leaves')
  const clump = (x: number, y: number, r: number, tint: string): Node => {
    const points = Array.from({ length: 14 }, (_, i) => {
      const turn = (i / 14) * Math.PI * 2
      const reach = r * (i % 2 === 0 ? 1 : 0.86)
      return `${x + Math.cos(turn) * reach},${y + Math.sin(turn) * reach * 0.84}`
    })
    return body(blob(points.join(' ')), tint)
  }
  return {
    nodes: [
      body(limb('-10,-52 -34,-78 -44,-96', [11, 8, 4]), '#6a4a30'),
      body(limb('10,-56 32,-80 42,-100', [11, 8, 4]), '#5f422a'),
      body(blob('-12,-100 -11,-46 -16,-14 -30,2! -8,-4 0,2 10,-4 30,2! 15,-14 11,-46 12,-100'), '#74522f'),
      line(curve('-3,-10 -2,-40 -4,-70'), '#4f3620', 1.4),
      line(curve('5,-14 4,-34 6,-56'), '#4f3620', 1.4),
      clump(-44, -96, 34, darken(leaf, 0.22)),
      clump(46, -98, 34, darken(leaf, 0.25)),
      clump(0, -92, 36, darken(leaf, 0.3)),
      clump(-30, -126, 38, darken(leaf, 0.06)),
      clump(32, -128, 38, darken(leaf, 0.12)),
      clump(0, -150, 36, lighten(leaf, 0.06)),
      clump(-2, -118, 34, leaf),
      ...Array.from({ length: 26 }, () => {
        const [x, y] = [random.range(-62, 62), random.range(-168, -84)]
        return line(curve(`${x - 4},${y} ${x},${y - 3} ${x + 4},${y}`), lighten(leaf, 0.32), 1.5, 0.75)
      }),
    ],
    width: 160,
    height: 184,
  }
}

const drawDoor: DrawSubject = (look) => {
  const wood = look.color ?? look.random.pick(['#8a5630', '#2f5a7a', '#7a2f2f'])
  return {
    nodes: [
      body(arched(-44, 0, 88, 146), '#a59d92'),
      ...(look.dark ? [glow(0, -60, 90, '#ffc45a', 0.5)] : []),
      body(arched(-34, 0, 68, 130), wood),
      line('M-17 0L-17 -118M0 0L0 -128M17 0L17 -118', darken(wood, 0.4), 1.6),
      line('M-33 -30L-4 -30M-33 -88L-4 -88', '#2b2622', 4),
      body(ellipse(20, -56, 5), '#d9aa3f'),
      flat(ellipse(20, -44, 2), '#1f1a16'),
      body(box(-52, -5, 104, 8), '#8d867b'),
    ],
    width: 104,
    height: 150,
  }
}

export const objects = {
  book: drawBook,
  key: drawKey,
  clock: drawClock,
  letter: drawLetter,
  chest: drawChest,
  flower: drawFlower,
  tree: drawTree,
  door: drawDoor,
}
