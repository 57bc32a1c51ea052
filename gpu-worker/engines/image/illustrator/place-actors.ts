import type { SubjectId } from '../../../../shared/lexicon/ids.ts'
import { kindOfSubject } from '../../../../shared/lexicon/ids.ts'
import { group, type Look, type Node, type Sketch, shade } from './drawing.ts'
import { factsOf, standsBehind } from './facts.ts'
import type { Light } from './light.ts'
import { ellipse } from './path.ts'
import type { Actor, ScenePlan } from './plan-scene.ts'
import type { Random } from './random.ts'
import type { Named } from './read-prompt.ts'
import { islet, pedestal, splash, wake } from './scenery/underfoot.ts'
import type { Stage } from './settings/place.ts'
import { subjects } from './subjects.ts'

export type Proportions = { headScale: number; eyeScale: number }

/** Actors drawn and put together, 100 units = a standing person, with the height they have beside one. */
type Figure = { id: SubjectId; sketch: Sketch; stature: number; actor: Actor; random: Random }

type Casting = {
  plan: ScenePlan
  stage: Stage
  light: Light
  width: number
  random: Random
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
  const top = group(rider.nodes, { x: seat.x, y: seat.y, scale: seat.scale })
  const nodes: Node[] = behindHull.has(mount.id) ? [top, ...below.nodes] : [...below.nodes, top]
  const height = Math.max(below.height, -seat.y + rider.height * seat.scale)
  return { sketch: { nodes, width: below.width, height }, stature: stature * (height / below.height) }
}

