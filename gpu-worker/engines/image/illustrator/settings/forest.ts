import { darken } from '../color.ts'
import { group, type Node } from '../drawing.ts'
import { meadow } from '../plate/terrain.ts'
import { ground, hills, path, scatter } from '../scenery/land.ts'
import { bush, pine, trunk, tufts } from '../scenery/plants.ts'
import { fringe } from './greenery.ts'
import type { BuildStage } from './place.ts'

export const forest: BuildStage = (place) => {
  const { width, random, light } = place
  const { horizon, feet } = { horizon: 590, feet: 815 }
  const wood = random.fork('wood')
  const snowy = random.chance(0.3) ? '#2f5f3f' : '#3a6b34'
  const row = (count: number, y: number, height: number, haze: number, label: string): Node[] =>
    Array.from({ length: count }, (_, i) =>
      group(pine(random.fork(`${label}${i}`), snowy), {
        x: (width * (i + wood.range(0.1, 0.9))) / count,
        y: y + wood.range(-8, 8),
        scale: (height * wood.range(0.8, 1.15)) / 100,
        haze,
      }),
    )
  const big = (x: number, label: string): Node =>
    group(trunk(random.fork(label), '#5a4330'), { x, y: 830 + wood.range(-20, 20), scale: 7.4, haze: 0.04 })
  const leaves = random.fork('canopy')
  const canopy = Array.from({ length: Math.round(width / 17) }, () => {
    const x = leaves.range(-30, width + 30)
    const aside = Math.abs(x / width - 0.5) * 2
    const y = leaves.range(-30, 40 + 120 * aside ** 2)
    return group(bush(leaves, darken(snowy, leaves.range(0.25, 0.5))), {
      x,
      y: y + 40,
      scale: leaves.range(0.7, 1.3),
      flip: leaves.chance(0.5),
    })
  })
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null },
    terrain: { ...meadow, near: '#46602c', far: '#38522e', woods: 1, ridge: 90, rangeFrom: 120 },
    back: [
      hills(random.fork('h'), {
        width,
        top: horizon - 60,
        foot: horizon + 40,
        swell: 24,
        color: '#4f7a4a',
        haze: 0.5,
      }),
      ground(width, horizon, '#5f8040', '#2f4a22'),
    ],
    props: [
      ...row(Math.round(width / 42), horizon + 8, 260, 0.55, 'far'),
      ...row(Math.round(width / 70), horizon + 26, 370, 0.32, 'mid'),
      ...row(Math.round(width / 120), horizon + 70, 520, 0.14, 'near').filter(
        (_, i, all) => i < all.length * 0.32 || i >= all.length * 0.68,
      ),
      path(width, horizon + 30, '#8a7248', random.range(-0.08, 0.08)),
      ...scatter(
        random.fork('under'),
        { count: 12, width, horizon, feet, from: 0.4, to: 1.1, clear: 0.45 },
        (r) => [group(r.chance(0.6) ? bush(r, '#3f6b30') : tufts(r, 90, 9, '#4f7a36', 2), { scale: 0.8 })],
      ),
      big(width * 0.02, 'left'),
      big(width * 0.97, 'right'),
      ...canopy,
    ],
    front: fringe(place, light.dark ? '#24401f' : '#3f6b2c'),
  }
}
