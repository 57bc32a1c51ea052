import { mix, parseColor } from '../color.ts'
import type { Node, Part } from '../drawing.ts'
import type { Stage } from '../settings/place.ts'

const snow = '#f1f6fc'

/** How much of it lies on open land, and on what grows. */
const onLand = 0.86
const onLeaves = 0.5

const isBlue = (color: string): boolean => {
  const [r, g, b] = parseColor(color)
  return b > r && b >= g
}

const isGreen = (color: string): boolean => {
  const [r, g, b] = parseColor(color)
  return g > r && g > b
}

const cover = (node: Node, cold: (part: Part) => Part): Node => {
  if (node.kind === 'group') return { ...node, children: node.children.map((child) => cover(child, cold)) }
  if (node.kind === 'union') return { ...node, parts: node.parts.map(cold) }
  return cold(node)
}

const whiten = (part: Part, amount: number): Part => ({
  ...part,
  color: mix(part.color, snow, amount),
  second: mix(part.second, snow, amount),
})

/** Water stays open, walls stay dry. */
const onPart = (part: Part): Part => {
  if (part.role === 'fall' && !isBlue(part.color)) return whiten(part, onLand)
  const grows = part.role === 'body' || part.role === 'flat' || part.role === 'line'
  return grows && isGreen(part.color) ? whiten(part, onLeaves) : part
}

/** The same place after a night of snow: white land, frosted leaves. */
export const coverWithSnow = (stage: Stage): Stage => {
  const all = (nodes: readonly Node[]): Node[] => nodes.map((node) => cover(node, onPart))
  const { terrain } = stage
  return {
    ...stage,
    back: all(stage.back),
    props: all(stage.props),
    front: all(stage.front),
    terrain: terrain && {
      ...terrain,
      near: mix(terrain.near, snow, onLand),
      far: mix(terrain.far, snow, onLand),
      rough: terrain.rough * 0.3,
    },
  }
}
