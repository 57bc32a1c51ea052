import { expect, it } from 'vitest'
import { halfTransition } from '../../../shared/films/scene-borders.ts'

const rate = { num: 24, den: 1 }
const scene = (startFrame: number, endFrame: number, transition: 'cut' | 'fade' = 'fade') => ({
  ...{ startFrame, endFrame, transition },
})

it('a transition lasts half a second around the border, and nothing at a cut', () => {
  expect(halfTransition(scene(0, 100), scene(100, 200), rate)).toBe(6)
  expect(halfTransition(scene(0, 100), scene(100, 200, 'cut'), rate)).toBe(0)
})

it('the transitions of a short scene never meet', () => {
  expect(halfTransition(scene(0, 100), scene(100, 105), rate)).toBe(2)
  expect(halfTransition(scene(0, 1), scene(1, 105), rate)).toBe(0)
})
