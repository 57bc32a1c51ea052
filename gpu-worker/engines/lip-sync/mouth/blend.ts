import type { ClosedMouth } from './closed-mouths.ts'
import { smoothStep } from './curves.ts'
import { samplePatch } from './patch.ts'
import type { Sampler } from './sampler.ts'

/** Light of a frame against a patch's: value = a + b·X + c·Y more, for each channel. */
export type Light = { y: [number, number, number]; u: [number, number, number]; v: [number, number, number] }

/** What must be covered of a frame's own mouth, which may be wider than the closed one: its sides, from the middle. */
export type Cover = { left: number; right: number }

const usualCover: Cover = { left: 0.58, right: 0.58 }
const feather = 0.34

/** How much of the patch is taken at a place: all of it at the lips, nothing at the nose, the cheeks and the neck. */
export const shareAt = (across: number, down: number, cover: Cover): number => {
  const full = across < 0 ? cover.left : cover.right
  const high = down > 0.12 ? 0.46 : 0.4
  const aside = across / full
  const deep = (down - 0.12) / high
  const distance = Math.sqrt(aside * aside + deep * deep)
  // Beyond 1 in shares of an ellipse: as wide a seam on each side.
  return smoothStep(1 + feather / Math.min(full, high), 1, distance)
}

/** Around the mouth, where both show the same skin. */
const ring: { across: number; down: number }[] = []
for (let down = -0.55; down <= 1.0; down += 0.07)
  for (let across = -1.05; across <= 1.05; across += 0.07) {
    const share = shareAt(across, down, usualCover)
    if (share < 0.55 && Math.hypot(across / 1.15, (down - 0.15) / 0.9) < 1) ring.push({ across, down })
  }

type Fit = [number, number, number]

/** Plane through the differences, those far from it counting little (three rounds). */
const fitPlane = (differences: readonly number[]): Fit => {
  let fit: Fit = [0, 0, 0]
  for (let round = 0; round < 3; round++) {
    const s = { w: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0, d: 0, xd: 0, yd: 0 }
    for (const [n, { across: x, down: y }] of ring.entries()) {
      const d = differences[n] as number
      const error = d - fit[0] - fit[1] * x - fit[2] * y
      const w = round === 0 ? 1 : 1 / (1 + (error / 6) ** 2)
      s.w += w
      s.x += w * x
      s.y += w * y
      s.xx += w * x * x
      s.xy += w * x * y
      s.yy += w * y * y
      s.d += w * d
      s.xd += w * x * d
      s.yd += w * y * d
    }
    fit = solvePlane(s)
  }
  return fit
}

type Sums = Record<'w' | 'x' | 'y' | 'xx' | 'xy' | 'yy' | 'd' | 'xd' | 'yd', number>

const solvePlane = (s: Sums): Fit => {
  const [mx, my, md] = [s.x / s.w, s.y / s.w, s.d / s.w]
  const [xx, xy, yy] = [s.xx / s.w - mx * mx, s.xy / s.w - mx * my, s.yy / s.w - my * my]
  const [xd, yd] = [s.xd / s.w - mx * md, s.yd / s.w - my * md]
  const determinant = xx * yy - xy * xy
  const b = (xd * yy - yd * xy) / determinant
  const c = (yd * xx - xd * xy) / determinant
  return [md - b * mx - c * my, b, c]
}

export const matchLight = (frame: Sampler, mouth: ClosedMouth): Light => {
  const planeOf = (channel: 'y' | 'u' | 'v'): Fit =>
    fitPlane(
      ring.map(
        ({ across, down }) =>
          frame[channel](across, down) - samplePatch(mouth.patch, mouth.patch[channel], across, down),
      ),
    )
  return { y: planeOf('y'), u: planeOf('u'), v: planeOf('v') }
}

export const lightAt = (fit: Fit, across: number, down: number): number =>
  fit[0] + fit[1] * across + fit[2] * down
