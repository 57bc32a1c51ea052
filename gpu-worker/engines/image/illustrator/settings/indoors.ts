import { darken, lighten } from '../color.ts'
import { body, fall, flat, group, line, type Node, shade } from '../drawing.ts'
import { blob, box, curve, ellipse, roundBox } from '../path.ts'
import {
  bookcase,
  hangingLamp,
  picture,
  pottedPlant,
  shaft,
  table,
  tableLamp,
  window,
} from '../scenery/furniture.ts'
import { type BuildStage, isTall, type Place, type Stage } from './place.ts'

type Shell = { wall: string; floor: string; boards: 'wood' | 'tiles' }

const floorY = 690
const feet = 845

/** Wall, skirting, floor and the soft darkness of the corners. */
const shell = (place: Place, { wall, floor, boards }: Shell): Node[] => {
  const { width } = place
  const lines: Node[] = Array.from({ length: 15 }, (_, i) => {
    const t = (i - 7) / 7
    return line(
      `M${width * (0.5 + t * 0.52)} ${floorY}L${width * (0.5 + t * 1.3)} 1005`,
      darken(floor, 0.28),
      2,
      0.7,
    )
  })
  const across = (boards === 'tiles' ? [0.12, 0.3, 0.56, 0.9] : []).map((t) =>
    line(`M-10 ${floorY + 310 * t}L${width + 10} ${floorY + 310 * t}`, darken(floor, 0.28), 2, 0.7),
  )
  return [
    fall(box(-20, -20, width + 40, floorY + 22), lighten(wall, 0.06), darken(wall, 0.1)),
    fall(box(-20, floorY, width + 40, 330), floor, darken(floor, 0.3)),
    ...lines,
    ...across,
    body(box(-20, floorY - 20, width + 40, 22), lighten(wall, 0.45)),
    shade(ellipse(0, 0, width * 0.5, 420), '#1a120c', 0.3),
    shade(ellipse(width, 0, width * 0.5, 420), '#1a120c', 0.3),
  ]
}

const rug = (width: number, color: string): Node[] => [
  flat(ellipse(width / 2, 880, width * 0.4, 62), darken(color, 0.25)),
  flat(ellipse(width / 2, 877, width * 0.38, 56), color),
  line(ellipse(width / 2, 877, width * 0.33, 46), lighten(color, 0.5), 5, 0.8),
]

const stage = (back: readonly Node[], props: readonly Node[], front: readonly Node[] = []): Stage => ({
  ...{ indoors: true, sky: false, horizon: floorY, feet, waterline: null, terrain: null },
  ...{ back, props, front },
})

/** How many modules of `size` fill the width besides the middle ones. */
const along = (place: Place, size: number): number => Math.max(1, Math.round(place.width / size))

export const room: BuildStage = (place) => {
  const { width, light, random } = place
  const wall = random.pick(['#c9b08a', '#a8b5a0', '#b9a3a0', '#a0aebd'])
  const windowWidth = isTall(place) ? 210 : 320
  const wx = width * (light.side < 0 ? 0.26 : 0.74) - windowWidth / 2
  const fx = width * (light.side < 0 ? 0.84 : 0.16)
  const sofa = isTall(place)
    ? []
    : [
        group(
          [
            body(roundBox(-170, -130, 340, 90, 26), '#7a4a4a'),
            body(roundBox(-180, -84, 360, 62, 22), '#8a5656'),
            body(roundBox(-196, -104, 50, 96, 20), '#7a4a4a'),
            body(roundBox(146, -104, 50, 96, 20), '#7a4a4a'),
          ],
          { x: wx + windowWidth / 2, y: floorY + 66 },
        ),
      ]
  return stage(shell(place, { wall, floor: '#9a6a40', boards: 'wood' }), [
    ...window(place, wx, 190, windowWidth, 290, '#a8483c'),
    ...picture(fx - 60, 230, 120, 90, '#6fa8c8'),
    ...sofa,
    group(
      [
        body(roundBox(-58, -74, 116, 74, 6), '#7a5030'),
        line('M-50 -38L50 -38', '#4f3018', 3),
        ...tableLampAt(light.dark),
      ],
      { x: fx, y: floorY + 36 },
    ),
    group(pottedPlant(), { x: width * (light.side < 0 ? 0.06 : 0.94), y: floorY + 70, scale: 1.3 }),
    ...shaft(place, wx, 190, windowWidth, 940),
    ...rug(width, '#8a3f46'),
  ])
}
const tableLampAt = (on: boolean): Node[] => [group(tableLamp(on), { y: -74 })]

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

export const bedroom: BuildStage = (place) => {
  const { width, light, random } = place
  const windowWidth = isTall(place) ? 190 : 260
  const wx = width * (light.side < 0 ? 0.24 : 0.76) - windowWidth / 2
  const quilt = random.pick(['#5b78b0', '#a8566a', '#5f8a6a'])
  const bedWidth = isTall(place) ? 330 : 480
  const bedX = width * (light.side < 0 ? 0.7 : 0.3)
  const h = bedWidth / 2
  return stage(
    shell(place, { wall: random.pick(['#9fb0c8', '#c8a8a8', '#b3bd9f']), floor: '#a87a4c', boards: 'wood' }),
    [
      ...window(place, wx, 180, windowWidth, 270, lighten(quilt, 0.25)),
      group(
        [
          body(roundBox(-h, -220, bedWidth, 210, 26), '#7a5030'),
          body(roundBox(-h + 16, -204, bedWidth - 32, 140, 18), '#8f6240'),
          body(roundBox(-h + 24, -132, bedWidth * 0.4, 62, 28), '#f6f1e6'),
          body(roundBox(h - 24 - bedWidth * 0.4, -132, bedWidth * 0.4, 62, 28), '#f6f1e6'),
          body(
            blob(
              `${-h - 8},-78! ${-h * 0.3},-92 ${h * 0.4},-84 ${h + 8},-78! ${h + 16},36! 0,46 ${-h - 16},36!`,
            ),
            quilt,
          ),
          body(blob(`${-h - 9},-80! 0,-94 ${h + 9},-80! ${h + 10},-52 0,-62 ${-h - 10},-52`), '#f6f1e6'),
          ...[-0.6, -0.2, 0.2, 0.6].map((t) =>
            line(curve(`${h * t},-54 ${h * t * 1.08},-10 ${h * t * 1.12},38`), darken(quilt, 0.25), 3),
          ),
          line(curve(`${-h - 10},-14 0,-4 ${h + 10},-14`), lighten(quilt, 0.35), 5),
          body(roundBox(-h - 18, 30, 24, 52, 5), '#6a4426'),
          body(roundBox(h - 6, 30, 24, 52, 5), '#6a4426'),
        ],
        { x: bedX, y: floorY + 28 },
      ),
      group(
        [
          body(roundBox(-44, -84, 88, 84, 5), '#8a5f38'),
          line('M-36 -44L36 -44', '#5a3c22', 3),
          flat(ellipse(0, -62, 5), '#d9aa3f'),
          group(tableLamp(light.dark), { y: -84 }),
        ],
        { x: bedX + (light.side < 0 ? -1 : 1) * (h + 56), y: floorY + 22 },
      ),
      ...picture(bedX - 52, 220, 104, 80, '#e0a878'),
      ...shaft(place, wx, 180, windowWidth, 940),
      ...rug(width, lighten(quilt, 0.1)),
    ],
  )
}

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
