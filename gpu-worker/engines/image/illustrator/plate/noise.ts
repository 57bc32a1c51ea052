import { createRandom } from '../random.ts'

const size = 256
const mask = size - 1

export type Noise = {
  /** Smooth noise of 0…1, period 256. */
  at: (x: number, y: number) => number
  /** Sum of octaves, each half as strong and twice as fine; 0…1. */
  fractal: (x: number, y: number, octaves: number) => number
}

export const createNoise = (seed: number): Noise => {
  const random = createRandom(seed)
  const lattice = Float32Array.from({ length: size * size }, () => random.next())
  const at = (x: number, y: number): number => {
    const x0 = Math.floor(x)
    const y0 = Math.floor(y)
    const fx = x - x0
    const fy = y - y0
    const u = fx * fx * (3 - 2 * fx)
    const v = fy * fy * (3 - 2 * fy)
    const row = (y0 & mask) * size
    const next = ((y0 + 1) & mask) * size
    const a = lattice[row + (x0 & mask)] as number
    const b = lattice[row + ((x0 + 1) & mask)] as number
    const c = lattice[next + (x0 & mask)] as number
    const d = lattice[next + ((x0 + 1) & mask)] as number
    const top = a + (b - a) * u
    return top + (c + (d - c) * u - top) * v
  }
  const fractal = (x: number, y: number, octaves: number): number => {
    let [sum, strength, total] = [0, 1, 0]
    let [px, py] = [x, y]
    for (let i = 0; i < octaves; i++) {
      sum += at(px, py) * strength
      total += strength
      strength *= 0.5
      // A turn between octaves hides the lattice.
      const turned = px * 1.6 - py * 1.2 + 17.3
      py = px * 1.2 + py * 1.6 + 5.7
      px = turned
    }
    return sum / total
  }
  return { at, fractal }
}
