import type { FacePose } from '../face-track.ts'
import { type Picture, planeOffsets, samplePlane } from '../mouth/picture.ts'

export const faceSide = 96

/** Where the network's square face lies in the picture. */
export type Crop = { x: number; y: number; width: number; height: number }

/** From brow to below the chin, the mouth three quarters down, as the network was trained on. */
export const cropOf = ({ face, mouth }: NonNullable<FacePose>): Crop => {
  const [width, height] = [0.86 * face.width, 1.05 * face.height]
  const middle = 0.5 * (face.x + face.width / 2) + 0.5 * mouth.x
  return { x: middle - width / 2, y: mouth.y - 0.76 * height, width, height }
}

const clamp = (value: number): number => Math.min(255, Math.max(0, value))

/** BT.601 in both directions, limited range: what comes back unchanged stays unchanged. */
const toBgr = (y: number, u: number, v: number): [number, number, number] => {
  const light = 1.164384 * (y - 16)
  return [
    clamp(light + 2.017232 * (u - 128)),
    clamp(light - 0.391762 * (u - 128) - 0.812968 * (v - 128)),
    clamp(light + 1.596027 * (v - 128)),
  ]
}
export const toYuv = (b: number, g: number, r: number): [number, number, number] => [
  16 + 0.256788 * r + 0.504129 * g + 0.097906 * b,
  128 - 0.148223 * r - 0.290993 * g + 0.439216 * b,
  128 + 0.439216 * r - 0.367788 * g - 0.071427 * b,
]

/** 3 × 96 × 96, blue first, 0 to 1; each value the mean of the pixels that it stands for. */
export const takeFace = ({ planes, width, height }: Picture, crop: Crop): Float32Array => {
  const offsets = planeOffsets(width, height)
  const chromaHeight = (height + 1) >> 1
  const fine = Math.max(1, Math.ceil(Math.max(crop.width, crop.height) / faceSide))
  const plane = faceSide * faceSide
  const face = new Float32Array(3 * plane)
  for (let row = 0; row < faceSide; row++)
    for (let column = 0; column < faceSide; column++) {
      const sums: [number, number, number] = [0, 0, 0]
      for (let part = 0; part < fine * fine; part++) {
        const x = crop.x + ((column + ((part % fine) + 0.5) / fine) * crop.width) / faceSide - 0.5
        const y = crop.y + ((row + (Math.floor(part / fine) + 0.5) / fine) * crop.height) / faceSide - 0.5
        const [cx, cy] = [(x - 0.5) / 2, (y - 0.5) / 2]
        sums[0] += samplePlane(planes, 0, width, height, x, y)
        sums[1] += samplePlane(planes, offsets.u, offsets.chromaWidth, chromaHeight, cx, cy)
        sums[2] += samplePlane(planes, offsets.v, offsets.chromaWidth, chromaHeight, cx, cy)
      }
      const [y, u, v] = sums.map((sum) => sum / (fine * fine)) as [number, number, number]
      for (const [channel, value] of toBgr(y, u, v).entries())
        face[channel * plane + row * faceSide + column] = value / 255
    }
  return face
}

/** What the network sees of one face: its lower half blackened, then the whole. 6 × 96 × 96. */
export const maskLowerHalf = (face: Float32Array): Float32Array => {
  const plane = faceSide * faceSide
  const both = new Float32Array(6 * plane)
  both.set(face, 3 * plane)
  for (let channel = 0; channel < 3; channel++)
    both.set(face.subarray(channel * plane, channel * plane + plane / 2), channel * plane)
  return both
}
