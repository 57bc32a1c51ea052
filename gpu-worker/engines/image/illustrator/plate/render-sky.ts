import { parseColor, type Rgb } from '../color.ts'
import type { Light } from '../light.ts'
import type { Plate } from './bitmap.ts'
import type { Noise } from './noise.ts'

const blend = (a: Rgb, b: Rgb, t: number): [number, number, number] => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]
export const smooth = (from: number, to: number, value: number): number => {
  const t = Math.max(0, Math.min(1, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

type Sky = {
  light: Light
  horizon: number
  noise: Noise
  top: Rgb
  middle: Rgb
  low: Rgb
  cloud: Rgb
  under: Rgb
  key: Rgb
}

/** Share of cloud in this direction and how lit it is; clouds lie on a plane, so they shrink to the horizon. */
const cloudAt = (
  { light, noise, horizon }: Sky,
  x: number,
  y: number,
  aspect: number,
): { thick: number; bright: number } => {
  const rise = (horizon - y) / horizon + 0.045
  const [u, v] = [((x - 0.5) * aspect * 1.1) / rise, 0.95 / rise]
  const at = (du: number, dv: number): number => noise.fractal(u * 0.95 + du + 40, v * 1.5 + dv + 40, 5)
  const edge = 0.66 - light.cloud.cover * 0.3
  const density = at(0, 0)
  const thick = smooth(edge, edge + 0.16, density)
  if (thick <= 0) return { thick: 0, bright: 1 }
  const toward = at(light.side * 0.16, -0.14)
  return {
    thick: thick * smooth(0, 0.12, rise - 0.045),
    bright: Math.max(0, Math.min(1, 0.62 + (density - toward) * 4.2 - (density - edge) * 0.9)),
  }
}

const orbAt = (
  sky: Sky,
  x: number,
  y: number,
  aspect: number,
): { glow: number; disc: number; texture: number } => {
  const { orb } = sky.light
  if (!orb) return { glow: 0, disc: 0, texture: 1 }
  const [dx, dy] = [(x - orb.x) * aspect, y - orb.y * sky.horizon]
  const radius = orb.radius * Math.max(aspect, 0.62) * 0.75
  const far = Math.hypot(dx, dy) / radius
  const texture =
    orb.kind === 'moon'
      ? 0.74 + 0.3 * sky.noise.fractal((dx / radius) * 2.2 + 9, (dy / radius) * 2.2 + 9, 3)
      : 1
  return { glow: 1 / (1 + far * far * 0.16) ** 1.1, disc: 1 - smooth(0.94, 1.06, far), texture }
}

/** Fills the rows above the horizon (a share of the height), and what is mirrored in water reads them. */
export const renderSky = (plate: Plate, light: Light, horizon: number, noise: Noise): void => {
  const { width, height, data } = plate
  const { top, middle, low } = light.sky
  const sky: Sky = {
    ...{ light, horizon, noise, top: parseColor(top), middle: parseColor(middle), low: parseColor(low) },
    ...{
      cloud: parseColor(light.cloud.color),
      under: parseColor(light.cloud.shade),
      key: parseColor(light.orb?.color ?? light.key),
    },
  }
  const aspect = width / height
  const rows = Math.min(height, Math.ceil(horizon * height) + 2)
  const strength = light.orb?.kind === 'moon' ? 0.34 : 0.62
  for (let row = 0, i = 0; row < rows; row++)
    for (let column = 0; column < width; column++, i += 3) {
      const [x, y] = [column / width, row / height]
      const t = y / horizon
      let color =
        t < 0.55
          ? blend(sky.top, sky.middle, t / 0.55)
          : blend(sky.middle, sky.low, Math.min(1, (t - 0.55) / 0.45))
      const { glow, disc, texture } = orbAt(sky, x, y, aspect)
      if (light.stars) {
        const twinkle = noise.at(column * 7.31 + 0.5, row * 9.17 + 0.5)
        if (twinkle > 0.955 && t < 0.95)
          color = blend(color, [255, 255, 255], smooth(0.955, 0.995, twinkle) * (1 - t * 0.5) * (1 - glow))
      }
      color = blend(color, sky.key, glow * strength)
      if (disc > 0)
        color = blend(color, [sky.key[0] * texture, sky.key[1] * texture, sky.key[2] * texture], disc)
      const { thick, bright } = cloudAt(sky, x, y, aspect)
      if (thick > 0) {
        const lit = blend(blend(sky.under, sky.cloud, bright), sky.key, glow * strength * bright)
        color = blend(color, lit, thick * 0.9)
      }
      data[i] = color[0]
      data[i + 1] = color[1]
      data[i + 2] = color[2]
    }
}
