import { darken, lighten } from '../color.ts'
import { body, type DrawSubject, flat, glow, group, line, lit, type Node, union } from '../drawing.ts'
import { blob, curve, ellipse, limb, roundBox } from '../path.ts'
import { stanceOf } from './poses.ts'

/** A drifting sheet with hollow eyes. */
export const drawGhost: DrawSubject = (look) => {
  const color = look.color ?? '#eef4fb'
  const arm = (sign: number): Node =>
    body(limb(`${sign * 18},-58 ${sign * 32},-52 ${sign * 38},-62`, [13, 10, 6]), color)
  return {
    nodes: [
      glow(0, -52, 62, '#cfe6ff', 0.55),
      arm(-1),
      arm(1),
      body(
        blob(
          '0,-100 20,-94 28,-74 29,-48 33,-18 26,-4 17,-12 9,-2 0,-11 -9,-2 -17,-12 -26,-4 -33,-18 -29,-48 -28,-74 -20,-94',
        ),
        color,
        0.93,
      ),
      flat(blob('-20,-50 -12,-20 -18,-10 -26,-20'), darken(color, 0.25), 0.35),
      flat(ellipse(-8, -74, 5, 7.5), '#1b2233'),
      flat(ellipse(11, -74, 5, 7.5), '#1b2233'),
      flat(ellipse(-6.6, -77, 1.5, 2), '#ffffff'),
      flat(ellipse(12.6, -77, 1.5, 2), '#ffffff'),
      flat(look.mood === 'glad' ? blob('-5,-61 2,-60 9,-61 2,-53') : ellipse(2, -57, 4, 6), '#1b2233'),
    ],
    width: 76,
    height: 104,
  }
}

/** Upper and lower part of a limb with its joint, and a foot or a claw. */
const rod = (
  color: string,
  x: number,
  y: number,
  angles: readonly [number, number],
  reach: number,
  foot: boolean,
): Node[] => {
  const at = (degrees: number, length: number) => ({
    x: Math.sin((degrees * Math.PI) / 180) * length,
    y: Math.cos((degrees * Math.PI) / 180) * length,
  })
  const [a, b] = [at(angles[0], reach), at(angles[1], reach)]
  const [kx, ky, ex, ey] = [x + a.x, y + a.y, x + a.x + b.x, y + a.y + b.y]
  return [
    body(limb(`${x},${y} ${kx},${ky} ${ex},${ey}`, [5, 5, 5]), darken(color, 0.4)),
    body(ellipse(kx, ky, 4.4), color),
    foot
      ? body(roundBox(ex - 6, ey - 3, 15, 7, 3), color)
      : body(
          blob(
            `${ex - 4},${ey - 2} ${ex + 4},${ey - 2} ${ex + 6},${ey + 6} ${ex + 1},${ey + 2} ${ex - 5},${ey + 6}`,
          ),
          color,
        ),
  ]
}

/** Jointed tin; poses through the same stances as people. */
export const drawRobot: DrawSubject = (look) => {
  const color = look.color ?? '#9fb2c4'
  const dark = darken(color, 0.4)
  const stance = stanceOf(look.pose === 'sleeping' || look.pose === 'flying' ? 'standing' : look.pose)
  const eye = (x: number): Node[] => [
    glow(x, -82, 10, '#6ff2ff', 0.7),
    flat(ellipse(x, -82, 5.4), '#18242f'),
    lit(ellipse(x, -82, 3.8), '#7ff6ff'),
  ]
  return {
    nodes: [
      ...rod(color, -20, -58, stance.armBack, 15, false),
      ...rod(color, -9, -30, stance.legBack, 13, true),
      ...rod(color, 9, -30, stance.legFront, 13, true),
      union(body(roundBox(-18, -64, 36, 36, 7), color)),
      flat(roundBox(-11, -57, 22, 15, 3), '#2b3947'),
      lit(ellipse(-5, -49.5, 2.4), '#ff6b57'),
      lit(ellipse(1.5, -49.5, 2.4), '#ffd257'),
      lit(curve('5,-49 7,-53 9,-47'), '#6fe38f'),
      ...[-13, 13].map((x) => flat(ellipse(x, -34, 1.5), dark)),
      body(roundBox(-5, -70, 10, 7, 2), dark),
      line('M0 -94L0 -102', dark, 1.8),
      lit(ellipse(0, -103, 3), '#ff6b57'),
      body(roundBox(-20, -96, 40, 28, 9), color),
      body(roundBox(-24, -87, 5, 10, 2), dark),
      body(roundBox(19, -87, 5, 10, 2), dark),
      flat(roundBox(-15, -91, 32, 17, 7), '#22303c'),
      ...eye(-6),
      ...eye(9),
      line(
        look.mood === 'sad' ? curve('-4,-71 1,-73 7,-71') : curve('-5,-72 1,-70 8,-72'),
        lighten(color, 0.4),
        1.3,
      ),
      ...rod(color, 20, -58, stance.armFront, 15, false),
      ...(look.held ? [group(look.held.nodes, { x: 26, y: -30, scale: 0.3 })] : []),
    ],
    width: 66,
    height: 106,
  }
}

