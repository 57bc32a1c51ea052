import { darken, lighten } from '../color.ts'
import { body, type DrawSubject, flat, glow, group, line, type Node } from '../drawing.ts'
import { blob, curve, ellipse, limb, roundBox } from '../path.ts'

const drawMirror: DrawSubject = (look) => {
  const gold = look.color ?? '#c99a3f'
  return {
    nodes: [
      body(blob('-34,0! -24,-14 24,-14 34,0!'), darken(gold, 0.25)),
      body(ellipse(0, -78, 48, 68), gold),
      line(ellipse(0, -78, 44, 64), lighten(gold, 0.4), 2),
      ...[0, 180].map((degrees) =>
        group([body(blob('0,-74 -7,-66 0,-60 7,-66'), lighten(gold, 0.2))], { y: -78, degrees }),
      ),
      flat(ellipse(0, -78, 37, 56), '#a9cfe4'),
      flat(blob('-30,-70 -18,-112 2,-130 10,-128 -8,-100 -20,-56'), '#ffffff', 0.75),
      flat(blob('-14,-38 8,-92 26,-116 30,-106 12,-72 -4,-32'), '#ffffff', 0.45),
      body(blob('-10,-144 -6,-158 0,-164 6,-158 10,-144'), lighten(gold, 0.1)),
    ],
    width: 104,
    height: 162,
  }
}

const drawSword: DrawSubject = (look) => {
  const grip = look.color ?? '#5b2f23'
  const rock: Node[] = [
    body(blob('-60,4 -54,-24 -30,-40 0,-46 32,-38 54,-20 62,4'), '#7f7a76'),
    flat(blob('-44,-8 -36,-26 -12,-36 -22,-20'), '#a09a94'),
    line(curve('8,-40 14,-22 10,-6'), '#57524e', 1.4),
  ]
  return {
    nodes: [
      glow(0, -110, 70, '#cfe6ff', 0.55),
      body('M-9 -38L-7 -140L7 -140L9 -38Z', '#dfe8f0'),
      flat('M0 -38L0 -140L7 -140L9 -38Z', '#9fb0c0'),
      line('M0 -40L0 -138', '#6f8090', 1.4),
      ...rock,
      body(blob('-36,-140 -38,-148 -28,-150 0,-147 28,-150 38,-148 36,-140 0,-138'), '#d9aa3f'),
      body(roundBox(-5, -176, 10, 30, 3), grip),
      line('M-5 -170L5 -166M-5 -162L5 -158M-5 -154L5 -150', lighten(grip, 0.4), 1.2),
      body(ellipse(0, -180, 8), '#d9aa3f'),
      flat(ellipse(0, -180, 3.6), '#c22b3f'),
    ],
    width: 124,
    height: 190,
  }
}

const drawCrown: DrawSubject = (look) => {
  const gold = look.color ?? '#efbf3a'
  return {
    nodes: [
      glow(0, -58, 88, '#fff0a8', 0.55),
      body(blob('-64,-12 -30,-22 30,-22 64,-12 66,-2 40,6 -40,6 -66,-2'), '#8d1f3f'),
      flat(blob('-50,-6 0,-14 50,-6 0,0'), '#b23a5c'),
      ...[-66, 66].map((x) => flat(ellipse(x, -2, 4, 6), '#e0b63f')),
      body(blob('-46,-26! -40,-60 0,-66 40,-60 46,-26! 0,-16'), darken(gold, 0.4)),
      body('M-48 -22L-58 -86L-34 -56L-20 -96L0 -58L20 -96L34 -56L58 -86L48 -22Q0 -8 -48 -22Z', gold),
      ...['-58,-88', '-20,-99', '20,-99', '58,-88'].map((at, i) => {
        const [x = 0, y = 0] = at.split(',').map(Number)
        return body(ellipse(x, y, 5.4), i % 2 === 0 ? '#f6f0e0' : '#d8374f')
      }),
      body(ellipse(0, -32, 8, 9), '#d8374f'),
      body(ellipse(-26, -34, 6), '#3fa0e0'),
      body(ellipse(26, -34, 6), '#3fa0e0'),
      line(curve('-47,-25 0,-12 47,-25'), darken(gold, 0.35), 3),
      flat(blob('-44,-52 -38,-30 -32,-28 -38,-56'), '#ffffff', 0.5),
    ],
    width: 138,
    height: 104,
  }
}

