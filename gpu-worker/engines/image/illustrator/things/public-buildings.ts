import { darken, lighten } from '../color.ts'
import { body, type DrawSubject, flat, glow, group, line, type Node } from '../drawing.ts'
import { blob, box, ellipse } from '../path.ts'
import { arched, pane, squarePane, stones, tooth } from './buildings.ts'

const drawTower: DrawSubject = (look) => {
  const wall = look.color ?? '#a59d93'
  return {
    nodes: [
      body('M-32 0L-25 -170L25 -170L32 0Z', wall),
      ...stones(look, -24, -166, 48, 160, wall),
      body(box(-34, -188, 68, 20), darken(wall, 0.08)),
      ...tooth(-34, -188, 68, darken(wall, 0.08)),
      line('M-34 -169L34 -169', darken(wall, 0.45), 2),
      ...pane(look, arched(-6, -126, 12, 24)),
      ...pane(look, arched(-6, -68, 12, 24)),
      ...(look.dark ? [glow(0, -138, 24, '#ffc45a', 0.6), glow(0, -80, 24, '#ffc45a', 0.6)] : []),
      body(arched(-12, 0, 24, 42), '#4a2f1e'),
      body(blob('-30,-4 -28,-60 -22,-96 -18,-60 -20,-20'), '#4f7a3a'),
      line('M0 -195L0 -224', '#4a3b30', 1.8),
      body('M0 -224L26 -216L0 -208Z', '#c8372f'),
    ],
    width: 72,
    height: 226,
  }
}

const drawSchool: DrawSubject = (look) => {
  const wall = look.color ?? '#c2694a'
  return {
    nodes: [
      body(box(-104, -78, 208, 78), wall),
      body(box(-110, -86, 220, 10), darken(wall, 0.35)),
      ...[-92, -60, 36, 68].flatMap((x) => [
        ...squarePane(look, x, -64, 22, 20, '#f6f1e6'),
        ...squarePane(look, x, -32, 22, 20, '#f6f1e6'),
      ]),
      body(box(-32, -106, 64, 106), lighten(wall, 0.12)),
      body('M-40 -104L0 -136L40 -104Z', darken(wall, 0.35)),
      body(ellipse(0, -84, 13), '#fbf7ec'),
      line('M0 -84L0 -93M0 -84L6 -81', '#2b2622', 2),
      body(box(-18, -42, 36, 42), '#3f5f7a'),
      line('M0 -42L0 0', '#26384a', 1.6),
      body(box(-24, -4, 48, 4), '#b9b2a6'),
      body(box(-10, -160, 20, 26), '#f1ead9'),
      body(blob('-5,-141 -4,-150 0,-153 4,-150 5,-141'), '#d9aa3f'),
      body('M-15 -158L0 -174L15 -158Z', darken(wall, 0.35)),
      line('M92 -86L92 -140', '#8d8f94', 2),
      body('M92 -140L122 -133L92 -122Z', '#2f6fc0'),
    ],
    width: 224,
    height: 174,
  }
}

const drawHospital: DrawSubject = (look) => {
  const wall = look.color ?? '#eef1f3'
  const cross = (x: number, y: number, r: number): Node =>
    flat(
      `M${x - r * 0.33} ${y - r}L${x + r * 0.33} ${y - r}L${x + r * 0.33} ${y - r * 0.33}L${x + r} ${y - r * 0.33}L${x + r} ${y + r * 0.33}L${x + r * 0.33} ${y + r * 0.33}L${x + r * 0.33} ${y + r}L${x - r * 0.33} ${y + r}L${x - r * 0.33} ${y + r * 0.33}L${x - r} ${y + r * 0.33}L${x - r} ${y - r * 0.33}L${x - r * 0.33} ${y - r * 0.33}Z`,
      '#d8302c',
    )
  return {
    nodes: [
      body(box(-96, -98, 192, 98), wall),
      body(box(-44, -150, 88, 150), lighten(wall, 0.3)),
      body(box(-100, -104, 200, 8), '#9fb3c0'),
      body(box(-48, -156, 96, 8), '#9fb3c0'),
      ...[-86, -64, 52, 74].flatMap((x) =>
        [-84, -56, -28].flatMap((y) => squarePane(look, x, y, 13, 15, '#8fa6b5')),
      ),
      body(ellipse(0, -122, 23), '#ffffff'),
      cross(0, -122, 16),
      ...[-34, -8, 18].flatMap((x) => squarePane(look, x, -84, 15, 18, '#8fa6b5')),
      body(box(-28, -48, 56, 8), '#d8302c'),
      ...pane(look, box(-20, -38, 18, 38)),
      ...pane(look, box(2, -38, 18, 38)),
      line('M0 -38L0 0', '#5f7888', 1.6),
    ],
    width: 202,
    height: 158,
  }
}

const drawWindmill: DrawSubject = (look) => {
  const wall = look.color ?? '#e9dfcb'
  const sailArm = (degrees: number): Node =>
    group(
      [
        body(box(-2.2, -100, 4.4, 100), '#6a4626'),
        body(box(3, -96, 19, 70), '#fbf6e8', 0.95),
        line(
          'M3 -84L22 -84M3 -72L22 -72M3 -60L22 -60M3 -48L22 -48M3 -36L22 -36M12 -96L12 -26',
          '#9a8460',
          1.1,
        ),
      ],
      { degrees },
    )
  const turn = look.random.range(8, 70)
  return {
    nodes: [
      body('M-40 0L-24 -128L24 -128L40 0Z', wall),
      ...stones(look, -26, -100, 52, 94, wall),
      body(blob('-30,-126! -24,-146 0,-160 24,-146 30,-126!'), '#7a3f2f'),
      ...squarePane(look, -7, -92, 14, 16, '#f6f1e6'),
      body(arched(-11, 0, 22, 42), '#6a3f26'),
      line('M-44 -40L44 -40', '#7a5a38', 4),
      group([0, 90, 180, 270].map(sailArm), { y: -138, degrees: turn }),
      body(ellipse(0, -138, 7), '#4a2f1c'),
    ],
    width: 190,
    height: 238,
  }
}

const drawPyramid: DrawSubject = (look) => {
  const sand = look.color ?? '#dcb56c'
  const course = (i: number): Node => {
    const t = i / 9
    const y = -t * 136
    return line(
      `M${-104 + 104 * t} ${y}L${36 - 36 * t} ${y - 0.5}L${120 - 120 * t} ${y}`,
      darken(sand, 0.3),
      0.9,
      0.7,
    )
  }
  return {
    nodes: [
      body('M-150 0L-104 -52L-66 -12L-62 0Z', darken(sand, 0.08)),
      body('M-104 0L0 -138L36 0Z', sand),
      body('M36 0L0 -138L120 0Z', darken(sand, 0.34)),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map(course),
      flat('M-16 0L-13 -18L7 -18L10 0Z', '#4a3620'),
    ],
    width: 240,
    height: 138,
  }
}

export const publicBuildings = {
  tower: drawTower,
  school: drawSchool,
  hospital: drawHospital,
  windmill: drawWindmill,
  pyramid: drawPyramid,
}
