import type { SubjectId } from '../../../../shared/lexicon/ids.ts'
import { kindOfSubject } from '../../../../shared/lexicon/ids.ts'
import { type Casting, drawActor, type Figure } from './draw-actors.ts'
import { group, type Node, type Pose, shade } from './drawing.ts'
import { factsOf, standsBehind } from './facts.ts'
import { ellipse } from './path.ts'
import { islet, pedestal, rails, splash, wake } from './scenery/underfoot.ts'

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
  const small = kindOfSubject(figure.id) === 'object' && stature < 0.7 ? 0.72 : 1
  const room = casting.width * share * small * (casting.width > 1000 ? 0.56 : 0.9)
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
  if (figure.id === 'train' && plan.setting !== 'station')
    return { under: rails(casting.width, spot.y), lift: 0 }
  if (figure.id === 'fish' && stage.waterline !== null)
    return { under: splash(spot.x, spot.y, width, light), lift: 46 }
  if (plan.setting === 'sea' && factsOf(figure.id).realm === 'ground' && figure.id !== 'lighthouse')
    return { under: islet(spot.x, spot.y, width, figure.random), lift: 0 }
  const small = kind === 'object' && factsOf(figure.id).stature < 0.7
  if (small && !['chest', 'flower'].includes(figure.id)) return pedestal(spot.x, spot.y, width, stage.indoors)
  return { under: [], lift: 0 }
}

const copies = (figure: Figure, casting: Casting): Figure[] =>
  Array.from({ length: figure.actor.mount ? 1 : Math.min(5, figure.actor.count) }, (_, i) =>
    i === 0 ? figure : drawActor(casting, figure.actor, i),
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

const goes = new Set<Pose>(['walking', 'running', 'flying', 'dancing', 'swimming'])

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
  // Who moves goes with the others, who stands looks at them.
  const moving = figures.every(({ actor }) => goes.has(actor.pose))
  const onward = random.chance(0.5)
  const wild = figures.every(({ id }) => kindOfSubject(id) === 'animal')
  return figures.flatMap((figure, i) => {
    const share = (spans[i] ?? 1) / figure.sketch.width
    const scale = solo
      ? Math.min(wanted[i] ?? 1, soloScale(figure, casting, (right - left) / width))
      : share * (crowded ? 1.3 : width < 1000 && wild ? 1.2 : 1)
    const centre = solo ? (left + right) / 2 : x + (spans[i] ?? 0) / 2
    x += (spans[i] ?? 0) + gap
    const flip = solo ? random.chance(0.4) : moving ? onward : i >= figures.length / 2
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
    const spot = { x: width * at, y, scale, flip: alone ? random.chance(0.4) : casting.light.side < 0 }
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
  const drawn = casting.plan.actors.map((actor) => drawActor(casting, actor, 0))
  const sky = drawn.filter(({ id }) => factsOf(id).realm === 'sky')
  const rest = drawn.filter((figure) => !sky.includes(figure)).flatMap((figure) => copies(figure, casting))
  const large = ({ id, stature }: Figure): boolean =>
    standsBehind(id) || (stature >= 1.3 && rest.some((other) => other.stature < 1.1))
  const behind = rest.filter(large)
  const front = rest.filter((figure) => !behind.includes(figure))
  const above = front.filter(
    (figure) => hovers(figure, casting) && front.length > 1 && casting.stage.waterline !== -1,
  )
  const below = front.filter((figure) => !above.includes(figure))
  const { width } = casting
  const [left, right] =
    behind.length > 0 ? (casting.light.side > 0 ? [0.42, 0.98] : [0.02, 0.58]) : [0.02, 0.98]
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