/** Horned and shaggy, friendly or not. */
export const drawMonster: DrawSubject = (look) => {
  const color = look.color ?? '#5f8f5a'
  const fierce = look.mood === 'fierce' || look.mood === 'afraid'
  const tuft = (x: number, y: number): Node =>
    line(
      `M${x - 4} ${y}L${x - 5} ${y + 4}M${x} ${y + 1}L${x} ${y + 6}M${x + 4} ${y}L${x + 5} ${y + 4}`,
      darken(color, 0.3),
      1,
    )
  const horn = (sign: number): Node =>
    body(
      blob(`${sign * 14},-92 ${sign * 22},-96 ${sign * 34},-112! ${sign * 30},-92 ${sign * 20},-82`),
      '#e6d9b8',
    )
  const eye = (x: number): Node[] => [
    flat(ellipse(x, -74, 7.5, 8), '#fdfbe9'),
    flat(ellipse(x + 1.5, -73, 3.2, fierce ? 5 : 3.6), '#221a12'),
    flat(ellipse(x + 2.6, -75, 1.1), '#ffffff'),
    ...(fierce
      ? [body(blob(`${x - 9},-84! ${x + 9},-80! ${x + 8},-77 ${x - 8},-79`), darken(color, 0.25))]
      : []),
  ]
  const claw = (x: number): Node => flat(`M${x - 2} -2L${x} 3L${x + 2} -2Z`, '#f0e6c9')
  return {
    nodes: [
      horn(-1),
      horn(1),
      union(
        body(limb('-26,-52 -42,-38 -44,-22', [18, 15, 12]), color),
        body(limb('26,-52 42,-40 48,-54', [18, 15, 12]), color),
        body(ellipse(-15, -4, 14, 7), color),
        body(ellipse(15, -4, 14, 7), color),
        body(
          blob(
            '0,-100 14,-96 27,-86 30,-66 35,-40 33,-14 20,-4 0,-2 -20,-4 -33,-14 -35,-40 -30,-66 -27,-86 -14,-96',
          ),
          color,
        ),
      ),
      flat(blob('0,-46 18,-36 20,-16 0,-8 -20,-16 -18,-36'), lighten(color, 0.3)),
      ...['-20,-60', '22,-58', '-26,-30', '26,-28', '-8,-50', '8,-92', '-10,-90'].map((at) => {
        const [x = 0, y = 0] = at.split(',').map(Number)
        return tuft(x, y)
      }),
      ...eye(-10),
      ...eye(12),
      flat(blob('-18,-60! 0,-55 20,-60! 12,-47 -10,-47'), '#45161b'),
      ...[-12, -4, 6, 13].map((x) => flat(`M${x - 2.4} -58L${x} -52L${x + 2.4} -58Z`, '#fffbea')),
      ...[-22, -15, -8, 8, 15, 22].map(claw),
    ],
    width: 100,
    height: 112,
  }
}
