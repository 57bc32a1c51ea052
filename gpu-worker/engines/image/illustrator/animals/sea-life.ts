import { darken, lighten } from '../color.ts'
import { body, type DrawSubject, flat, type Look, line, type Node, union } from '../drawing.ts'
import { blob, curve, ellipse, limb } from '../path.ts'

const eye = (x: number, y: number, size: number, look: Look): Node[] => {
  const r = size * (0.75 + look.eyeScale * 0.25)
  return look.pose === 'sleeping'
    ? [line(curve(`${x - r},${y} ${x},${y + r * 0.6} ${x + r},${y}`), '#15110e', r * 0.4)]
    : [
        flat(ellipse(x, y, r), '#fbfaf4'),
        flat(ellipse(x + r * 0.2, y, r * 0.62), '#15110e'),
        flat(ellipse(x + r * 0.4, y - r * 0.3, r * 0.22), '#ffffff'),
      ]
}

const drawFish: DrawSubject = (look) => {
  const color = look.color ?? look.random.pick(['#f08a2c', '#e5b93a', '#4f9fd6', '#d8574f'])
  const stripe = (x: number): Node =>
    flat(blob(`${x},-56 ${x + 7},-40 ${x + 5},-18 ${x},-9 ${x - 5},-20 ${x - 4},-42`), '#fff6e8', 0.95)
  return {
    nodes: [
      body(blob('-38,-34 -62,-58! -56,-34 -62,-8! -38,-28'), darken(color, 0.1)),
      body(blob('-16,-54 0,-72 20,-66 26,-52'), darken(color, 0.15)),
      body(blob('-8,-14 -4,-2 10,2 14,-10'), darken(color, 0.15)),
      union(body(blob('-42,-32 -18,-54 14,-60 40,-48 52,-32 40,-14 12,-5 -18,-11'), color)),
      stripe(-14),
      stripe(16),
      body(blob('4,-30 -12,-36 -20,-26 -12,-18 4,-24'), lighten(color, 0.15)),
      line('M-18 -28L2 -27M-16 -32L2 -29', darken(color, 0.3), 0.9),
      line(curve('28,-46 24,-32 28,-18'), darken(color, 0.35), 1.2),
      ...eye(38, -38, 6, look),
      line(curve('44,-24 48,-25 51,-28'), darken(color, 0.5), 1.5),
    ],
    width: 116,
    height: 74,
  }
}

/** A whale from its side, spouting. */
const drawWhale: DrawSubject = (look) => {
  const color = look.color ?? '#3f6f9a'
  return {
    nodes: [
      line(curve('52,-66 50,-82 40,-92'), '#e6f5fc', 3.4, 0.9),
      line(curve('52,-66 54,-84 66,-93'), '#e6f5fc', 3.4, 0.9),
      line(curve('52,-66 53,-80 53,-96'), '#ffffff', 3, 0.9),
      body(blob('-66,-30 -84,-48 -106,-56! -98,-42 -108,-30! -88,-28 -70,-20'), color),
      union(
        body(
          blob('-78,-30 -50,-40 -20,-56 16,-66 52,-66 80,-52 90,-34 82,-16 52,-4 10,-2 -34,-10 -62,-20'),
          color,
        ),
      ),
      flat(blob('90,-34 82,-16 52,-4 10,-2 -24,-8 10,-14 46,-20 72,-28'), '#e9eef0'),
      ...[0, 1, 2, 3].map((i) =>
        line(
          curve(`${74 - i * 3},${-24 + i * 4.6} ${30 - i * 6},${-14 + i * 3} ${-4 - i * 2},${-9 + i * 1.8}`),
          '#a9b7bf',
          1,
        ),
      ),
      line(curve('89,-34 74,-29 58,-31'), darken(color, 0.45), 1.6),
      ...eye(56, -39, 4.2, look),
      body(blob('20,-16 8,2 -12,12! -4,-4 4,-18'), darken(color, 0.15)),
      flat(ellipse(30, -52, 16, 5, -10), lighten(color, 0.35), 0.5),
    ],
    width: 204,
    height: 98,
  }
}