const drawCup: DrawSubject = (look) => {
  const color = look.color ?? look.random.pick(['#d8574a', '#4f8fb5', '#e8e2d4'])
  return {
    nodes: [
      line(curve('-14,-92 -22,-104 -10,-114 -18,-128'), '#ffffff', 4, 0.5),
      line(curve('8,-94 0,-106 12,-118 4,-132'), '#ffffff', 4, 0.5),
      body(ellipse(0, -5, 62, 10), lighten(color, 0.35)),
      line(curve('38,-70 66,-72 66,-40 34,-34'), color, 9),
      body(blob('-44,-82! -42,-46 -30,-14 -18,-7! 18,-7! 30,-14 42,-46 44,-82!'), color),
      body(ellipse(0, -82, 44, 11), lighten(color, 0.3)),
      flat(ellipse(0, -80, 38, 8), '#5a3420'),
      flat(blob('-34,-66 -28,-30 -22,-20 -26,-46 -27,-68'), '#ffffff', 0.45),
    ],
    width: 136,
    height: 112,
  }
}

const drawTelescope: DrawSubject = (look) => {
  const brass = look.color ?? '#c99a3f'
  return {
    nodes: [
      body(limb('0,-84 -36,0', [5, 5]), '#6a4626'),
      body(limb('0,-84 36,0', [5, 5]), '#6a4626'),
      body(limb('0,-84 4,4', [5, 5]), '#55361c'),
      body(roundBox(-9, -96, 18, 16, 4), '#4a3a2a'),
      group(
        [
          body(roundBox(-66, -8, 26, 16, 3), '#3a3026'),
          body(roundBox(-44, -11, 44, 22, 3), darken(brass, 0.2)),
          body(roundBox(-4, -15, 62, 30, 3), brass),
          body(roundBox(54, -19, 14, 38, 4), darken(brass, 0.15)),
          flat(ellipse(68, 0, 3.4, 15), '#a9dcf2'),
          line('M-2 -9L54 -9', lighten(brass, 0.5), 2.4),
          line('M0 -15L0 15M-42 -10L-42 10', darken(brass, 0.4), 2),
        ],
        { y: -104, degrees: -32 },
      ),
    ],
    width: 132,
    height: 152,
  }
}

const drawBread: DrawSubject = (look) => {
  const crust = look.color ?? '#c27d35'
  return {
    nodes: [
      body(roundBox(-76, -8, 152, 9, 4), '#9a6a3c'),
      body(blob('-70,-10! -72,-36 -52,-56 -20,-64 20,-64 52,-56 72,-36 70,-10!'), crust),
      ...[-36, -4, 28].map((x) =>
        flat(blob(`${x - 10},-36 ${x},-54 ${x + 14},-60 ${x + 8},-44 ${x - 2},-32`), '#f0d29a'),
      ),
      flat(blob('-62,-30 -48,-48 -30,-52 -46,-38 -56,-22'), lighten(crust, 0.35), 0.6),
      body(blob('44,-8! 42,-40 52,-52 66,-54 78,-44 78,-8!'), darken(crust, 0.1)),
      flat(blob('49,-10! 48,-38 55,-46 65,-48 73,-41 73,-10!'), '#f6e2b8'),
      line(curve('-20,-74 -26,-84 -16,-92'), '#ffffff', 3.4, 0.5),
      line(curve('6,-76 0,-88 12,-96'), '#ffffff', 3.4, 0.5),
    ],
    ...{ width: 156, height: 74, grip: { x: 0, y: -20, scale: 0.14 } },
  }
}

export const fineObjects = {
  mirror: drawMirror,
  sword: drawSword,
  crown: drawCrown,
  cup: drawCup,
  telescope: drawTelescope,
  bread: drawBread,
}
