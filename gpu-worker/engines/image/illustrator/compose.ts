import type { ArtStyle } from '../../../../shared/story.ts'
import type { Proportions } from './draw-actors.ts'
import type { Node } from './drawing.ts'
import { type Light, lightOf } from './light.ts'
import { placeActors } from './place-actors.ts'
import type { ScenePlan } from './plan-scene.ts'
import type { Terrain } from './plate/terrain.ts'
import type { Random } from './random.ts'
import { drawSky } from './scenery/sky.ts'
import { coverWithSnow } from './scenery/snow-cover.ts'
import { drawWeather } from './scenery/weather.ts'
import { settings } from './settings/index.ts'

/** The finished scene in layers, far to near, on a canvas 1000 high. */
export type Scene = {
  width: number
  light: Light
  horizon: number
  indoors: boolean
  /** The open sky as a drawing; empty where there is none. A plate may take its place. */
  sky: readonly Node[]
  /** What hangs before the sky. */
  aloft: readonly Node[]
  /** The land; `terrain` may be rendered in its place. */
  back: readonly Node[]
  terrain: Terrain | null
  props: readonly Node[]
  figures: readonly Node[]
  front: readonly Node[]
}

const proportions: Record<ArtStyle, Proportions> = {
  photorealistic: { headScale: 1.1, eyeScale: 1 },
  cinematic: { headScale: 1.1, eyeScale: 1 },
  anime: { headScale: 1.3, eyeScale: 1.75 },
  'comic-book': { headScale: 1.16, eyeScale: 1.15 },
  'pixar-art': { headScale: 1.65, eyeScale: 1.8 },
}

/** Rooms are lit by lamps at night: darker and warmer than day, not blue. */
const inRoom = (light: Light): Light => {
  const tints: Record<Light['time'], Light['tint']> = {
    ...{ dawn: [0.96, 0.88, 0.86], day: [1.02, 1, 0.97], sunset: [1, 0.78, 0.6], night: [0.56, 0.46, 0.45] },
  }
  return { ...light, tint: tints[light.time], haze: '#3a2f2a' }
}

/** Sets the stage of the plan and puts everybody on it; of one `identity`, they look the same in every scene of a story. */
export const composeScene = (
  plan: ScenePlan,
  view: { style: ArtStyle; width: number },
  random: Random,
  identity: Random,
): Scene => {
  const { style, width } = view
  const outside = lightOf(plan.time, plan.weather, plan.mood, random.fork('light'))
  const hung = plan.actors.some(({ id }) => id === 'moon') ? { ...outside, orb: null } : outside
  const rooms = ['room', 'kitchen', 'bedroom', 'library', 'classroom']
  const light = rooms.includes(plan.setting) ? inRoom(hung) : hung
  const built = settings[plan.setting]({ width, light, random: random.fork('stage'), style })
  const open = !built.indoors && built.waterline !== -1
  const stage = open && plan.weather === 'snow' ? coverWithSnow(built) : built
  const casting = {
    plan,
    stage,
    light,
    width,
    random: random.fork('cast'),
    identity,
    proportions: proportions[style],
  }
  const { sky, figures } = placeActors(casting)
  const air = drawWeather(open ? plan.weather : 'clear', {
    width,
    light,
    random: random.fork('weather'),
    horizon: stage.horizon,
  })
  return {
    ...{
      width,
      light,
      horizon: stage.horizon,
      indoors: stage.indoors,
      back: stage.back,
      terrain: stage.terrain,
    },
    sky: stage.sky
      ? drawSky(
          light,
          { x: -10, y: -10, width: width + 20, height: stage.horizon + 12 },
          style,
          random.fork('sky'),
        )
      : [],
    aloft: [...air.behind, ...sky],
    props: stage.props,
    figures,
    front: [...stage.front, ...air.before],
  }
}
