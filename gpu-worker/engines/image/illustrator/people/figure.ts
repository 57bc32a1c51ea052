import { darken, lighten } from '../color.ts'
import { body, flat, group, type Look, line, type Node, type Part, type Sketch, union } from '../drawing.ts'
import { blob, curve, ellipse, limb, roundBox } from '../path.ts'
import { drawSkirt, drawTorso } from './clothes.ts'
import { drawHead, neck } from './head.ts'
import type { Outfit } from './outfit.ts'
import { inSkirt, type Stance, stanceOf } from './poses.ts'

/** Sizes of a figure 100 high; x to the front. */
export type Frame = {
  k: number
  headRadius: number
  shoulderY: number
  hipY: number
  shoulder: number
  hip: number
  thick: number
}

type Spot = { x: number; y: number }

const frameOf = (outfit: Outfit, look: Look): Frame => {
  const child = outfit.build === 'child'
  const headHeight = Math.min(38, (child ? 21 : 15.5) * look.headScale)
  const k = (100 - headHeight) / 84.5
  const shoulder = outfit.slender ? 9.2 : child ? 9.4 : 11.6
  return {
    k,
    headRadius: headHeight / 2,
    shoulderY: -(100 - headHeight - 3.2),
    hipY: -47 * k,
    shoulder: shoulder * (0.5 + 0.5 * k),
    hip: (outfit.slender ? 8.2 : 8) * (0.5 + 0.5 * k),
    thick: (child ? 0.95 : outfit.slender ? 0.88 : 1.08) * (0.6 + 0.4 * k),
  }
}

/** The joint `length` on from `from` in this direction. */
const swing = (from: Spot, degrees: number, length: number): Spot => ({
  x: from.x + Math.sin((degrees * Math.PI) / 180) * length,
  y: from.y + Math.cos((degrees * Math.PI) / 180) * length,
})

const through = (...spots: Spot[]): string => spots.map(({ x, y }) => `${x},${y}`).join(' ')

/** One leg from its hip, with shoe. @returns its parts and where the sole is */
const drawLeg = (at: Spot, angles: readonly [number, number], outfit: Outfit, frame: Frame) => {
  const { k, thick } = frame
  const knee = swing(at, angles[0], 23.5 * k)
  const ankle = swing(knee, angles[1], 21 * k)
  const bare = outfit.lower !== 'trousers'
  const color = bare ? outfit.skin : outfit.bottom
  const leg = body(limb(through(at, knee, ankle), [9.6 * thick, 7 * thick, 5 * thick]), color)
  const reach = 7.4 * thick
  const turn = angles[1] * -0.55
  const shoe = group(
    [
      body(
        blob(
          `${-reach * 0.42},${-2.6} ${reach * 0.3},-3.4 ${reach},-0.6 ${reach * 0.9},1.6! ${-reach * 0.5},1.6!`,
        ),
        outfit.shoes,
      ),
    ],
    { x: ankle.x, y: ankle.y + 1, degrees: angles[1] < -30 ? -turn : 0 },
  )
  const short =
    outfit.lower === 'shorts'
      ? [body(limb(through(at, swing(at, angles[0], 15 * k)), [10.6 * thick, 9.6 * thick]), outfit.bottom)]
      : []
  return { nodes: [leg, shoe, ...short], sole: ankle.y + 2.6 }
}

const drawArm = (at: Spot, angles: readonly [number, number], outfit: Outfit, frame: Frame) => {
  const { k, thick } = frame
  const elbow = swing(at, angles[0], 16 * k)
  const wrist = swing(elbow, angles[1], 14.5 * k)
  const hand = swing(wrist, angles[1], 2.4)
  const sleeve = outfit.coat ?? outfit.top
  const short = outfit.sleeves === 'short'
  const skinArm = limb(through(at, elbow, wrist), [6 * thick, 4.8 * thick, 3.6 * thick])
  const palm = union(
    body(
      ellipse(hand.x, hand.y, 2.7 * thick, 3.2 * thick, -angles[1]),
      outfit.plated ? darken(outfit.top, 0.2) : outfit.skin,
    ),
  )
  const cuff = swing(at, angles[0], 9 * k)
  const cloth = short
    ? body(limb(through(at, cuff), [7.4 * thick, 7 * thick]), sleeve)
    : body(limb(through(at, elbow, wrist), [7.2 * thick, 6.2 * thick, 5.6 * thick]), sleeve)
  const nodes: Node[] = short ? [body(skinArm, outfit.skin), palm, cloth] : [palm, cloth]
  if (outfit.plated)
    nodes.push(body(ellipse(at.x, at.y + 1, 5.4 * thick, 5 * thick), lighten(outfit.top, 0.18)))
  return { nodes, hand }
}

const propIn = (hand: Spot, look: Look, outfit: Outfit, frame: Frame): Node[] => {
  if (look.held) {
    const { grip, nodes } = look.held
    const scale = grip?.scale ?? 0.3
    return [group(nodes, { x: hand.x - (grip?.x ?? 0) * scale, y: hand.y - (grip?.y ?? 0) * scale, scale })]
  }
  if (look.pose === 'reading')
    return [group(openBook(), { x: hand.x + 2, y: hand.y - 1, scale: 0.9 * frame.k })]
  return outfit.prop ? [group(outfit.prop(), { x: hand.x, y: hand.y })] : []
}

