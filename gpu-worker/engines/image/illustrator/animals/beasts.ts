import { darken, lighten } from '../color.ts'
import type { DrawSubject } from '../drawing.ts'
import { type BeastKind, drawBeast } from './beast.ts'

type Coat = (color: string) => BeastKind

const round =
  '0,-0.95 0.55,-0.85 0.95,-0.35 1,0.2 0.72,0.7 0.1,0.92 -0.6,0.7 -0.92,0.2 -0.88,-0.35 -0.5,-0.85'
const wedge =
  '0,-0.9 0.55,-0.8 0.95,-0.3 1.16,0.32! 0.62,0.62 0.1,1 -0.5,0.62 -1.05,0.32! -0.88,-0.3 -0.5,-0.8'

const cat: Coat = (color) => ({
  ...{
    color,
    belly: lighten(color, 0.45),
    legs: color,
    length: 44,
    back: 38,
    chest: 20,
    waist: 17,
    legWidth: 5.4,
  },
  ...{ neck: { x: 3, y: 8, width: 12 }, headSize: 12.5, shaggy: false, collar: '#c43d4a' },
  head: {
    ...{
      shape: round,
      ears: 'pointed',
      pale: lighten(color, 0.55),
      iris: '#8fc24a',
      nose: '#d97f7a',
      whiskers: true,
    },
    ...{ mane: null, muzzle: { width: 0.4, height: 0.28, drop: 0.42 } },
    marks: [
      ['-0.1,-0.92 0.02,-0.5 0.12,-0.92', darken(color, 0.35)],
      ['-0.42,-0.86 -0.26,-0.5 -0.22,-0.9', darken(color, 0.35)],
      ['0.3,-0.9 0.34,-0.5 0.48,-0.84', darken(color, 0.35)],
    ],
  },
  tail: { points: '0,0 -13,-2 -20,-14 -16,-27 -21,-34', widths: [6, 6, 5.4, 5, 4], tip: lighten(color, 0.5) },
  marks: [
    ['-12,-38 -9,-28 -6,-38', darken(color, 0.35)],
    ['-3,-38 0,-27 3,-37', darken(color, 0.35)],
    ['6,-37 9,-28 12,-38', darken(color, 0.35)],
  ],
})

const dog: Coat = (color) => ({
  ...{
    color,
    belly: lighten(color, 0.5),
    legs: color,
    length: 50,
    back: 46,
    chest: 25,
    waist: 18,
    legWidth: 6.4,
  },
  ...{ neck: { x: 3, y: 10, width: 15 }, headSize: 13.5, shaggy: false, collar: '#2f6fc0' },
  head: {
    ...{
      shape: round,
      ears: 'floppy',
      pale: lighten(color, 0.62),
      iris: '#5a3a1f',
      nose: '#221a18',
      whiskers: false,
    },
    ...{ mane: null, muzzle: { width: 0.5, height: 0.4, drop: 0.46 } },
    marks: [['0,-0.9 0.18,-0.85 0.2,0.2 0.05,0.3 -0.06,0.2 -0.1,-0.85', lighten(color, 0.6)]],
  },
  tail: { points: '0,0 -10,-8 -14,-20 -10,-30', widths: [7, 6, 5, 3.6], tip: lighten(color, 0.6) },
  marks: [['-18,-46 -4,-47 0,-38 -8,-32 -18,-36', darken(color, 0.3)]],
})

const fox: Coat = (color) => ({
  ...{ color, belly: '#fbf3e6', legs: '#3a2420', length: 46, back: 38, chest: 19, waist: 15, legWidth: 5 },
  ...{ neck: { x: 4, y: 9, width: 12 }, headSize: 13, shaggy: false, collar: null },
  head: {
    ...{ shape: wedge, ears: 'pointed', pale: '#fff7ec', iris: '#b9772a', nose: '#1f1614', whiskers: false },
    ...{ mane: null, muzzle: { width: 0.3, height: 0.32, drop: 0.56 } },
    marks: [
      ['-0.98,0.3! -0.6,0.08 -0.2,0.3 0,0.9 -0.5,0.6', '#fff7ec'],
      ['1.08,0.3! 0.75,0.08 0.4,0.3 0.2,0.9 0.6,0.6', '#fff7ec'],
    ],
  },
  tail: { points: '0,0 -14,-4 -28,2 -40,-4 -46,-12', widths: [6, 13, 17, 14, 4], tip: '#fff7ec' },
  marks: [],
})

