import { darken, lighten } from '../color.ts'
import { body, type DrawSubject, flat, glow, group, line, lit, type Node, union } from '../drawing.ts'
import { blob, curve, ellipse, limb } from '../path.ts'

const drawBee: DrawSubject = (look) => ({
  nodes: [
    body(blob('-4,-46 -26,-74 -18,-92 2,-84 8,-52'), '#dff0fa', 0.8),
    body(blob('4,-46 10,-82 28,-92 38,-78 20,-50'), '#eaf6fc', 0.85),
    flat('M-48 -28L-62 -24L-47 -20Z', '#3a2b18'),
    union(body(blob('-50,-24 -34,-44 -6,-50 22,-44 34,-26 22,-8 -6,-2 -34,-6'), look.color ?? '#f4bf2e')),
    flat(blob('-34,-43 -24,-47 -20,-26 -24,-4 -34,-7 -31,-26'), '#2c2118'),
    flat(blob('-10,-50 2,-50 6,-26 2,-2 -10,-2 -6,-26'), '#2c2118'),
    body(ellipse(36, -30, 17, 16), '#4a3622'),
    line(curve('38,-44 44,-58 52,-60'), '#2c2118', 2),
    line(curve('44,-42 54,-52 62,-50'), '#2c2118', 2),
    flat(ellipse(42, -32, 5.5 * look.eyeScale ** 0.4, 6.5), '#fdfaf0'),
    flat(ellipse(43.5, -31, 3.2, 4), '#17110d'),
    flat(ellipse(44.6, -33, 1.1), '#ffffff'),
    line(curve('38,-21 43,-19 48,-22'), '#efd9a0', 1.4),
    line('M-20 -4L-24 6M-4 -2L-6 8M12 -4L12 7', '#2c2118', 2),
  ],
  width: 126,
  height: 96,
})

const drawButterfly: DrawSubject = (look) => {
  const color = look.color ?? look.random.pick(['#e8742c', '#4a7fd6', '#c8479a', '#e0b52e'])
  const edge = darken(color, 0.6)
  const wing = (sign: number): Node[] => {
    const at = (points: string): string =>
      points.replace(/(-?[\d.]+),/g, (_, x: string) => `${Number(x) * sign},`)
    return [
      body(blob(at('4,-52 22,-84 50,-98 64,-84 60,-60 38,-48')), edge),
      body(blob(at('4,-44 34,-44 50,-30 44,-8 26,-4 12,-18')), edge),
      flat(blob(at('8,-54 25,-80 48,-91 57,-80 53,-62 36,-52')), color),
      flat(blob(at('8,-42 32,-40 43,-28 38,-13 26,-11 14,-22')), lighten(color, 0.18)),
      flat(ellipse(sign * 46, -76, 5.5), '#fff3d6'),
      flat(ellipse(sign * 32, -26, 4.6), '#fff3d6'),
      line(at('10,-52 48,-84').replace(/(\S+),(\S+) (\S+),(\S+)/, 'M$1 $2L$3 $4'), edge, 1),
    ]
  }
  return {
    nodes: [
      ...wing(-1),
      ...wing(1),
      line(curve('-1,-66 -8,-82 -16,-86'), '#2a2019', 1.5),
      line(curve('1,-66 8,-82 16,-86'), '#2a2019', 1.5),
      body(limb('0,-66 0,-42 0,-12', [7, 7.5, 3]), '#3a2c22'),
      body(ellipse(0, -67, 5), '#3a2c22'),
    ],
    width: 132,
    height: 100,
  }
}

const wingOf = (color: string, lift: number): Node[] => [
  body(
    blob(
      `-6,-62! -14,${-96 - lift} -34,${-122 - lift}! -44,${-98 - lift * 0.6} -66,${-96 - lift * 0.8}! -62,-78 -78,-66! -56,-62 -50,-52! -30,-56`,
    ),
    color,
  ),
  line(curve(`-8,-64 -18,${-94 - lift} -34,${-121 - lift}`), darken(color, 0.4), 2.2),
  line(
    `M-16 ${-84 - lift * 0.5}L-64 ${-95 - lift * 0.8}M-14 -74L-76 -66M-12 -66L-50 -53`,
    darken(color, 0.35),
    1.3,
  ),
]

