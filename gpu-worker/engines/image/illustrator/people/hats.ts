import { darken, lighten } from '../color.ts'
import { body, flat, glow, line, type Node } from '../drawing.ts'
import { blob, box, curve, ellipse } from '../path.ts'

/** All on a head round (0, 0) of half height 1. */
export const crownHat = (): Node[] => [
  body(
    'M-0.78 -0.62L-0.92 -1.62L-0.45 -1.12L-0.18 -1.75L0.1 -1.14L0.42 -1.75L0.62 -1.12L1.04 -1.6L0.86 -0.6Q0.05 -0.42 -0.78 -0.62Z',
    '#efbf3a',
  ),
  ...[-0.92, -0.18, 0.42, 1.04].map((x, i) => flat(ellipse(x, i % 3 === 0 ? -1.62 : -1.75, 0.1), '#d63a4c')),
  flat(ellipse(0.05, -0.8, 0.13, 0.15), '#c22b3f'),
  flat(ellipse(-0.45, -0.82, 0.09), '#2f7fd0'),
  flat(ellipse(0.52, -0.82, 0.09), '#2f7fd0'),
  line(curve('-0.76,-0.68 0.05,-0.52 0.84,-0.66'), '#a97a17', 0.09),
]

export const tiara = (): Node[] => [
  body(blob('-0.62,-0.85! -0.3,-1.1 0,-1.5! 0.3,-1.1 0.68,-0.82! 0,-1'), '#f2cf63'),
  flat(ellipse(0, -1.2, 0.12, 0.16), '#e05a9a'),
]

const brimmed = (color: string, band: string, brim: number, top: number): Node[] => [
  body(
    blob(
      `-0.72,-0.6 -0.66,${top + 0.15} -0.3,${top} 0.1,${top + 0.14} 0.5,${top} 0.76,${top + 0.2} 0.82,-0.55`,
    ),
    color,
  ),
  body(blob(`-0.75,-0.75! 0,-0.62 0.84,-0.75! 0.86,-0.5 0,-0.36 -0.78,-0.5`), band),
  body(
    blob(`${-brim},-0.4 -0.7,-0.6 0.05,-0.5 0.8,-0.6 ${brim + 0.08},-0.42 0.6,-0.24 -0.5,-0.24`),
    darken(color, 0.08),
  ),
]
export const fedora = (): Node[] => brimmed('#6b5a48', '#2c241d', 1.25, -1.55)
export const strawHat = (): Node[] => [
  ...brimmed('#e3bf6c', '#b5432f', 1.7, -1.42),
  line(curve('-1.3,-0.38 0,-0.28 1.4,-0.38'), '#b98f3c', 0.05),
]
export const sailorCap = (): Node[] => [
  body(blob('-0.9,-0.75 -1.05,-1.15 -0.4,-1.4 0.5,-1.4 1.1,-1.12 0.92,-0.75'), '#f4f4ef'),
  body(blob('-0.82,-0.5 -0.85,-0.82 0,-0.9 0.9,-0.82 0.86,-0.5 0,-0.6'), '#26406e'),
  flat(ellipse(0.06, -0.72, 0.12), '#e4b93e'),
]
export const cookHat = (): Node[] => [
  body(
    blob(
      '-0.66,-0.55! -0.72,-1.05 -1.15,-1.4 -0.85,-1.95 -0.3,-1.9 0.1,-2.2 0.5,-1.9 1.05,-1.9 1.2,-1.35 0.8,-1.05 0.76,-0.55!',
    ),
    '#fbfaf5',
  ),
  line('M-0.3 -1L-0.35 -1.6M0.06 -1L0.06 -1.8M0.42 -1L0.46 -1.6', '#cfccc2', 0.05),
  body(blob('-0.74,-0.95! 0,-0.85 0.82,-0.95! 0.82,-0.52 0,-0.42 -0.76,-0.52'), '#ffffff'),
]
export const wizardHat = (): Node[] => [
  body(blob('-0.8,-0.55! -0.5,-1.4 -0.1,-2.3 -0.5,-3.1! 0.25,-2.4 0.6,-1.4 0.88,-0.55!'), '#40358c'),
  body(blob('-1.5,-0.4 -0.7,-0.66 0.1,-0.55 0.85,-0.66 1.6,-0.42 0.7,-0.18 -0.6,-0.18'), '#352b78'),
  flat(starPath(-0.05, -1.2, 0.3), '#f4d35e'),
  flat(starPath(0.3, -0.92, 0.16), '#f4d35e'),
  flat(starPath(-0.08, -1.95, 0.18), '#f4d35e'),
]
export const headMirror = (): Node[] => [
  line(curve('-0.82,-0.62 0,-0.5 0.86,-0.62'), '#d9dfe6', 0.14),
  body(ellipse(0.06, -0.72, 0.26), '#cdd9e4'),
  flat(ellipse(0, -0.78, 0.1), '#ffffff'),
]
export const soldierHelmet = (): Node[] => [
  body(blob('-1,-0.35 -0.95,-0.95 -0.4,-1.4 0.4,-1.4 0.98,-0.95 1.1,-0.32 0,-0.5'), '#55663f'),
  line(curve('-0.98,-0.36 0,-0.52 1.06,-0.34'), '#3b4a2c', 0.1),
  line(curve('-0.78,-0.2 -0.5,0.7 0.12,1.02 0.6,0.7 0.8,-0.2'), '#3a3326', 0.07),
]

