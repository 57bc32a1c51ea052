import { expect, test } from 'vitest'
import { findBlock, keepBlock } from '../../../gpu-worker/ffmpeg/window-blocks.ts'

const block = (value: number): Uint8Array => new Uint8Array([value])

test('a block is found by its media and number, and by nothing else', () => {
  keepBlock('med_a', 3, block(1))
  expect(findBlock('med_a', 3)).toEqual(block(1))
  expect(findBlock('med_a', 4)).toBeUndefined()
  expect(findBlock('med_b', 3)).toBeUndefined()
})

test('a few blocks are kept, those used last: memory does not grow with the film', () => {
  keepBlock('med_c', 0, block(0))
  for (let number = 1; number <= 20; number++) {
    findBlock('med_c', 0)
    keepBlock('med_c', number, block(number))
  }
  const left = Array.from({ length: 21 }, (_, number) => number).filter((number) =>
    findBlock('med_c', number),
  )
  expect(left).toEqual([0, 16, 17, 18, 19, 20])
})
