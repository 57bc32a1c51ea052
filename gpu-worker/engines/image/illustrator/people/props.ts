import { body, flat, glow, line, lit, type Node } from '../drawing.ts'
import { blob, box, curve, ellipse, limb, roundBox } from '../path.ts'

/** In a hand at (0, 0), units of a figure 100 high. */
export const cane = (): Node[] => [line(curve('-3,-3 0,-6 3,-3 2.4,2 3,34'), '#5b3a20', 2)]
export const sceptre = (): Node[] => [
  body(box(-0.8, -20, 1.6, 30), '#d9ab38'),
  body(ellipse(0, -22, 3), '#e9c85c'),
  flat(ellipse(0, -22, 1.4), '#c32c45'),
]
export const staff = (): Node[] => [
  body(limb('1,38 0,0 1,-38', [2, 2.6, 2.2]), '#6a4526'),
  glow(1, -43, 14, '#8fe3ff', 0.9),
  lit(ellipse(1, -43, 4.4), '#c9f4ff'),
  line(curve('-3,-38 -5,-44 0,-49'), '#5b3a20', 1.6),
]
export const sword = (): Node[] => [
  body('M-1.7 -5L-1.3 -42L0 -47L1.3 -42L1.7 -5Z', '#dfe7ef'),
  line('M0 -6L0 -42', '#96a3b1', 0.7),
  body(roundBox(-6.5, -6, 13, 2.6, 1.2), '#d1a23a'),
  body(box(-1.2, -4, 2.4, 9), '#5b3423'),
  body(ellipse(0, 6, 2), '#d1a23a'),
]
export const magnifier = (): Node[] => [
  body(limb('0,5 3,-4', [2.6, 2]), '#5a3a22'),
  line(ellipse(5.5, -10, 6.2), '#b98b34', 1.8),
  flat(ellipse(5.5, -10, 5.4), '#d8f0fb', 0.55),
  line(curve('1.8,-12 4,-14.4'), '#ffffff', 1),
]
export const pitchfork = (): Node[] => [
  body(limb('0,36 0,-34', [1.9, 1.9]), '#8a6234'),
  line('M-5 -50L-5 -38Q-5 -34 0 -34Q5 -34 5 -38L5 -50M0 -50L0 -34', '#7d848c', 1.5),
]
export const pointer = (): Node[] => [line('M-2 6L16 -30', '#7a5230', 1.5)]
export const doctorBag = (): Node[] => [
  line(curve('-5,4 -4,-1 4,-1 5,4'), '#2b1d16', 1.6),
  body(roundBox(-10, 4, 20, 13, 3), '#5a3526'),
  flat(roundBox(-3.4, 6, 6.8, 7, 1), '#f4efe6'),
  flat(
    'M-0.9 7L0.9 7L0.9 8.6L2.5 8.6L2.5 10.4L0.9 10.4L0.9 12L-0.9 12L-0.9 10.4L-2.5 10.4L-2.5 8.6L-0.9 8.6Z',
    '#c9302f',
  ),
]
export const pan = (): Node[] => [
  body(limb('-3,1 9,-4', [2.2, 1.8]), '#2c2f35'),
  body(blob('8,-7 30,-12! 29,-5 20,-1 11,-2'), '#3c4048'),
  body(blob('13,-9 18,-12 25,-12 28,-11 20,-8'), '#f2c64f'),
]

/** On the chest: (0, 0) between the shoulders. */
export const ermine = (): Node[] => [
  body(blob('-11,1 -5,-2 0,1 5,-2 11,1 9,7 0,10 -9,7'), '#f7f4ee'),
  ...['-6,3', '0,6', '6,3'].map((at) => {
    const [x = 0, y = 0] = at.split(',').map(Number)
    return flat(ellipse(x, y, 0.7, 1.5), '#2a2320')
  }),
]
export const chestPanel = (): Node[] => [
  body(roundBox(-6, 9, 12, 10, 1.5), '#aeb7c4'),
  lit(ellipse(-3, 12, 1.2), '#ff5a4a'),
  lit(ellipse(0.4, 12, 1.2), '#ffd34a'),
  lit(ellipse(3.6, 12, 1.2), '#4ae07c'),
  flat(box(-4.4, 15, 8.8, 2.4), '#3c4653'),
  line(curve('-6,14 -12,18 -9,26'), '#c6ccd5', 1.8),
]
export const stripes = (): Node[] => [
  flat(blob('-10,2! 0,13! 10,2! 6,-1 0,3 -6,-1'), '#26406e'),
  line('M-8.6 2L0 11L8.6 2', '#f3f3ee', 0.8),
  flat(blob('-2,10 2,10 3,17! 0,14 -3,17!'), '#c13a36'),
]
export const stethoscope = (): Node[] => [
  line(curve('-4,-1 -5,8 -1,15 4,14 4.6,6 4,-1'), '#30363d', 1.1),
  body(ellipse(-1, 16.5, 2), '#b7c0c9'),
]
export const guitar = (): Node[] => [
  body(limb('2,18 24,2', [2.6, 2.2]), '#4a2d1a'),
  body(blob('-14,26 -13,17 -6,15 -2,13 5,11 8,17 5,23 1,26 -2,32 -9,35 -14,32'), '#b8692c'),
  flat(ellipse(-2, 22, 3), '#3b2014'),
  line('M-9 28L25 1.4', '#efe3c6', 0.5),
  body(roundBox(22, -3, 6, 6, 1), '#3b2415'),
  line(curve('-8,1 0,10 4,14'), '#2d1d14', 1.4),
]
export const harness = (): Node[] => [
  line('M-7 0L4 28M7 0L-4 28', '#3c3122', 1.8),
  body(roundBox(-8, 24, 5, 6, 1), '#6d7a4f'),
  body(roundBox(3, 24, 5, 6, 1), '#6d7a4f'),
]