export const starPath = (x: number, y: number, radius: number): string => {
  const spikes = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? radius : radius * 0.44
    const turn = (i * Math.PI) / 5 - Math.PI / 2
    return `${x + Math.cos(turn) * r} ${y + Math.sin(turn) * r}`
  })
  return `M${spikes.join('L')}Z`
}

/** Closed over the face but for the eye slit. */
export const knightHelmet = (): Node[] => {
  const steel = '#aeb8c4'
  return [
    body(blob('-0.15,-1.35 0.2,-2.1 -0.5,-2.3 -1.2,-1.9 -1.5,-1.2 -1.1,-1.35 -0.6,-1.1'), '#c43434'),
    body(
      blob('0.02,-1.18 0.66,-0.95 0.95,-0.3 0.9,0.5 0.6,1 0.1,1.18 -0.5,1 -0.86,0.5 -0.92,-0.3 -0.6,-0.95'),
      steel,
    ),
    flat(blob('-0.5,-0.14! 0.06,-0.22 0.86,-0.14! 0.84,0.14! 0.06,0.1 -0.5,0.14!'), '#14161b'),
    flat(ellipse(0, 0, 0.09, 0.07), '#f4f1e6'),
    flat(ellipse(0.46, 0, 0.09, 0.07), '#f4f1e6'),
    line('M0.22 -1.1L0.24 1.1', lighten(steel, 0.35), 0.09),
    line(
      'M0.42 0.45L0.72 0.42M0.42 0.62L0.7 0.58M-0.02 0.46L-0.3 0.44M-0.02 0.63L-0.28 0.6',
      '#30343c',
      0.07,
    ),
    flat(blob('-0.6,-0.7 -0.3,-0.95 -0.2,-0.5 -0.55,-0.3'), '#ffffff', 0.5),
  ]
}

/** A clear bowl: the face shows through it. */
export const spaceHelmet = (): Node[] => [
  line(ellipse(0.02, 0, 1.38, 1.38), '#eef1f5', 0.26),
  flat(ellipse(0.02, 0, 1.28, 1.28), '#9fd0f2', 0.2),
  flat(blob('-0.9,-0.5 -0.5,-1 -0.1,-1.12 -0.5,-0.75 -0.75,-0.2'), '#ffffff', 0.75),
  body(box(-1.62, -0.3, 0.3, 0.7), '#d7dbe2'),
  body(box(1.34, -0.3, 0.3, 0.7), '#d7dbe2'),
  glow(1.5, -0.5, 0.4, '#ff5a4a', 0.7),
]
