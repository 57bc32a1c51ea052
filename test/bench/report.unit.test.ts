import { expect, test } from 'vitest'
import { ratioLine } from '../../bench/report.ts'

test('a ratio is shown as median, spread, goal and verdict', () => {
  const line = ratioLine({ name: 'P1', goal: 1.1, rounds: [1.1, 1.05, 1.3, 1.07, 1.06] })
  expect(line).toBe('P1 1.07 (1.05–1.30) goal <= 1.10 ok')
})

test('an even number of rounds has its median between the middle two', () => {
  expect(ratioLine({ name: 'P2', goal: 1.04, rounds: [1, 1.1] })).toBe(
    'P2 1.05 (1.00–1.10) goal <= 1.04 MISSED',
  )
})

test('a goal below one is shown to the thousandth', () => {
  expect(ratioLine({ name: 'P5', goal: 0.08, rounds: [0.0812] })).toBe(
    'P5 0.081 (0.081–0.081) goal <= 0.08 MISSED',
  )
})
