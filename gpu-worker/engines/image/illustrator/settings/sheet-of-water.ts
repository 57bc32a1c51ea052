import { lighten, mix } from '../color.ts'
import { flat, type Node } from '../drawing.ts'
import { ellipse } from '../path.ts'
import { water } from '../scenery/land.ts'
import type { Place } from './place.ts'

/** Light of sun or moon on the water, under it. */
const glitter = (place: Place, top: number, foot: number): Node[] => {
  const { orb } = place.light
  if (!orb) return []
  const random = place.random.fork('glitter')
  return Array.from({ length: 34 }, (_, i) => {
    const t = i / 34
    const y = top + 4 + (foot - top) * t
    const half = 14 + 50 * t
    const x = orb.x * place.width + random.range(-half, half)
    return flat(ellipse(x, y, random.range(8, 26) * (0.5 + t), 1.6 + 2.4 * t), orb.color, 0.75)
  })
}

export const sheet = (place: Place, top: number, foot: number, label: string): Node[] => {
  const { light } = place
  const lift = light.dark ? 2 : 1
  return [
    ...water(place.random.fork(label), {
      ...{ width: place.width, top, foot },
      far: mix('#5f9cc0', light.sky.low, light.dark ? 0.1 : 0.45),
      near: '#1f5f86',
      glint: lighten('#cfe8f4', 0.1 * lift),
    }),
    ...glitter(place, top, foot),
  ]
}
