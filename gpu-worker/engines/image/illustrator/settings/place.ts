import type { ArtStyle } from '../../../../../shared/story.ts'
import type { Node } from '../drawing.ts'
import type { Light } from '../light.ts'
import type { Terrain } from '../plate/terrain.ts'
import type { Random } from '../random.ts'

/** What a setting is built for: a canvas 1000 high and `width` wide. */
export type Place = { width: number; light: Light; random: Random; style: ArtStyle }

export type Stage = {
  indoors: boolean
  horizon: number
  /** Where those who stand in the scene have their feet. */
  feet: number
  /** Whether there is open sky down to the horizon. */
  sky: boolean
  /** The land itself, unless a plate gives it, or a backdrop of its own. */
  back: readonly Node[]
  /** What stands on the land behind the subjects. */
  props: readonly Node[]
  /** What lies before them. */
  front: readonly Node[]
  /** The landscape that photographic styles render instead of `back`. */
  terrain: Terrain | null
  /** Those who need water float here. */
  waterline: number | null
}

export type BuildStage = (place: Place) => Stage

/** Tall pictures have their horizon a little lower. */
export const isTall = (place: Place): boolean => place.width < 1000
export const standing = (place: Place): { horizon: number; feet: number } =>
  isTall(place) ? { horizon: 560, feet: 800 } : { horizon: 570, feet: 825 }
