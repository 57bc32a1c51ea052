import { darken, lighten } from '../color.ts'
import { body, flat, group, line, type Node } from '../drawing.ts'
import { blob, curve, ellipse, roundBox } from '../path.ts'
import { picture, pottedPlant, shaft, tableLamp, window } from '../scenery/furniture.ts'
import { type BuildStage, isTall } from './place.ts'
import { floorY, rug, shell, stage } from './shell.ts'

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
