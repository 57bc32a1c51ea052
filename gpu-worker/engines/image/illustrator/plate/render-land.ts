import { multiply, parseColor, type Rgb } from '../color.ts'
import type { Light } from '../light.ts'
import type { Plate } from './bitmap.ts'
import type { Noise } from './noise.ts'
import { smooth } from './render-sky.ts'
import type { Terrain } from './terrain.ts'

type Land = {
  terrain: Terrain
  light: Light
  noise: Noise
  colors: { near: Rgb; far: Rgb; rock: Rgb; peak: Rgb; haze: Rgb; water: Rgb }
}

const canopy = ({ noise, terrain }: Land, x: number, z: number): number => {
  if (terrain.woods === 0 || z < 70) return 0
  const grown = smooth(
    0.62 - terrain.woods * 0.34,
    0.7 - terrain.woods * 0.3,
    noise.fractal(x * 0.008 + 3, z * 0.006 + 3, 2),
  )
  if (grown === 0) return 0
  const crowns = noise.at(x * 0.16, z * 0.1) * 0.7 + noise.at(x * 0.41, z * 0.2) * 0.5
  return grown * smooth(70, 130, z) * (3 + crowns * 9)
}

/** Ridged mountains, 0…1: each finer octave counts where the coarser one is high. */
const crags = (noise: Noise, x: number, z: number): number => {
  let [sum, weight, strength, size] = [0, 1, 0.62, 0.62]
  for (let i = 0; i < 5; i++) {
    const fold = 1 - Math.abs(noise.at(x * size + 60 + i * 13, z * size * 0.8 + 60 + i * 7) * 2 - 1)
    const ridge = fold * fold * weight
    sum += ridge * strength
    weight = Math.min(1, ridge * 1.6)
    strength *= 0.42
    size *= 2.1
  }
  return sum
}

/** Long dunes with a soft windward and a steep lee side. */
const dunes = (noise: Noise, x: number, z: number): number => {
  const wave = (noise.fractal(x * 0.006 + 20, z * 0.012 + 20, 2) * 5 + z * 0.006) % 1
  return wave < 0.72 ? smooth(0, 0.72, wave) : 1 - smooth(0.72, 1, wave)
}

/** Height in metres, without trees. */
const ground = ({ terrain, noise }: Land, x: number, z: number): number => {
  const { swell, ridge, rangeFrom, sharp, ripples } = terrain
  let height =
    (noise.fractal(x * 0.03 + 11, z * 0.03 + 11, 2) - 0.55) * swell * Math.min(1, z / 14) * (1 + z / 90)
  if (ripples > 0 && z < 120) height += Math.sin(z * 2.1 + noise.at(x * 0.12, z * 0.12) * 9) * 0.035 * ripples
  if (terrain.dunes > 0 && z > 18) height += dunes(noise, x, z) * terrain.dunes * smooth(18, 200, z)
  if (ridge > 0 && z > rangeFrom) {
    const rise = smooth(rangeFrom, rangeFrom * 3.2, z)
    height +=
      rise *
      ridge *
      (sharp
        ? crags(noise, x / ridge, z / ridge)
        : noise.fractal((x * 0.5) / ridge + 60, (z * 0.4) / ridge + 60, 4) ** 1.4)
  }
  return height
}

const isWater = ({ terrain, noise }: Land, x: number, z: number): boolean => {
  if (terrain.waterFrom === Infinity) return false
  const shore = (noise.fractal(x * 0.16 + 30, 7, 3) - 0.5) * terrain.waterFrom * 0.6
  return z > terrain.waterFrom + shore && z < terrain.waterTo * (1 + (noise.at(x * 0.01, 3) - 0.5) * 0.25)
}

const shadeOf = (
  land: Land,
  x: number,
  z: number,
  height: number,
  steep: number,
  woods: number,
): [number, number, number] => {
  const { terrain, colors, light, noise } = land
  const far = smooth(25, 320, z)
  const patch = noise.fractal(x * 0.22 + 5, z * 0.12 + 5, 4) - 0.5
  const fine =
    z < 60
      ? ((noise.at(x * 37, z * 16) - 0.5) * 1.1 + (noise.at(x * 11, z * 6) - 0.5) * 0.7) * (1 - z / 60)
      : 0
  const base = (c: 0 | 1 | 2): number => colors.near[c] + (colors.far[c] - colors.near[c]) * far
  const rocky =
    terrain.ridge > 0
      ? smooth(0.42, 0.75, steep) * smooth(terrain.rangeFrom * 0.6, terrain.rangeFrom * 1.4, z)
      : 0
  const high = terrain.sharp
    ? smooth(
        terrain.ridge * 0.2,
        terrain.ridge * 0.36,
        height + patch * terrain.ridge * 0.16 - steep * terrain.ridge * 0.08,
      )
    : 0
  const leafy = woods > 0 ? Math.min(1, woods / 5) * 0.4 : 0
  const tone = 1 + (patch * 0.44 + fine * 0.5) * terrain.rough - leafy
  const at = (c: 0 | 1 | 2): number => {
    const soil = base(c) * (1 - rocky) + colors.rock[c] * rocky
    return (soil * (1 - high) + colors.peak[c] * high) * tone * (light.tint[c] ?? 1)
  }
  return [at(0), at(1), at(2)]
}

