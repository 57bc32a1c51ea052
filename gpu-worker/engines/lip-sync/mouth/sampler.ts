import type { MouthPlace } from './patch.ts'
import { type Picture, planeOffsets, samplePlane } from './picture.ts'

export type Sampler = {
  y: (x: number, y: number) => number
  u: (x: number, y: number) => number
  v: (x: number, y: number) => number
}

/** A frame's own brightness and colour at places around its mouth. */
export const samplerOf = ({ planes, width, height }: Picture, place: MouthPlace): Sampler => {
  const offsets = planeOffsets(width, height)
  const chromaHeight = (height + 1) >> 1
  const [cos, sin] = [Math.cos(place.angleRadians) * place.width, Math.sin(place.angleRadians) * place.width]
  const xOf = (across: number, down: number): number => place.x + cos * across - sin * down
  const yOf = (across: number, down: number): number => place.y + sin * across + cos * down
  const chroma = (offset: number) => (across: number, down: number) =>
    samplePlane(
      ...([planes, offset, offsets.chromaWidth, chromaHeight] as const),
      (xOf(across, down) - 0.5) / 2,
      (yOf(across, down) - 0.5) / 2,
    )
  return {
    y: (across, down) => samplePlane(planes, 0, width, height, xOf(across, down), yOf(across, down)),
    u: chroma(offsets.u),
    v: chroma(offsets.v),
  }
}
