import { expect, it } from 'vitest'
import { capitalise } from '../../../gpu-worker/engines/script/fill.ts'

it('a first letter becomes the capital of its own language', () => {
  expect(capitalise('ένας', 'el')).toBe('Ένας')
  expect(capitalise('istanbul', 'tr')).toBe('İstanbul')
  expect(capitalise('über', 'de')).toBe('Über')
})
