import type { SubjectId } from '../../../../shared/lexicon/ids.ts'
import { kindOfSubject } from '../../../../shared/lexicon/ids.ts'
import { group, type Look, type Node, type Sketch } from './drawing.ts'
import { factsOf } from './facts.ts'
import type { Light } from './light.ts'
import { sword } from './people/props.ts'
import type { Actor, ScenePlan } from './plan-scene.ts'
import type { Random } from './random.ts'
import type { Named } from './read-prompt.ts'
import type { Stage } from './settings/place.ts'
import { subjects } from './subjects.ts'

export type Proportions = { headScale: number; eyeScale: number }

/** Actors drawn and put together, 100 units = a standing person, with the height they have beside one. */
export type Figure = { id: SubjectId; sketch: Sketch; stature: number; actor: Actor; random: Random }

export type Casting = {
  plan: ScenePlan
  stage: Stage
  light: Light
  width: number
  random: Random
  /** How each subject looks. */
  identity: Random
  proportions: Proportions
}

/** The prompt's "red" fox is as red as foxes are. */
const colorOf = ({ id, color }: { id: SubjectId; color: string | null }): string | null =>
  id === 'fox' && (color === '#cf3530' || color === '#e8822a') ? null : color

const sketchOf = (casting: Casting, named: Named | Actor, look: Partial<Look>, random: Random): Sketch =>
  subjects[named.id]({
    ...{
      random,
      pose: 'standing',
      color: colorOf(named),
      dark: casting.light.dark,
      mood: 'calm',
      held: null,
    },
    ...casting.proportions,
    ...look,
  })

/** What is drawn otherwise in a hand than by itself. */
const inHand: Partial<Record<SubjectId, () => Sketch>> = {
  sword: () => ({ nodes: sword(), width: 14, height: 56, grip: { x: 0, y: 0, scale: 1 } }),
}

const gripOf = (sketch: Sketch): Sketch =>
  sketch.grip ? sketch : { ...sketch, grip: { x: 0, y: -sketch.height * 0.3, scale: 26 / sketch.height } }

const behindHull = new Set<SubjectId>(['boat', 'ship', 'balloon'])
const seats: Partial<Record<SubjectId, { x: number; y: number; scale: number }>> = {
  boat: { x: -54, y: -12, scale: 0.62 },
  ship: { x: -76, y: -44, scale: 0.36 },
  balloon: { x: 0, y: -6, scale: 0.34 },
  bicycle: { x: -19, y: -72, scale: 1.02 },
  horse: { x: -2, y: -64, scale: 0.86 },
  elephant: { x: -8, y: -84, scale: 0.62 },
  dragon: { x: 8, y: -62, scale: 0.66 },
}

/** Rider and mount in one, in the mount's units. */
const mounted = (
  casting: Casting,
  rider: Sketch,
  actor: Actor,
  mount: Named,
  random: Random,
): { sketch: Sketch; stature: number } => {
  const gait = actor.pose === 'riding' ? 'walking' : 'standing'
  const below = sketchOf(casting, mount, { pose: mount.pose ?? gait, mood: 'calm' }, random.fork('mount'))
  const stature = factsOf(mount.id).stature
  const seat = seats[mount.id] ?? {
    ...{ x: below.seat?.x ?? 0, y: below.seat?.y ?? -below.height * (mount.id === 'tree' ? 0.5 : 0.93) },
    scale:
      Math.min(0.85, Math.max(0.34, factsOf(actor.id).stature / stature)) *
      (below.height / rider.height) *
      0.9,
  }
  const riders = Math.min(3, actor.count)
  const top = Array.from({ length: riders }, (_, i) =>
    group(rider.nodes, {
      x: seat.x + (i - (riders - 1) / 2) * rider.width * seat.scale * 0.8,
      y: seat.y,
      scale: seat.scale,
      flip: i > 0 && i % 2 === 1,
    }),
  )
  const nodes: Node[] = behindHull.has(mount.id) ? [...top, ...below.nodes] : [...below.nodes, ...top]
  const height = Math.max(below.height, -seat.y + rider.height * seat.scale)
  return { sketch: { nodes, width: below.width, height }, stature: stature * (height / below.height) }
}

export const drawActor = (casting: Casting, actor: Actor, copy: number): Figure => {
  const random = casting.identity.fork(`${actor.id}${copy}`)
  const thing = actor.holds
  const own = thing ? inHand[thing.id]?.() : undefined
  const held = own ?? (thing ? gripOf(sketchOf(casting, thing, {}, random.fork('held'))) : null)
  const flies =
    factsOf(actor.id).realm === 'air' &&
    actor.pose === 'standing' &&
    casting.plan.setting !== 'room' &&
    random.chance(0.3)
  const alone = sketchOf(
    casting,
    actor,
    { pose: flies ? 'flying' : actor.pose, mood: actor.feeling, held },
    random,
  )
  const stature = factsOf(actor.id).stature * Math.min(1, alone.height / 90 + 0.2)
  const lying = actor.pose === 'sleeping' && kindOfSubject(actor.id) === 'person'
  const figure = { id: actor.id, actor, random }
  if (!actor.mount)
    return {
      ...figure,
      sketch: held ? { ...alone, width: Math.max(alone.width, 68) } : alone,
      stature: lying ? 0.42 : kindOfSubject(actor.id) === 'person' ? stature : factsOf(actor.id).stature,
    }
  return { ...figure, ...mounted(casting, alone, actor, actor.mount, random), id: actor.mount.id }
}
