import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareFfmpeg, makeScratch } from '../../support/media.ts'
import { hum, syllables } from './sounds.ts'
import { drawFilm, openStage } from './stage.ts'

const size = { width: 256, height: 256 }
const head = { x: 124, y: 118, size: 108 }
const voice = hum(1, syllables(1))
const frameCount = 100

describe('a look at a few frames', () => {
  let scratch: Awaited<ReturnType<typeof makeScratch>>
  beforeAll(async () => {
    scratch = await makeScratch()
  })
  afterAll(() => scratch.remove())

  const check = async (name: string, hasFace: (frame: number) => boolean, times = 1) => {
    const [once, film] = [join(scratch.dir, `${name}-once.mp4`), join(scratch.dir, `${name}.mp4`)]
    const frames = Array.from({ length: frameCount }, (_, k) => (hasFace(k) ? [head] : []))
    await drawFilm(once, size, frames)
    await bareFfmpeg('-stream_loop', String(times - 1), '-i', once, '-c', 'copy', film)
    const stage = await openStage(film, voice, times * frameCount)
    try {
      return await stage.check()
    } finally {
      await stage.close()
    }
  }

  it('finds the face of a film and where it is', async () => {
    const { verdict, coverage, box } = await check('always', () => true)
    expect([verdict, coverage]).toEqual(['face', 1])
    const middle = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    expect(middle?.x).toBeCloseTo(head.x / size.width, 1)
    expect(middle?.y).toBeCloseTo(head.y / size.height, 1)
  })

  it('finds a face that comes late and leaves again', async () => {
    const found = await check('late', (frame) => frame >= 60 && frame < 85)
    expect(found.verdict).toBe('face')
    expect(found.coverage).toBeGreaterThan(0.1)
    expect(found.coverage).toBeLessThan(0.5)
  })

  it('finds it in a longer film, at places all over it', async () => {
    const found = await check('longer', (frame) => frame < 50, 6)
    expect(found).toMatchObject({ verdict: 'face', looks: 12 })
    expect(found.coverage).toBeGreaterThan(0.2)
    expect(found.coverage).toBeLessThan(0.8)
  })

  it('finds none where there is none', async () => {
    expect(await check('never', () => false)).toMatchObject({ verdict: 'none', coverage: 0, box: null })
  })
})
