import { darken, lighten } from '../color.ts'
import { body, type DrawSubject, flat, group, type Look, line, type Node, union } from '../drawing.ts'
import { blob, curve, ellipse, limb } from '../path.ts'

const eye = (x: number, y: number, size: number, iris: string, look: Look): Node[] =>
  look.pose === 'sleeping'
    ? [line(curve(`${x - size},${y} ${x},${y + size * 0.6} ${x + size},${y}`), '#1a1512', size * 0.4)]
    : [
        flat(ellipse(x, y, size), iris),
        flat(ellipse(x, y, size * 0.58), '#15110e'),
        flat(ellipse(x + size * 0.3, y - size * 0.35, size * 0.24), '#ffffff'),
      ]

/** A branch that comes from beyond the picture. */
const perch: Node[] = [
  body(limb('-52,3 -14,4 18,1 70,6 160,-2 300,10 560,-10', [4, 6, 7, 9, 12, 17, 26]), '#6b4a30'),
  body(limb('120,0 150,-26 190,-40', [6, 4, 2]), '#6b4a30'),
  body(blob('34,1 44,-8 52,-6 44,2'), '#5f9a45'),
  body(blob('-38,1 -48,-6 -54,-3 -46,3'), '#5f9a45'),
  body(blob('96,0 108,-14 120,-14 110,-2'), '#5f9a45'),
  body(blob('84,6 92,18 104,20 98,8'), '#4f8a3c'),
  body(blob('190,-40 206,-48 216,-42 202,-36'), '#5f9a45'),
  body(blob('172,2 186,-10 198,-8 188,3'), '#4f8a3c'),
]

/** Wings up, seen from the side, flying to the right. */
const inFlight = (color: string, beak: string, look: Look): Node[] => [
  body(blob('-6,-24 -16,-52 -34,-72! -14,-66 4,-52 12,-30'), darken(color, 0.22)),
  body(blob('-30,-22 -58,-30! -54,-20 -60,-12! -32,-14'), darken(color, 0.15)),
  union(body(blob('-34,-18 -14,-28 12,-28 28,-34 38,-28 38,-18 26,-10 4,-6 -18,-9'), color)),
  flat(blob('-10,-10 8,-8 26,-12 34,-20 20,-16 0,-14'), lighten(color, 0.5)),
  body('M36 -28L52 -22L36 -19Z', beak),
  body(blob('0,-24 -4,-46 -16,-70 -40,-90! -36,-76 -44,-78! -38,-64 -44,-64! -34,-50 -22,-28'), color),
  line(curve('-8,-34 -16,-52 -30,-68'), darken(color, 0.4), 1),
  ...eye(30, -27, 3 * (0.8 + look.eyeScale * 0.2), '#fdf6e0', look),
]

const perched = (color: string, beak: string, belly: string, look: Look): Node[] => [
  ...perch,
  body(blob('-14,-14 -34,0 -46,14! -34,12 -18,0'), darken(color, 0.3)),
  line('M-4 0L-4 -8M6 0L6 -8', '#b5772e', 2.4),
  union(body(blob('-22,-14 -18,-34 -4,-48 6,-62 20,-66 30,-58 30,-46 24,-30 16,-12 0,-4 -14,-6'), color)),
  flat(blob('24,-40 20,-20 8,-7 0,-6 6,-20 14,-34'), belly),
  body('M28 -58L46 -52L29 -48Z', beak),
  line('M30 -53L44 -52', darken(beak, 0.4), 0.8),
  body(blob('-4,-42 8,-34 6,-20 -8,-10 -28,0! -22,-16 -16,-32'), darken(color, 0.18)),
  line(curve('-2,-30 -6,-18 -18,-8'), darken(color, 0.45), 1),
  line(curve('4,-26 -2,-14 -12,-6'), darken(color, 0.45), 1),
  ...eye(20, -56, 3.4 * (0.8 + look.eyeScale * 0.2), '#fdf6e0', look),
]

const anyBird =
  (colors: readonly [string, ...string[]], beak: string, belly: (color: string) => string): DrawSubject =>
  (look) => {
    const color = look.color ?? look.random.pick(colors)
    const flies = look.pose === 'flying' || look.pose === 'running'
    return flies
      ? { nodes: inFlight(color, beak, look), width: 116, height: 92 }
      : { nodes: perched(color, beak, belly(color), look), width: 104, height: 72 }
  }

const face = (color: string, look: Look): Node[] => {
  const size = 8.5 * (0.85 + look.eyeScale * 0.15)
  return [
    flat(ellipse(-10, -66, 13, 14), lighten(color, 0.5)),
    flat(ellipse(10, -66, 13, 14), lighten(color, 0.5)),
    ...eye(-9, -67, size, '#f5b52e', look),
    ...eye(10, -67, size, '#f5b52e', look),
    body(blob('-3,-62! 0,-65 4,-62! 0.5,-52!'), '#d8932c'),
    body(blob('-24,-88! -12,-82 0,-76 12,-82 26,-88! 20,-76 0,-72 -19,-76'), darken(color, 0.25)),
  ]
}

/** An owl facing the viewer on a branch; wings spread when it flies. */
const drawOwl: DrawSubject = (look) => {
  const color = look.color ?? look.random.pick(['#8a6542', '#7a6a58', '#a3784a'])
  const dark = darken(color, 0.25)
  const flies = look.pose === 'flying'
  const feather = (x: number, y: number): Node =>
    line(curve(`${x - 3},${y} ${x},${y + 3} ${x + 3},${y}`), darken(color, 0.4), 1.2)
  const spread = (sign: number): Node =>
    body(
      blob(
        `${sign * 18},-52 ${sign * 44},-70 ${sign * 78},-66! ${sign * 72},-52 ${sign * 74},-42! ${sign * 58},-38 ${sign * 54},-26! ${sign * 36},-28 ${sign * 20},-20`,
      ),
      dark,
    )
  const folded = (sign: number): Node =>
    body(blob(`${sign * 22},-52 ${sign * 32},-36 ${sign * 30},-12 ${sign * 20},0! ${sign * 18},-22`), dark)
  return {
    nodes: [
      ...(flies ? [spread(-1), spread(1)] : [group(perch, { y: 1 })]),
      union(
        body(
          blob('0,-86 20,-82 28,-66 26,-44 28,-22 18,-4 0,0 -18,-4 -28,-22 -26,-44 -28,-66 -20,-82'),
          color,
        ),
      ),
      flat(blob('0,-46 15,-36 15,-14 0,-3 -15,-14 -15,-36'), lighten(color, 0.45)),
      ...[-8, 0, 8].flatMap((x) => [feather(x, -34), feather(x, -23), feather(x, -12)]),
      ...(flies ? [] : [folded(-1), folded(1)]),
      ...face(color, look),
      line('M-9 2L-9 -3M-5 2L-5 -3M5 2L5 -3M9 2L9 -3', '#d8932c', 2.2),
    ],
    ...(flies ? { width: 156, height: 92 } : { width: 96, height: 92 }),
  }
}

export const birds = {
  bird: anyBird(['#3f86c9', '#d2493f', '#e0a52e', '#4fa06a'], '#e59a2c', (color) => lighten(color, 0.62)),
  crow: anyBird(['#23242b', '#1c1d24'], '#3a3a42', (color) => lighten(color, 0.12)),
  owl: drawOwl,
}
