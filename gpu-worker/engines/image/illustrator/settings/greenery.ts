import { group, type Node } from '../drawing.ts'
import { tufts } from '../scenery/plants.ts'
import { things } from '../things/index.ts'
import type { Place } from './place.ts'

const plainLook = (place: Place, label: string) => ({
  random: place.random.fork(label),
  ...({ pose: 'standing', color: null, headScale: 1, eyeScale: 1, mood: 'calm', held: null } as const),
  dark: place.light.dark,
})

/** A leafy tree 100 high. */
export const leafy = (place: Place, label: string): Node[] => [
  group(things.tree(plainLook(place, label)).nodes, { scale: 100 / 184 }),
]

export const fringe = (place: Place, color: string, count = 46): Node[] => [
  group(tufts(place.random.fork('fringe'), place.width * 1.1, count, color, 2.6), {
    x: place.width / 2,
    y: 1000,
  }),
]
