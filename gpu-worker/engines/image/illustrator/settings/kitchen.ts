import { darken, lighten } from '../color.ts'
import { body, flat, group, line, type Node } from '../drawing.ts'
import { blob, box, curve, ellipse, roundBox } from '../path.ts'
import { hangingLamp, shaft, window } from '../scenery/furniture.ts'
import { type BuildStage, isTall } from './place.ts'
import { along, floorY, shell, stage } from './shell.ts'

export const kitchen: BuildStage = (place) => {
  const { width, light } = place
  const windowWidth = isTall(place) ? 190 : 280
  const wx = width * 0.5 - windowWidth / 2
  const units = along(place, 120)
  const cell = width / units
  const wood = '#6f93a0'
  const cupboard = (x: number, y: number, h: number): Node[] => [
    body(box(x + 3, y, cell - 6, h), wood),
    body(box(x + 14, y + 12, cell - 28, h - 24), lighten(wood, 0.12)),
    flat(ellipse(x + cell - 22, y + h / 2, 4), '#d9aa3f'),
  ]
  const pot = (x: number, color: string): Node =>
    group(
      [
        body(roundBox(-34, -46, 68, 46, 8), color),
        body(roundBox(-38, -54, 76, 10, 4), darken(color, 0.2)),
        body(ellipse(0, -58, 7, 5), '#2b2622'),
        line('M-34 -34L-48 -34M34 -34L48 -34', darken(color, 0.3), 6),
      ],
      { x, y: floorY - 118 },
    )
  return stage(shell(place, { wall: '#e6d8b8', floor: '#c9b39a', boards: 'tiles' }), [
    ...Array.from({ length: units }, (_, i) =>
      Math.abs((i + 0.5) * cell - width / 2) < windowWidth * 0.62 ? [] : cupboard(i * cell, 150, 190),
    ).flat(),
    ...window(place, wx, 190, windowWidth, 230, '#d8b04a'),
    ...shaft(place, wx, 190, windowWidth, 940),
    ...Array.from({ length: units }, (_, i) => cupboard(i * cell, floorY - 100, 128)).flat(),
    body(box(-10, floorY - 120, width + 20, 24), '#8a6a48'),
    pot(width * 0.16, '#b8412f'),
    group(
      [
        body(blob('-22,0! -26,-30 -12,-50 12,-50 26,-30 22,0!'), '#c9ccd2'),
        line(curve('-14,-50 -10,-72 10,-72 14,-50'), '#3a332c', 5),
        body(blob('20,-34 40,-48 44,-44 24,-20'), '#c9ccd2'),
      ],
      { x: width * 0.84, y: floorY - 118 },
    ),
    ...['#d9aa3f', '#a8553f', '#5f8a5a'].map((color, i) =>
      group([body(roundBox(-14, -44, 28, 44, 5), color), body(roundBox(-12, -52, 24, 10, 3), '#7a5838')], {
        x: width * 0.64 + i * 32,
        y: floorY - 118,
      }),
    ),
    ...[0.06, 0.12, 0.88, 0.94].map((at) =>
      group(
        [
          line('M0 0L0 44', '#5a5f66', 5),
          body(ellipse(0, 66, 26, 25), '#8f5a36'),
          flat(ellipse(0, 66, 18, 17), '#a86c44'),
        ],
        { x: width * at, y: 366, scale: 0.8 },
      ),
    ),
    group(hangingLamp(70, light.dark), { x: width * 0.5, y: -10 }),
  ])
}