const dragonHead = (color: string, fierce: boolean, eyes: number): Node[] => [
  body(blob('46,-98 40,-116 34,-124! 52,-112 56,-100'), '#e9ddb5'),
  body(blob('54,-100 52,-118 50,-128! 64,-112 64,-100'), '#e9ddb5'),
  union(
    body(limb('28,-52 40,-70 44,-90', [28, 21, 20]), color),
    body(blob('36,-94 46,-106 62,-106 78,-96 92,-92 94,-82 84,-76 64,-76 46,-78 38,-84'), color),
  ),
  line(curve('93,-84 78,-83 62,-85'), darken(color, 0.55), 1.4),
  ...[88, 82, 76].map((x) => flat(`M${x - 2} -84L${x} -79L${x + 2} -84Z`, '#fff9e6')),
  flat(ellipse(89, -89, 1.5, 1.1), '#2a1713'),
  flat(ellipse(62, -95, 4.6 * eyes, 5 * eyes), '#f7d74a'),
  flat(ellipse(63, -95, 1.8 * eyes, 4.2 * eyes), '#17110d'),
  ...(fierce ? [line(curve('54,-102 62,-101 70,-95'), darken(color, 0.5), 2)] : []),
]

const fire: Node[] = [
  glow(112, -80, 34, '#ff9a2e', 0.8),
  lit(blob('93,-82! 106,-92 116,-90 134,-98! 126,-84 138,-76! 118,-72 106,-74'), '#ff7a1e'),
  lit(blob('95,-82! 106,-87 116,-83 122,-80 114,-77 105,-78'), '#ffd84a'),
]

/** A winged dragon from its side; breathes fire unless it is gentle. */
const drawDragon: DrawSubject = (look) => {
  const color = look.color ?? look.random.pick(['#4a8a4f', '#b23a32', '#3f6f9f', '#6a4a8f'])
  const gentle = look.mood === 'glad' || look.mood === 'sad' || look.pose === 'sleeping'
  const belly = '#e6cf8f'
  const spike = (x: number, y: number, size: number): Node =>
    body(
      `M${x - size} ${y + 2}L${x - size * 0.2} ${y - size * 1.6}L${x + size} ${y + 2}Z`,
      darken(color, 0.3),
    )
  const claws = (x: number): Node[] =>
    [-5, 0, 5].map((s) => flat(`M${x + s - 2} -2L${x + s + 2} 2L${x + s + 2} -3Z`, '#f3ead0'))
  const lift = look.pose === 'flying' ? 22 : 0
  return {
    nodes: [
      ...wingOf(darken(color, 0.3), lift + 6).map(
        (node): Node => group([node], { x: 18, y: 2, scale: 0.9, degrees: 8 }),
      ),
      spike(-62, -28, 5),
      spike(-48, -40, 6),
      union(
        body(limb('-30,-40 -58,-26 -80,-12 -104,-22 -112,-40', [32, 22, 14, 8, 4]), color),
        body(limb('14,-34 22,-16 18,-4', [18, 12, 10]), darken(color, 0.2)),
        body(blob('-46,-44 -34,-62 -8,-68 20,-64 36,-50 32,-32 8,-22 -24,-22 -42,-30'), color),
        body(limb('-26,-38 -18,-20 -26,-5', [28, 17, 12]), color),
        body(blob('-36,-3 -26,-9 -10,-6 -8,0 -34,0'), color),
        body(blob('10,-3 20,-9 32,-6 34,0 12,0'), color),
      ),
      body(blob('-112,-36 -126,-50! -108,-56 -98,-46!'), darken(color, 0.3)),
      flat(blob('36,-62 38,-48 32,-32 8,-23 -20,-23 4,-32 22,-44 30,-58'), belly),
      ...[0, 1, 2, 3].map((i) =>
        line(curve(`${33 - i * 8},${-52 + i * 8} ${36 - i * 8},${-44 + i * 6}`), darken(belly, 0.3), 1),
      ),
      ...claws(-20),
      ...claws(24),
      ...[-30, -14, 2].map((x) => spike(x, -64, 6)),
      spike(26, -74, 5),
      spike(33, -88, 5),
      ...dragonHead(color, !gentle, 0.8 + look.eyeScale * 0.25),
      ...wingOf(color, lift),
      ...(gentle ? [] : fire),
    ],
    ...{ width: 236, height: 128 + lift, seat: { x: 8, y: -64 } },
  }
}

export const winged = { bee: drawBee, butterfly: drawButterfly, dragon: drawDragon }
