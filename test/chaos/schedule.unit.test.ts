import { expect, test } from 'vitest'
import { planStrikes } from './schedule.ts'

test('a seed replays its schedule, another seed gives another one', () => {
  expect(planStrikes(30, 7)).toEqual(planStrikes(30, 7))
  expect(planStrikes(30, 7)).not.toEqual(planStrikes(30, 8))
})

test('a schedule has exactly the kills that were asked for, with stalls among them', () => {
  const strikes = planStrikes(30, 7)
  expect(strikes.filter(({ kind }) => kind === 'kill')).toHaveLength(30)
  expect(strikes.some(({ kind }) => kind === 'stall')).toBe(true)
})
