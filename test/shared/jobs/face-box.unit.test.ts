import { describe, expect, it } from 'vitest'
import { FaceBox } from '../../../shared/jobs/face-track.ts'

const box = { x: 0.2, y: 0.1, width: 0.5, height: 0.3 }

describe('the box of a face', () => {
  it.each([{}, { x: 0.9, width: 0.5 }, { x: 0, y: 0, width: 1, height: 1 }])(
    'may touch or cross the edges of the picture: %o',
    (change) => {
      expect(FaceBox.safeParse({ ...box, ...change }).success).toBe(true)
    },
  )

  it.each([{ x: 1 }, { y: 0.995 }, { width: 1e-9 }, { height: 0 }])(
    'is refused outside the picture and where no face has room: %o',
    (change) => {
      expect(FaceBox.safeParse({ ...box, ...change }).success).toBe(false)
    },
  )
})
