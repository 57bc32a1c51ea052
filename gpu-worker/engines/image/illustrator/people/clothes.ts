import { darken, lighten } from '../color.ts'
import { body, flat, line, type Node } from '../drawing.ts'
import { blob, curve, ellipse } from '../path.ts'
import type { Frame } from './figure.ts'
import type { Outfit } from './outfit.ts'
import type { Stance } from './poses.ts'

const plates = ({ shoulder: s, shoulderY: y, hipY, hip }: Frame, color: string): Node[] => [
  line(curve(`${-s * 0.7},${y + 13} 0,${y + 17} ${s * 0.7},${y + 13}`), darken(color, 0.45), 0.7),
  line(`M0 ${y + 3}L0 ${hipY}`, darken(color, 0.4), 0.6),
  flat(
    blob(`${-s * 0.6},${y + 4} ${-s * 0.2},${y + 3} ${-s * 0.3},${y + 12} ${-s * 0.6},${y + 11}`),
    '#ffffff',
    0.4,
  ),
  body(
    blob(
      `${-hip - 1},${hipY - 3} ${hip + 1},${hipY - 3} ${hip + 2.5},${hipY + 8} 0,${hipY + 5} ${-hip - 2.5},${hipY + 8}`,
    ),
    lighten(color, 0.08),
  ),
]

/** Chest and waist with what is worn on them. */
export const drawTorso = (outfit: Outfit, frame: Frame): Node[] => {
  const { shoulder: s, shoulderY: y, hipY, hip } = frame
  const waist = outfit.slender ? 0.72 : 0.92
  const middle = (y + hipY) / 2 + 4
  const outline = `0,${y} ${s * 0.7},${y + 0.6} ${s},${y + 3.6} ${s * 0.94},${y + 11} ${s * waist},${middle} ${hip},${hipY - 1} ${hip * 0.9},${hipY + 4} ${-hip * 0.9},${hipY + 4} ${-hip},${hipY - 1} ${-s * waist},${middle} ${-s * 0.94},${y + 11} ${-s},${y + 3.6} ${-s * 0.7},${y + 0.6}`
  const nodes: Node[] = [body(blob(outline), outfit.top)]
  if (outfit.collar)
    nodes.push(
      body(
        blob(`-4.6,${y - 1.4} 0,${y + 5}! 5,${y - 1.4} 3.4,${y + 1} 0,${y + 2} -3.4,${y + 1}`),
        outfit.collar,
      ),
    )
  if (outfit.plated) nodes.push(...plates(frame, outfit.top))
  if (outfit.coat) nodes.push(...openCoat(outfit.coat, frame))
  if (outfit.apron)
    nodes.push(
      body(
        blob(
          `${-s * 0.55},${y + 9}! ${s * 0.55},${y + 9}! ${hip * 1.05},${hipY} ${hip * 1.1},${hipY + 20} ${-hip * 1.1},${hipY + 20} ${-hip * 1.05},${hipY}`,
        ),
        outfit.apron,
      ),
    )
  if (outfit.belt)
    nodes.push(
      body(
        `M${-hip * 1.02} ${hipY - 4}L${hip * 1.02} ${hipY - 4}L${hip * 1.04} ${hipY - 0.6}L${-hip * 1.04} ${hipY - 0.6}Z`,
        outfit.belt,
      ),
      flat(ellipse(0, hipY - 2.3, 1.7), '#d9b24a'),
    )
  return nodes
}

const openCoat = (color: string, { shoulder: s, shoulderY: y, hipY, hip, k }: Frame): Node[] => {
  const hem = hipY + 24 * k
  return [
    body(
      blob(
        `${-s * 0.62},${y} ${-s},${y + 4} ${-s * 0.98},${y + 16} ${-hip * 1.15},${hipY} ${-hip * 1.35},${hem}! -2.5,${hem + 1}! -1,${hipY - 6} -1.6,${y + 10} -4,${y}`,
      ),
      color,
    ),
    body(
      blob(
        `${s * 0.62},${y} ${s},${y + 4} ${s * 0.98},${y + 16} ${hip * 1.15},${hipY} ${hip * 1.35},${hem}! 3,${hem + 1}! 2.4,${hipY - 6} 2.4,${y + 10} 4,${y}`,
      ),
      color,
    ),
    flat(blob(`-5.5,${y - 1}! -1.6,${y + 12}! -7,${y + 7}!`), lighten(color, 0.16)),
    flat(blob(`5.5,${y - 1}! 2.2,${y + 12}! 7.6,${y + 7}!`), lighten(color, 0.16)),
    line(`M${-hip} ${hipY - 4}L${hip} ${hipY - 4}`, darken(color, 0.35), 2),
  ]
}

/** Skirts, dresses and robes over the legs; seated ones lie over the thighs. */
export const drawSkirt = (outfit: Outfit, frame: Frame, stance: Stance, seated: boolean): Node[] => {
  const { lower, bottom, top } = outfit
  if (lower === 'trousers' || lower === 'shorts') return []
  const { hip, hipY, k } = frame
  const color = lower === 'skirt' ? bottom : top
  const hem = { skirt: hipY + 21 * k, dress: hipY + 26 * k, gown: -2.5, robe: -2.5 }[lower]
  if (seated)
    return [
      body(
        blob(
          `${-hip},${hipY - 4} ${hip},${hipY - 4} ${hip + 22 * k},${hipY - 4} ${hip + 25 * k},${hipY + 4} ${hip + 21 * k},${lower === 'gown' || lower === 'robe' ? hipY + 21 * k : hipY + 12} ${hip},${hipY + 9} ${-hip},${hipY + 5}`,
        ),
        color,
      ),
    ]
  const flare = { skirt: 1.55, dress: 1.8, gown: 2.5, robe: 1.7 }[lower] * hip
  const sway = (stance.legFront[0] + stance.legBack[0]) * 0.08 + (stance.legFront[0] > 20 ? 2.5 : 0)
  const drop = hem - hipY
  return [
    body(
      blob(
        `${-hip * 0.92},${hipY - 6} 0,${hipY - 7} ${hip * 0.92},${hipY - 6} ${hip * 1.2},${hipY + drop * 0.35} ${flare + sway},${hem - 1}! ${flare * 0.3 + sway},${hem + 1.8} ${-flare * 0.4},${hem + 1.6} ${-flare + sway * 0.4},${hem - 1}! ${-hip * 1.2},${hipY + drop * 0.35}`,
      ),
      color,
    ),
    line(curve(`${-hip * 0.3},${hipY} ${-flare * 0.35},${hem - 2}`), darken(color, 0.28), 0.7),
    line(curve(`${hip * 0.3},${hipY} ${flare * 0.4 + sway},${hem - 2}`), darken(color, 0.28), 0.7),
    line(
      curve(`${-flare * 0.94},${hem - 3} 0,${hem - 0.6} ${flare * 0.96 + sway},${hem - 3}`),
      lighten(color, 0.3),
      0.9,
    ),
  ]
}
