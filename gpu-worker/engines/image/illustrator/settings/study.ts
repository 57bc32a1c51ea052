import { body, fall, flat, group, line, type Node } from '../drawing.ts'
import { blob, box, curve, ellipse, roundBox } from '../path.ts'
import { bookcase, hangingLamp, shaft, table, window } from '../scenery/furniture.ts'
import { type BuildStage, isTall } from './place.ts'
import { along, floorY, rug, shell, stage } from './shell.ts'

export const library: BuildStage = (place) => {
  const { width, light } = place
  const count = along(place, 300)
  const cell = width / count
  const windowWidth = 150
  const wx = width / 2 - windowWidth / 2
  return stage(shell(place, { wall: '#7a5a40', floor: '#8a5a36', boards: 'wood' }), [
    ...Array.from({ length: count }, (_, i) =>
      group(bookcase(place, cell - 12, 590, `case${i}`), { x: i * cell + 6, y: floorY + 10 }),
    ),
    ...window(place, wx, 150, windowWidth, 250, null),
    ...shaft(place, wx, 150, windowWidth, 940),
    group(
      [
        line('M-26 0L-8 -560M26 0L8 -560', '#8a6236', 9),
        ...[60, 130, 200, 270, 340, 410, 480].map((y) =>
          line(`M${-24 + y * 0.033} ${-y}L${24 - y * 0.033} ${-y}`, '#8a6236', 7),
        ),
      ],
      { x: width * (light.side < 0 ? 0.86 : 0.14), y: floorY + 40, degrees: light.side * -5 },
    ),
    group(hangingLamp(90, light.dark), { x: width * 0.5, y: -10 }),
    ...rug(width, '#6f2f36'),
    ...['#9a2f2f', '#2f5a8a', '#c9a04a', '#3f6a4a'].map((color, i) =>
      group(
        [body(roundBox(-46 + i * 4, -16, 88, 15, 3), color), flat(box(-40 + i * 4, -12, 78, 7), '#f2e9d4')],
        { x: width * 0.1, y: 900 - i * 16 },
      ),
    ),
  ])
}

export const classroom: BuildStage = (place) => {
  const { width, random, light } = place
  const boardWidth = isTall(place) ? 390 : 620
  const bx = width / 2 - boardWidth / 2
  const chalk = (points: string): Node =>
    line(
      curve(
        points
          .split(' ')
          .map((p) => {
            const [x = 0, y = 0] = p.split(',').map(Number)
            return `${bx + boardWidth * x},${200 + 220 * y}`
          })
          .join(' '),
      ),
      '#e9efe6',
      4,
      0.85,
    )
  const desk = (x: number, y: number, scale: number): Node =>
    group(
      [
        ...table(150, 78, '#c08a4e'),
        body(roundBox(-52, -122, 24, 40, 4), '#3f6a9a'),
        body(roundBox(-30, -100, 62, 13, 3), random.pick(['#b5432f', '#3f7a4a', '#d9aa3f'])),
        line('M30 -66L70 -66L70 -10', '#8a6236', 6),
      ],
      { x, y, scale },
    )
  const wx = isTall(place) ? null : width * (light.side < 0 ? 0.06 : 0.78)
  return stage(shell(place, { wall: '#d9c9a0', floor: '#b08a5a', boards: 'wood' }), [
    body(box(bx - 14, 186, boardWidth + 28, 248), '#7a5030'),
    fall(box(bx, 200, boardWidth, 220), '#2f5f4a', '#25503d'),
    chalk('0.08,0.25 0.14,0.2 0.2,0.3 0.27,0.2'),
    chalk('0.08,0.5 0.2,0.48 0.3,0.52'),
    chalk('0.08,0.72 0.16,0.7 0.24,0.74'),
    chalk('0.5,0.75 0.62,0.2 0.74,0.75 0.5,0.75'),
    chalk('0.82,0.3 0.9,0.3 0.9,0.55 0.82,0.55 0.82,0.3'),
    chalk('0.82,0.75 0.92,0.74'),
    body(box(bx + 20, 434, boardWidth - 40, 10), '#8a5f38'),
    body(box(bx + boardWidth * 0.3, 425, 34, 10), '#e9e2d0'),
    body(ellipse(width / 2, 120, 40), '#5a3c26'),
    body(ellipse(width / 2, 120, 33), '#fbf7ec'),
    line(`M${width / 2} 120L${width / 2} 98M${width / 2} 120L${width / 2 + 16} 128`, '#2b2420', 4),
    ...(wx === null
      ? window(place, width * (light.side < 0 ? 0.04 : 0.82), 470, width * 0.14, 130, null)
      : window(place, wx, 180, width * 0.16, 280, null)),
    group(
      [
        body(ellipse(0, -50, 30), '#4f8fc0'),
        flat(blob('-18,-62 -4,-70 6,-58 -6,-44 -20,-50'), '#6fa85a'),
        line(curve('-26,-82 -40,-50 -22,-20'), '#c99a3f', 4),
        body(roundBox(-20, -16, 40, 14, 4), '#7a5030'),
      ],
      { x: width * 0.86, y: floorY - 60 },
    ),
    group(table(isTall(place) ? 230 : 320, 86, '#8a5f38'), { x: width * 0.84, y: floorY + 30 }),
    ...[0.16, 0.5, 0.84].map((at) => desk(width * at, floorY + 84, 0.92)),
    desk(width * 0.1, floorY + 170, 1.2),
    desk(width * 0.92, floorY + 170, 1.2),
    group(hangingLamp(30, light.dark), { x: width * 0.2, y: -10, scale: 0.8 }),
    group(hangingLamp(30, light.dark), { x: width * 0.8, y: -10, scale: 0.8 }),
  ])
}