const openBook = (): Node[] => [
  body('M-11 -9L0 -6L11 -9L11 4L0 7L-11 4Z', '#9c2f2f'),
  flat('M-10 -10L0 -7L0 5L-10 2.5Z', '#f6efdd'),
  flat('M10 -10L0 -7L0 5L10 2.5Z', '#e9dfc6'),
  line('M-8 -7L-2 -5.2M-8 -4L-2 -2.2M-8 -1L-2 0.8', '#8d8471', 0.6),
]

/** Legs under the hips; the sole of the lower one stands on y = 0 through `lift`. */
const drawLegs = (outfit: Outfit, frame: Frame, stance: Stance) => {
  const spread = frame.hip * 0.52
  const back = drawLeg({ x: -spread, y: frame.hipY }, stance.legBack, outfit, frame)
  const front = drawLeg({ x: spread, y: frame.hipY }, stance.legFront, outfit, frame)
  return { nodes: [...back.nodes, ...front.nodes], lift: -Math.max(back.sole, front.sole) }
}

const upright = (outfit: Outfit, look: Look, frame: Frame, stance: Stance) => {
  const { shoulder, shoulderY, headRadius } = frame
  const head = drawHead(outfit, look)
  const headAt = {
    x: 0.6,
    y: shoulderY - 3.2 - headRadius * 0.9,
    scale: headRadius,
    degrees: stance.headTilt,
  }
  const armBack = drawArm({ x: -shoulder * 0.88, y: shoulderY + 3.4 }, stance.armBack, outfit, frame)
  const armFront = drawArm({ x: shoulder * 0.88, y: shoulderY + 3.4 }, stance.armFront, outfit, frame)
  const legs = drawLegs(outfit, frame, stance)
  const seated = look.pose === 'sitting' || look.pose === 'riding'
  const cape = outfit.cape
    ? [
        body(
          blob(
            `${-shoulder},${shoulderY} ${shoulder},${shoulderY} ${shoulder + 6},${seated ? frame.hipY : -6} 0,${seated ? frame.hipY + 3 : -3} ${-shoulder - 9},${seated ? frame.hipY : -5}`,
          ),
          outfit.cape,
        ),
      ]
    : []
  const backArmFirst = look.pose !== 'reading'
  const chest = [...drawTorso(outfit, frame), ...drawSkirt(outfit, frame, stance, seated)]
  const badge = outfit.badge ? [group(outfit.badge(), { y: shoulderY })] : []
  const nodes: Node[] = [
    group(head.behind, headAt),
    ...cape,
    ...(backArmFirst ? armBack.nodes : []),
    ...legs.nodes,
    neck(outfit.skin, shoulderY - 5, shoulderY + 2, 6.4 * frame.thick),
    ...chest,
    ...badge,
    group(head.front, headAt),
    ...(backArmFirst ? [] : armBack.nodes),
    ...propIn(armFront.hand, look, outfit, frame),
    ...armFront.nodes,
  ]
  return { nodes, lift: legs.lift }
}

/** A plain stool, at home in a room as well as in a garden. */
const seatUnder = (frame: Frame): Part[] => {
  const y = frame.hipY + 4.4
  const foot = frame.hipY + 26 * frame.k
  return [
    body(limb(`-11,${y} -13,${foot}`, [3.6, 3]), '#6a4426'),
    body(limb(`9,${y} 11,${foot}`, [3.6, 3]), '#6a4426'),
    body(roundBox(-15, y - 2, 29, 5, 2.4), '#8f5f38'),
  ]
}

const lying = (nodes: readonly Node[]): Sketch => ({
  nodes: [
    body(blob('-52,-7 -20,-9 30,-9 56,-6 60,1 -56,1'), '#6f7f9e'),
    body(blob('-62,-13 -44,-15 -38,-8 -44,-1 -60,-1 -64,-6'), '#eee8dc'),
    group(nodes, { x: 44, y: -12, degrees: -90 }),
    body(blob('-24,-22 0,-25 30,-20 54,-14 58,-2 20,0 -20,-1 -28,-10'), '#5b74a6'),
    line(curve('-20,-20 0,-14 30,-12 50,-10'), '#48608f', 0.8),
  ],
  width: 126,
  height: 30,
})

/** Any person: 100 high when standing. */
export const drawFigure = (outfit: Outfit, look: Look): Sketch => {
  const frame = frameOf(outfit, look)
  const long = outfit.lower === 'gown' || outfit.lower === 'robe'
  const seated = look.pose === 'sitting' || look.pose === 'riding'
  const share = seated || outfit.lower === 'trousers' || outfit.lower === 'shorts' ? 1 : long ? 0.3 : 0.72
  const stance = inSkirt(stanceOf(look.pose), share)
  const { nodes, lift } = upright(outfit, look, frame, stance)
  if (look.pose === 'sleeping') return lying(nodes)
  if (look.pose === 'flying' || look.pose === 'swimming') {
    const turned = group(nodes, { y: -28, x: -42, degrees: stance.lean })
    return { nodes: [turned], width: 96, height: 62 }
  }
  if (look.pose === 'riding') return { nodes: [group(nodes, { y: -frame.hipY })], width: 34, height: 60 }
  const seat = look.pose === 'sitting' ? seatUnder(frame) : []
  const stood = group([...seat, ...nodes], { y: lift, degrees: stance.lean })
  const top = 100 + lift
  return {
    nodes: [stood],
    width: look.pose === 'standing' ? 36 : look.pose === 'running' ? 70 : 50,
    height: Math.max(60, top),
  }
}
