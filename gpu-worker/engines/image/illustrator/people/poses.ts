import type { Pose } from '../drawing.ts'

/** Degrees from hanging straight down; positive swings forward, where the figure faces. [upper, lower] of each limb. */
export type Stance = {
  armBack: readonly [number, number]
  armFront: readonly [number, number]
  legBack: readonly [number, number]
  legFront: readonly [number, number]
  lean: number
  headTilt: number
}

const standing: Stance = {
  armBack: [-13, -7],
  armFront: [13, 9],
  legBack: [-5, -3],
  legFront: [5, 4],
  lean: 0,
  headTilt: 0,
}

const stances: Record<Pose, Stance> = {
  standing,
  walking: {
    ...{ armBack: [-30, -12], armFront: [26, 50], legBack: [-18, -34], legFront: [22, 10] },
    ...{ lean: 3, headTilt: 0 },
  },
  running: {
    ...{ armBack: [-62, 18], armFront: [52, 128], legBack: [-34, -92], legFront: [58, -6] },
    ...{ lean: 14, headTilt: -6 },
  },
  sitting: {
    ...{ armBack: [-4, 40], armFront: [14, 52], legBack: [72, -4], legFront: [82, 4] },
    ...{ lean: 0, headTilt: 2 },
  },
  riding: {
    ...{ armBack: [38, 70], armFront: [44, 78], legBack: [58, -14], legFront: [66, -6] },
    ...{ lean: 4, headTilt: 0 },
  },
  sleeping: { ...standing, armFront: [4, 20], headTilt: 4 },
  reading: {
    ...{ armBack: [-2, 92], armFront: [16, 100], legBack: [-4, -3], legFront: [4, 3] },
    ...{ lean: 0, headTilt: 14 },
  },
  holding: { ...standing, armFront: [38, 84], headTilt: 3 },
  waving: { ...standing, armFront: [132, 172], headTilt: -3 },
  pointing: { ...standing, armFront: [88, 96], headTilt: 0 },
  'looking-up': { ...standing, armBack: [-18, -12], headTilt: -24 },
  dancing: {
    ...{ armBack: [-118, -158], armFront: [104, 150], legBack: [-8, -2], legFront: [46, -38] },
    ...{ lean: -5, headTilt: -6 },
  },
  flying: {
    ...{ armBack: [150, 168], armFront: [168, 176], legBack: [-10, -20], legFront: [8, -4] },
    ...{ lean: 62, headTilt: -34 },
  },
  swimming: {
    ...{ armBack: [-60, -20], armFront: [150, 160], legBack: [-16, -30], legFront: [14, -8] },
    ...{ lean: 72, headTilt: -44 },
  },
}

export const stanceOf = (pose: Pose): Stance => stances[pose]

/** Long skirts let the legs swing little. */
export const inSkirt = (stance: Stance, share: number): Stance => {
  const less = ([upper, lower]: readonly [number, number]) => [upper * share, lower * share] as const
  return { ...stance, legBack: less(stance.legBack), legFront: less(stance.legFront) }
}