const drawOctopus: DrawSubject = (look) => {
  const color = look.color ?? look.random.pick(['#c8506a', '#a85a9c', '#d8703c'])
  const arm = (points: string): ReturnType<typeof body> => body(limb(points, [13, 11, 8, 4]), color)
  const cup = (x: number, y: number): Node => flat(ellipse(x, y, 2.2, 1.7), lighten(color, 0.55))
  return {
    nodes: [
      union(
        arm('-20,-34 -44,-26 -58,-36 -62,-52'),
        arm('20,-34 44,-26 58,-36 64,-50'),
        arm('-16,-32 -34,-12 -52,-8 -60,-18'),
        arm('16,-32 34,-12 52,-8 62,-16'),
        arm('-8,-30 -16,-8 -32,2 -42,-4'),
        arm('8,-30 16,-8 32,2 42,-4'),
        arm('-3,-30 -6,-8 -12,4 -20,2'),
        arm('4,-30 8,-8 14,4 22,1'),
        body(blob('0,-98 22,-92 32,-72 28,-50 22,-34 0,-26 -22,-34 -28,-50 -32,-72 -22,-92'), color),
      ),
      ...[
        '-44,-29',
        '-54,-36',
        '44,-29',
        '54,-36',
        '-34,-14',
        '-46,-10',
        '36,-13',
        '48,-10',
        '-22,-3',
        '24,-3',
      ].map((at) => {
        const [x = 0, y = 0] = at.split(',').map(Number)
        return cup(x, y)
      }),
      flat(ellipse(-12, -84, 7, 5, -30), lighten(color, 0.4), 0.6),
      ...eye(-10, -54, 7.5, look),
      ...eye(12, -54, 7.5, look),
      line(curve('-5,-40 1,-37 7,-40'), darken(color, 0.5), 1.6),
    ],
    width: 134,
    height: 102,
  }
}

const drawTurtle: DrawSubject = (look) => {
  const color = look.color ?? '#6f9a4a'
  const shell = '#7a5a34'
  const plate = (x: number, y: number, r: number): Node => {
    const corners = Array.from({ length: 6 }, (_, i) => {
      const turn = (i / 6) * Math.PI * 2
      return `${x + Math.cos(turn) * r} ${y + Math.sin(turn) * r * 0.8}`
    })
    return flat(`M${corners.join('L')}Z`, lighten(shell, 0.25))
  }
  return {
    nodes: [
      union(
        body(limb('-26,-16 -34,-2', [15, 12]), darken(color, 0.25)),
        body(limb('20,-16 24,-2', [15, 12]), darken(color, 0.25)),
      ),
      body(blob('-42,-14 -56,-8! -40,-8'), color),
      union(
        body(limb('36,-20 50,-32 58,-38', [16, 13, 14]), color),
        body(ellipse(60, -40, 13, 11), color),
        body(limb('-16,-14 -20,-2', [16, 13]), color),
        body(limb('30,-14 36,-2', [16, 13]), color),
      ),
      body(blob('-48,-14 -40,-38 -16,-56 10,-56 34,-40 44,-16 30,-10 -30,-10'), shell),
      plate(-2, -40, 13),
      plate(-27, -28, 10),
      plate(22, -29, 10),
      plate(-2, -19, 9),
      line(curve('-46,-13 0,-8 44,-14'), '#d9c07a', 3),
      ...eye(64, -43, 4.4, look),
      line(curve('62,-33 67,-33 71,-36'), darken(color, 0.5), 1.3),
    ],
    width: 128,
    height: 60,
  }
}

export const seaLife = { fish: drawFish, whale: drawWhale, octopus: drawOctopus, turtle: drawTurtle }