/** Light on a slope, 0 in shadow … about 1.3 facing the sun. */
const lit = (slopeX: number, slopeZ: number, light: Light): number => {
  const low = light.time === 'day' ? 0.9 : 0.55
  const dot =
    (-slopeX * light.side * 0.8 - slopeZ * 0.3 + low) /
    Math.hypot(slopeX, slopeZ, 1) /
    Math.hypot(0.8, 0.3, low)
  return 0.4 + 0.86 * Math.max(0, dot)
}

/** One column from near to far; rows above what is already drawn are filled. @returns rows that are water */
const renderColumn = (land: Land, plate: Plate, column: number, horizon: number, water: Uint8Array): void => {
  const { width, height, data } = plate
  const { terrain, light, colors } = land
  const focal = height * 0.95
  const horizonRow = horizon * height
  const across = (column - width / 2) / focal
  let filled = height
  let previous: [number, number, number] | null = null
  for (let z = 1.2; z < 9_000 && filled > 0; z *= z < 40 ? 1.008 : 1.016) {
    const x = across * z
    const wet = isWater(land, x, z)
    const woods = wet ? 0 : canopy(land, x, z)
    const bare = wet ? -0.02 : ground(land, x, z)
    const h = bare + woods
    const row = horizonRow + ((terrain.eye - h) * focal) / z
    if (row >= filled) continue
    const reach = 0.6 + z * 0.012
    const slopeX = wet ? 0 : (ground(land, x + reach, z) + canopy(land, x + reach, z) - h) / reach
    const slopeZ = wet ? 0 : (ground(land, x, z + reach) + canopy(land, x, z + reach) - h) / reach
    const shine = wet ? 1 : lit(slopeX, slopeZ, light)
    const soil = wet ? colors.water : shadeOf(land, x, z, bare, Math.hypot(slopeX, slopeZ), woods)
    const air = Math.min(0.96, (1 - Math.exp(-z / (2600 / light.thickness ** 1.6))) * 1.02)
    const color: [number, number, number] = [0, 1, 2].map((c) => {
      const value = (soil[c as 0] ?? 0) * shine
      return value + ((colors.haze[c as 0] ?? 0) - value) * air
    }) as [number, number, number]
    const from = Math.max(0, Math.ceil(row))
    for (let y = filled - 1; y >= from; y--) {
      const t = previous === null ? 1 : (filled - y) / (filled - from + 1)
      const i = (y * width + column) * 3
      for (let c = 0; c < 3; c++)
        data[i + c] =
          previous === null
            ? (color[c] as number)
            : (previous[c] as number) + ((color[c] as number) - (previous[c] as number)) * t
      water[y * width + column] = wet ? 1 : 0
    }
    filled = Math.min(filled, from)
    previous = color
  }
}

/** Water mirrors what stands above the line of the horizon, broken by its ripples. */
const renderWater = (land: Land, plate: Plate, horizon: number, water: Uint8Array): void => {
  const { width, height, data } = plate
  const { noise, colors, light } = land
  const line = Math.round(horizon * height)
  for (let y = line; y < height; y++) {
    const depth = (y - line) / (height - line)
    const z = 1 / (depth + 0.012)
    for (let x = 0; x < width; x++) {
      if (water[y * width + x] !== 1) continue
      const ripple = noise.fractal(((x - width / 2) / width) * z * 7 + 90, z * 34 + 90, 3) - 0.5
      const from = Math.max(
        0,
        Math.min(
          line - 1,
          Math.round(2 * line - y * 0.8 - line * 0.2 + ripple * height * 0.14 * (0.3 + depth)),
        ),
      )
      const i = (y * width + x) * 3
      const j = (from * width + Math.max(0, Math.min(width - 1, Math.round(x + ripple * 26 * depth)))) * 3
      const mirror = Math.max(0.2, 0.78 - depth * 0.5) + ripple * 0.3
      const glint = light.orb
        ? Math.max(0, 1 - Math.abs(x / width - light.orb.x) / (0.05 + depth * 0.16)) *
          smooth(0.06, 0.2, ripple)
        : 0
      for (let c = 0; c < 3; c++) {
        const deep = (colors.water[c as 0] ?? 0) * (0.86 + ripple * 0.7)
        const value = deep + ((data[j + c] as number) - deep) * Math.max(0, Math.min(1, mirror))
        data[i + c] = value + (250 - value) * glint * 0.8
      }
    }
  }
}

/** Draws the landscape into a plate that already has its sky. */
export const renderLand = (
  plate: Plate,
  terrain: Terrain,
  light: Light,
  horizon: number,
  noise: Noise,
): void => {
  const tinted = (color: string): Rgb => parseColor(multiply(color, light.tint))
  const land: Land = {
    ...{ terrain, light, noise },
    colors: {
      ...{
        near: parseColor(terrain.near),
        far: parseColor(terrain.far),
        rock: parseColor(terrain.rock),
        peak: parseColor(terrain.peak),
      },
      ...{ haze: parseColor(light.haze), water: tinted('#22607f') },
    },
  }
  const water = new Uint8Array(plate.width * plate.height)
  for (let column = 0; column < plate.width; column++) renderColumn(land, plate, column, horizon, water)
  renderWater(land, plate, horizon, water)
}