const drawActor = (casting: Casting, actor: Actor, index: number): Figure => {
  const random = casting.random.fork(`${actor.id}${index}`)
  const book: Named | null = actor.pose === 'sitting' && actor.holds === null ? null : actor.holds
  const held = book ? gripOf(sketchOf(casting, book, {}, random.fork('held'))) : null
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

type Spot = { x: number; y: number; scale: number; flip: boolean; degrees?: number }

const put = (figure: Figure, casting: Casting, spot: Spot): Node[] => {
  const { sketch, id } = figure
  const { stage, light } = casting
  const afloat = stage.waterline !== null && stage.waterline > 0 && factsOf(id).realm === 'water'
  const hangs = hovers(figure, casting)
  const width = sketch.width * spot.scale
  const ground: Node[] =
    hangs || afloat
      ? []
      : [
          shade(
            ellipse(spot.x - light.side * width * 0.16, spot.y + 2, width * 0.62, width * 0.1 + 5),
            '#0c0a14',
            light.dark ? 0.55 : 0.5,
          ),
          shade(ellipse(spot.x, spot.y + 1, width * 0.42, width * 0.05 + 4), '#0c0a14', 0.6),
        ]
  const drawn = group(sketch.nodes, spot)
  const water = afloat ? wake(spot.x, spot.y, width, light) : []
  return [...ground, drawn, ...water]
}

/** Whether it neither stands nor swims on the surface. */
const hovers = ({ id, actor }: Figure, { stage, plan }: Casting): boolean => {
  if (stage.waterline === -1) return true
  const { realm } = factsOf(id)
  if (realm === 'sky') return true
  if (realm === 'air') return true
  return (actor.pose === 'flying' || actor.pose === 'swimming') && plan.setting !== 'sea'
}

const soloHeight = (stature: number, indoors: boolean): number =>
  Math.min(indoors ? 560 : 640, 480 * stature ** 0.45)

/** How large it is alone in a picture, bounded by the width that it may take. */
const soloScale = (figure: Figure, casting: Casting, share: number): number => {
  const { sketch, stature, actor } = figure
  const room = casting.width * share * (casting.width > 1000 ? 0.56 : 0.9)
  return Math.min(
    (soloHeight(stature, casting.stage.indoors) * actor.size) / sketch.height,
    room / sketch.width,
  )
}

const flightY = (casting: Casting, height: number): number =>
  casting.stage.waterline === -1
    ? 520 + height / 2
    : Math.max(height + 60, Math.min(casting.stage.horizon * 0.8, 420 + height * 0.45))

const waterY = (figure: Figure, casting: Casting, scale: number): number => {
  const { id, sketch } = figure
  const line = casting.stage.waterline ?? casting.stage.feet
  const sunk: Partial<Record<SubjectId, number>> = {
    ship: 0.02,
    boat: 0.02,
    whale: 0.16,
    octopus: 0.22,
    turtle: 0.3,
  }
  return line + sketch.height * scale * (sunk[id] ?? 0)
}

/** The height at which it is drawn. */
const baseline = (figure: Figure, casting: Casting, scale: number): number => {
  const { stage } = casting
  const height = figure.sketch.height * scale
  if (hovers(figure, casting)) return flightY(casting, height)
  if (stage.waterline !== null && factsOf(figure.id).realm === 'water') return waterY(figure, casting, scale)
  if (figure.id === 'train' && casting.plan.setting === 'station') return stage.horizon + 132
  return stage.feet
}

const footing = (figure: Figure, casting: Casting, spot: Spot): { under: Node[]; lift: number } => {
  const { plan, stage, light } = casting
  const kind = kindOfSubject(figure.id)
  const width = figure.sketch.width * spot.scale
  if (hovers(figure, casting)) return { under: [], lift: 0 }
  if (figure.id === 'fish' && stage.waterline !== null)
    return { under: splash(spot.x, spot.y, width, light), lift: 46 }
  if (plan.setting === 'sea' && factsOf(figure.id).realm === 'ground' && figure.id !== 'lighthouse')
    return { under: islet(spot.x, spot.y, width, figure.random), lift: 0 }
  const small = kind === 'object' && factsOf(figure.id).stature < 0.7
  if (small && !['chest', 'flower'].includes(figure.id)) return pedestal(spot.x, spot.y, width, stage.indoors)
  return { under: [], lift: 0 }
}

const copies = (figure: Figure, casting: Casting): Figure[] =>
  Array.from({ length: Math.min(5, figure.actor.count) }, (_, i) =>
    i === 0 ? figure : drawActor(casting, figure.actor, i * 17 + 3),
  )

/** Widths that fit into `room`: the wide ones give way first. */
const fitSpans = (wanted: readonly number[], room: number, gap: number): number[] => {
  const free = room - gap * (wanted.length - 1)
  const total = wanted.reduce((sum, span) => sum + span, 0)
  if (total <= free) return [...wanted]
  const fair = free / wanted.length
  const narrow = wanted.filter((span) => span <= fair)
  const kept = narrow.reduce((sum, span) => sum + span * 0.9, 0)
  const shrink = (free - kept) / (total - narrow.reduce((sum, span) => sum + span, 0))
  return wanted.map((span) => span * (span <= fair ? 0.9 : shrink))
}

/** The front row: beside each other, the left half facing right and the right half left. */
const frontRow = (figures: readonly Figure[], casting: Casting, left: number, right: number): Node[] => {
  const { width, random } = casting
  const tallest = Math.max(...figures.map(({ stature }) => stature))
  const solo = figures.length === 1
  const unit = soloHeight(tallest, casting.stage.indoors) / tallest ** 0.8
  const wanted = figures.map(
    (figure) => (figure.stature ** 0.8 * unit * figure.actor.size) / figure.sketch.height,
  )
  const gap = 0.06 * (right - left)
  const spans = fitSpans(
    figures.map(({ sketch }, i) => sketch.width * (wanted[i] ?? 1)),
    right - left,
    gap,
  )
  let x = (left + right) / 2 - (spans.reduce((sum, span) => sum + span, 0) + gap * (figures.length - 1)) / 2
  const crowded = figures.length > 2
  return figures.flatMap((figure, i) => {
    const share = (spans[i] ?? 1) / figure.sketch.width
    const scale = solo
      ? Math.min(wanted[i] ?? 1, soloScale(figure, casting, (right - left) / width))
      : share * (crowded ? 1.3 : 1.1)
    const centre = solo ? (left + right) / 2 : x + (spans[i] ?? 0) / 2
    x += (spans[i] ?? 0) + gap
    const flip = solo ? random.chance(0.4) : i >= figures.length / 2
    const y =
      baseline(figure, casting, scale) +
      (solo || hovers(figure, casting) ? 0 : crowded ? (i % 2 === 0 ? -46 : 26) : random.range(-10, 14))
    const spot = {
      x: centre,
      y: hovers(figure, casting) && !solo ? y + random.range(-90, 50) : y,
      scale,
      flip,
    }
    const { under, lift } = footing(figure, casting, spot)
    return [...under, ...put(figure, casting, { ...spot, y: spot.y - lift })]
  })
}

/** What stands behind the others: large, a little off the middle, its foot farther away. */
const backRow = (figures: readonly Figure[], casting: Casting, alone: boolean): Node[] => {
  const { width, stage, random } = casting
  return figures.flatMap((figure, i) => {
    const share = (alone ? 0.98 : 0.86) / Math.max(1, figures.length * 0.75)
    const scale = soloScale(figure, casting, share) * (alone ? 1 : 0.96)
    const at =
      figures.length > 1
        ? (i + 0.5) / figures.length
        : alone
          ? 0.5 + random.range(-0.05, 0.05)
          : 0.5 + casting.light.side * -0.12
    const afloat = stage.waterline !== null && factsOf(figure.id).realm === 'water'
    const y =
      afloat || alone
        ? baseline(figure, casting, scale) - (alone && !afloat ? 20 : 0)
        : baseline(figure, casting, scale) - (stage.feet - stage.horizon) * 0.3
    const spot = { x: width * at, y, scale, flip: random.chance(0.4) && figure.id !== 'clock' }
    const { under, lift } = footing(figure, casting, spot)
    return [...under, ...put(figure, casting, { ...spot, y: spot.y - lift })]
  })
}

const inSky = (figures: readonly Figure[], casting: Casting): Node[] =>
  figures.map((figure, i) => {
    const scale = ((figure.id === 'moon' ? 210 : 90) * figure.actor.size) / figure.sketch.height
    const x = casting.width * (casting.light.side < 0 ? 0.3 : 0.7) + i * 60
    return group(figure.sketch.nodes, { x, y: 300, scale })
  })

/** All actors in their places, far ones first; sky bodies apart, since they hang behind the landscape. */
export const placeActors = (casting: Casting): { sky: Node[]; figures: Node[] } => {
  const drawn = casting.plan.actors.map((actor, i) => drawActor(casting, actor, i))
  const sky = drawn.filter(({ id }) => factsOf(id).realm === 'sky')
  const rest = drawn.filter((figure) => !sky.includes(figure)).flatMap((figure) => copies(figure, casting))
  const behind = rest.filter(({ id }) => standsBehind(id))
  const front = rest.filter((figure) => !behind.includes(figure))
  const above = front.filter(
    (figure) => hovers(figure, casting) && front.length > 1 && casting.stage.waterline !== -1,
  )
  const below = front.filter((figure) => !above.includes(figure))
  const { width } = casting
  const [left, right] =
    behind.length > 0 ? (casting.light.side > 0 ? [0.42, 0.98] : [0.02, 0.58]) : [0.05, 0.95]
  const nodes = [
    ...backRow(behind, casting, front.length === 0),
    ...(above.length > 0 && below.length > 0 ? flock(above, casting) : []),
    ...(below.length > 0 ? frontRow(below, casting, width * left, width * right) : []),
    ...(above.length > 0 && below.length === 0 ? frontRow(above, casting, width * left, width * right) : []),
  ]
  return { sky: inSky(sky, casting), figures: nodes }
}

/** Flyers over those on the ground. */
const flock = (figures: readonly Figure[], casting: Casting): Node[] =>
  figures.flatMap((figure, i) => {
    const height = Math.min(200, 250 * figure.stature ** 0.6)
    const scale = Math.min(
      (height * figure.actor.size) / figure.sketch.height,
      (casting.width * 0.42) / figure.sketch.width,
    )
    const x = casting.width * ((i + 0.5) / figures.length) + casting.random.range(-0.08, 0.08) * casting.width
    return put(figure, casting, {
      x,
      y: 330 + casting.random.range(-60, 40),
      scale,
      flip: x > casting.width / 2,
    })
  })
