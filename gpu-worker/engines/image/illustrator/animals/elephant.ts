import { darken, lighten } from '../color.ts'
import { body, type DrawSubject, flat, line, type Node, union } from '../drawing.ts'
import { blob, curve, ellipse, limb } from '../path.ts'

const toes = (x: number): Node[] =>
  [-5, 0, 5].map((shift) => flat(ellipse(x + shift, -2.4, 2, 1.7), '#e8dfd2'))

/** An elephant from its side, trunk forward. */
export const drawElephant: DrawSubject = (look) => {
  const color = look.color ?? '#8e949c'
  const far = darken(color, 0.3)
  const step = look.pose === 'walking' || look.pose === 'running' ? 6 : 0
  const raised = look.pose === 'waving' || look.mood === 'glad'
  const trunk = raised ? '50,-62 66,-54 78,-62 80,-80 74,-92' : '50,-62 62,-50 66,-32 64,-14 72,-9'
  return {
    nodes: [
      union(
        body(limb(`-24,-40 ${-24 + step},-4`, [20, 17]), far),
        body(limb(`30,-40 ${32 - step},-4`, [19, 16]), far),
      ),
      body(limb('-50,-62 -57,-48 -56,-30', [3, 2.4, 2]), color),
      flat(blob('-57,-33 -53,-32 -54,-22! -60,-23!'), '#4c4a4a'),
      union(
        body(limb(`-34,-44 ${-36 - step},-3`, [25, 19]), color),
        body(limb(`20,-44 ${20 + step},-3`, [23, 18]), color),
        body(blob('-50,-66 -36,-82 -8,-88 18,-84 36,-72 38,-48 28,-34 0,-28 -30,-32 -46,-42'), color),
        body(blob('22,-92 40,-100 56,-92 62,-76 58,-60 46,-52 28,-58 20,-74'), color),
        body(limb(trunk, [19, 15, 12, 9, 7]), color),
      ),
      ...toes(-36 - step),
      ...toes(20 + step),
      body(limb('52,-56 62,-48 74,-50', [5, 4, 2]), '#f6f0dd'),
      body(blob('34,-94 22,-98 6,-90 2,-68 10,-48 22,-44 32,-56 37,-76'), darken(color, 0.1)),
      flat(blob('30,-88 20,-90 10,-82 8,-66 14,-54 22,-54 29,-66'), lighten('#c79a95', 0.05), 0.55),
      flat(ellipse(48, -78, 2.6 * (0.7 + look.eyeScale * 0.3), 3), '#19140f'),
      flat(ellipse(49, -79.2, 0.9), '#ffffff'),
      line(curve('44,-84 48,-86 53,-83'), darken(color, 0.4), 1),
      ...[0, 1, 2].map((i) =>
        line(curve(`${60 + i * 1.6},${-46 + i * 9} ${65 + i},${-44 + i * 9}`), darken(color, 0.3), 0.9),
      ),
      line(curve('-38,-50 -34,-38 -26,-32'), darken(color, 0.28), 1),
    ],
    ...{ width: 146, height: 102, seat: { x: -8, y: -86 } },
  }
}