const wolf: Coat = (color) => ({
  ...{
    color,
    belly: lighten(color, 0.5),
    legs: lighten(color, 0.2),
    length: 58,
    back: 52,
    chest: 28,
    waist: 19,
  },
  ...{ legWidth: 6.2, neck: { x: 5, y: 10, width: 20 }, headSize: 14.5, shaggy: true, collar: null },
  head: {
    ...{
      shape: wedge,
      ears: 'pointed',
      pale: lighten(color, 0.6),
      iris: '#e8c14a',
      nose: '#17130f',
      whiskers: false,
    },
    ...{ mane: null, muzzle: { width: 0.36, height: 0.38, drop: 0.55 } },
    marks: [
      ['-0.1,-0.85 0.1,-0.9 0.3,-0.8 0.2,0.1 0.08,0.3 -0.04,0.1', darken(color, 0.35)],
      ['-0.95,0.3! -0.6,0.1 -0.25,0.35 -0.1,0.85 -0.5,0.6', lighten(color, 0.55)],
      ['1.05,0.3! 0.75,0.1 0.42,0.35 0.3,0.85 0.62,0.6', lighten(color, 0.55)],
    ],
  },
  tail: { points: '0,0 -10,4 -18,14 -22,26', widths: [7, 11, 11, 4], tip: darken(color, 0.4) },
  marks: [['-26,-51 0,-53 22,-53 18,-46 0,-45 -22,-45', darken(color, 0.38)]],
})

const bear: Coat = (color) => ({
  ...{
    color,
    belly: darken(color, 0.12),
    legs: color,
    length: 66,
    back: 60,
    chest: 44,
    waist: 40,
    legWidth: 11.5,
  },
  ...{ neck: { x: 6, y: 2, width: 30 }, headSize: 18, shaggy: true, collar: null },
  head: {
    ...{
      shape: round,
      ears: 'round',
      pale: lighten(color, 0.42),
      iris: '#3a2618',
      nose: '#17110e',
      whiskers: false,
    },
    ...{ mane: null, muzzle: { width: 0.48, height: 0.4, drop: 0.42 }, marks: [] },
  },
  tail: { points: '0,0 -5,3', widths: [9, 6], tip: null },
  marks: [],
})

const lion: Coat = (color) => ({
  ...{
    color,
    belly: lighten(color, 0.4),
    legs: color,
    length: 60,
    back: 52,
    chest: 29,
    waist: 22,
    legWidth: 8,
  },
  ...{ neck: { x: 4, y: 6, width: 22 }, headSize: 15.5, shaggy: false, collar: null },
  head: {
    ...{
      shape: round,
      ears: 'round',
      pale: lighten(color, 0.55),
      iris: '#a8751f',
      nose: '#5d2f2a',
      whiskers: true,
    },
    ...{ mane: '#9a5420', muzzle: { width: 0.46, height: 0.36, drop: 0.44 }, marks: [] },
  },
  tail: { points: '0,0 -14,4 -22,-6 -30,-16 -35,-20', widths: [4.5, 4, 3.6, 4, 10], tip: '#7a3f17' },
  marks: [],
})

const rabbit: Coat = (color) => ({
  ...{
    color,
    belly: lighten(color, 0.6),
    legs: color,
    length: 34,
    back: 30,
    chest: 21,
    waist: 24,
    legWidth: 6,
  },
  ...{ neck: { x: 1, y: 6, width: 14 }, headSize: 11.5, shaggy: false, collar: null },
  head: {
    ...{
      shape: round,
      ears: 'long',
      pale: lighten(color, 0.6),
      iris: '#4a2e22',
      nose: '#d98a86',
      whiskers: true,
    },
    ...{ mane: null, muzzle: { width: 0.36, height: 0.28, drop: 0.42 }, marks: [] },
  },
  tail: { points: '0,4 -4,2', widths: [10, 9], tip: '#ffffff' },
  marks: [],
})

const mouse: Coat = (color) => ({
  ...{
    color,
    belly: lighten(color, 0.5),
    legs: '#dba79c',
    length: 32,
    back: 24,
    chest: 19,
    waist: 20,
    legWidth: 3.6,
  },
  ...{ neck: { x: 2, y: 0, width: 14 }, headSize: 11, shaggy: false, collar: null },
  head: {
    ...{
      shape: wedge,
      ears: 'large',
      pale: lighten(color, 0.5),
      iris: '#2a1c18',
      nose: '#e07f86',
      whiskers: true,
    },
    ...{ mane: null, muzzle: { width: 0.3, height: 0.28, drop: 0.56 }, marks: [] },
  },
  tail: { points: '0,8 -12,14 -24,10 -32,2 -44,-2', widths: [3, 2.4, 2, 1.6, 1], tip: '#dba79c' },
  marks: [],
})

const coated =
  (coat: Coat, colors: readonly [string, ...string[]]): DrawSubject =>
  (look) =>
    drawBeast(coat(look.color ?? look.random.pick(colors)), look)

export const beasts = {
  cat: coated(cat, ['#d98a3d', '#8a8f98', '#4a4440', '#c9a878']),
  dog: coated(dog, ['#b9803f', '#8a5a36', '#d9b27a', '#6a5a50']),
  fox: coated(fox, ['#dc6a22', '#d05a1c']),
  wolf: coated(wolf, ['#7d8590', '#6a6f7a', '#8d867c']),
  bear: coated(bear, ['#6e4526', '#5a3a24', '#4a342a']),
  lion: coated(lion, ['#d9a24a', '#cf9440']),
  rabbit: coated(rabbit, ['#b89a7c', '#d9d3ca', '#94857a']),
  mouse: coated(mouse, ['#9a9490', '#b09a86']),
}
