import { describe, expect, it } from 'vitest'
import { composeScene } from '../../../gpu-worker/engines/image/illustrator/compose.ts'
import type { Node } from '../../../gpu-worker/engines/image/illustrator/drawing.ts'
import { planScene } from '../../../gpu-worker/engines/image/illustrator/plan-scene.ts'
import { createRandom } from '../../../gpu-worker/engines/image/illustrator/random.ts'
import { readPrompt } from '../../../gpu-worker/engines/image/illustrator/read-prompt.ts'

const colorsOf = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'group') return colorsOf(node.children)
    return node.kind === 'union' ? node.parts.map(({ color }) => color) : [node.color]
  })

/** The colours of all who are in the scene, whatever stands round them. */
const cast = (prompt: string, scene: number, identity: number): string => {
  const plan = planScene(readPrompt(prompt), null, createRandom(scene))
  const view = { style: 'pixar-art', width: 562 } as const
  const { figures } = composeScene(plan, view, createRandom(scene), createRandom(identity))
  return [...new Set(colorsOf(figures))].sort().join(' ')
}

describe("a story's people", () => {
  it('look the same in every scene of one seed', () => {
    expect(cast('a woman in a park by day', 1, 5)).toBe(cast('a woman standing on a beach by day', 2, 5))
  })

  it('look otherwise in another story', () => {
    const looks = [1, 2, 3, 4, 5, 6].map((identity) => cast('a woman in a park by day', 1, identity))
    expect(new Set(looks).size).toBeGreaterThan(3)
  })

  it('both do what is said of two joined by "and"', () => {
    const { actors } = planScene(readPrompt('an old woman and an old man sitting'), null, createRandom(1))
    expect(actors.map(({ pose }) => pose)).toEqual(['sitting', 'sitting'])
  })
})
