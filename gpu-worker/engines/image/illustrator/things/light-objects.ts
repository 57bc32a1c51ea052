import { darken, lighten } from '../color.ts'
import { body, type DrawSubject, flat, glow, line, lit, type Node } from '../drawing.ts'
import { blob, curve, ellipse, roundBox } from '../path.ts'
import { starPath } from '../people/hats.ts'

const flame = (x: number, y: number, size: number): Node[] => [
  glow(x, y - size * 0.6, size * 3.6, '#ffb84a', 0.9),
  lit(
    blob(
      `${x},${y} ${x - size * 0.42},${y - size * 0.4} ${x - size * 0.1},${y - size * 1.1} ${x + size * 0.06},${y - size * 1.6}! ${x + size * 0.3},${y - size} ${x + size * 0.42},${y - size * 0.4}`,
    ),
    '#ff9a2e',
  ),
  lit(
    blob(
      `${x},${y - size * 0.05} ${x - size * 0.2},${y - size * 0.4} ${x},${y - size}! ${x + size * 0.2},${y - size * 0.4}`,
    ),
    '#fff0a8',
  ),
]

const drawLantern: DrawSubject = (look) => {
  const metal = look.color ?? '#5a4a3a'
  return {
    nodes: [
      glow(0, -40, 78, '#ffc45a', look.dark ? 0.95 : 0.5),
      line(curve('-20,-76 -18,-100 0,-108 18,-100 20,-76'), darken(metal, 0.2), 3.4),
      lit(roundBox(-21, -68, 42, 52, 6), '#ffe39a'),
      ...flame(0, -22, 17),
      body(blob('-26,-66! -14,-78 -8,-86! 8,-86! 14,-78 26,-66!'), metal),
      line('M-21 -66L-21 -16M21 -66L21 -16M-7 -66L-7 -16M7 -66L7 -16', darken(metal, 0.2), 2.4),
      body(roundBox(-26, -17, 52, 8, 3), metal),
      body(roundBox(-22, -10, 44, 10, 4), darken(metal, 0.2)),
    ],
    ...{ width: 64, height: 110, grip: { x: 0, y: -106, scale: 0.24 } },
  }
}

const drawCandle: DrawSubject = (look) => ({
  nodes: [
    ...flame(0, -78, 22),
    line(curve('0,-76 1,-82 0,-86'), '#3a2a20', 2),
    body(blob('-14,-72 -6,-77 6,-75 14,-71 15,-20 13,-8 -13,-8 -15,-30'), look.color ?? '#f6ecd2'),
    body(blob('-15,-68 -12,-50 -9,-42 -7,-52 -4,-66'), lighten(look.color ?? '#f6ecd2', 0.4)),
    body(blob('6,-70 8,-56 11,-48 14,-58 14,-68'), lighten(look.color ?? '#f6ecd2', 0.3)),
    body(blob('-36,-12 -18,-8 18,-8 36,-12 28,-1 0,1 -28,-1'), '#c99a3f'),
    line(curve('34,-9 46,-16 48,-6 38,-2'), '#c99a3f', 4),
  ],
  ...{ width: 96, height: 118, grip: { x: 44, y: -8, scale: 0.24 } },
})

const drawMoon: DrawSubject = (look) => {
  const color = look.color ?? '#f8efc6'
  const crater = (x: number, y: number, r: number): Node =>
    flat(ellipse(x, y, r, r * 0.9), darken(color, 0.14))
  return {
    nodes: [
      glow(0, -50, 96, '#fff4c8', 0.7),
      lit(ellipse(0, -50, 50), color),
      flat(blob('36,-86 50,-56 42,-20 12,-2 30,-22 38,-50'), darken(color, 0.16), 0.8),
      crater(-16, -66, 11),
      crater(14, -36, 14),
      crater(-26, -34, 8),
      crater(16, -74, 7),
      crater(-4, -18, 6),
      crater(32, -58, 5),
    ],
    width: 104,
    height: 102,
  }
}

const drawStar: DrawSubject = (look) => {
  const color = look.color ?? '#ffd84a'
  return {
    nodes: [
      glow(0, -50, 92, '#fff0a8', 0.85),
      lit(starPath(0, -50, 50), color),
      lit(starPath(-2, -53, 30), lighten(color, 0.5)),
      line('M0 -118L0 -108M0 8L0 16M-66 -50L-58 -50M58 -50L66 -50', '#fff6cf', 2.4),
    ],
    width: 110,
    height: 104,
  }
}

const drawHeart: DrawSubject = (look) => {
  const color = look.color ?? '#d92f45'
  return {
    nodes: [
      glow(0, -48, 84, '#ff9aa8', 0.5),
      body(
        blob('0,-76! 14,-96 38,-98 52,-80 48,-54 26,-26 0,0! -26,-26 -48,-54 -52,-80 -38,-98 -14,-96'),
        color,
      ),
      flat(blob('-40,-78 -34,-88 -22,-90 -30,-80 -36,-66'), '#ffffff', 0.6),
    ],
    width: 108,
    height: 100,
  }
}

const drawPhone: DrawSubject = (look) => ({
  nodes: [
    glow(0, -52, 70, '#9fd8ff', look.dark ? 0.8 : 0.3),
    body(roundBox(-28, -104, 56, 104, 9), look.color ?? '#23262c'),
    lit(roundBox(-23, -94, 46, 82, 3), '#4a8fe0'),
    lit(blob('-23,-40 -8,-60 6,-46 23,-66 23,-12 -23,-12'), '#78d0a0'),
    lit(ellipse(10, -80, 6), '#ffe28a'),
    flat(roundBox(-7, -100, 14, 2.4, 1.2), '#5a5f68'),
    ...[-14, 0, 14].map((x) => lit(roundBox(x - 4.5, -26, 9, 9, 2.4), '#ffffff')),
    line('M-20 -88L-6 -40', '#ffffff', 1, 0.35),
  ],
  ...{ width: 60, height: 106, grip: { x: 0, y: -30, scale: 0.12 } },
})

export const lightObjects = {
  lantern: drawLantern,
  candle: drawCandle,
  moon: drawMoon,
  star: drawStar,
  heart: drawHeart,
  phone: drawPhone,
}
