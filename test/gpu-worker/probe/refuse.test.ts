import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeSample, makeScratch } from '../../support/media.ts'
import { probe } from './probe-file.ts'

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeEach(async () => {
  scratch = await makeScratch()
})
afterEach(() => scratch.remove())

describe('a probe refuses', () => {
  it('an empty file', async () => {
    const path = join(scratch.dir, 'a.mp4')
    await writeFile(path, '')
    await expect(probe(path)).rejects.toMatchObject({ code: 'unreadable_media', details: { got: 0 } })
  })

  it.each([
    ['an HLS playlist named .mp4', '#EXTM3U\n#EXTINF:1,\nother.ts\n'],
    ['a concat list named .mp4', "ffconcat version 1.0\nfile 'other.ts'\n"],
    ['noise', `\u0001\u0002${'noise'.repeat(500)}`],
  ])('%s', async (_name, content) => {
    const path = join(scratch.dir, 'a.mp4')
    await writeFile(path, content)
    await expect(probe(path)).rejects.toMatchObject({ code: 'unreadable_media' })
  })

  it.each([
    ['with its index at the end', []],
    ['with its index at the front', ['-movflags', '+faststart']],
  ])('a film cut short, %s', async (_name, extra) => {
    const path = await makeSample(join(scratch.dir, 'a.mp4'), { seconds: 4, extra })
    await truncate(path, 60_000)
    await expect(probe(path)).rejects.toMatchObject({ code: 'unreadable_media' })
  })

  it('a film too long or too large, with what was got and what is allowed', async () => {
    const path = await makeSample(join(scratch.dir, 'a.mp4'))
    await expect(probe(path, { maxDurationSeconds: 2 })).rejects.toMatchObject({
      code: 'too_long',
      details: { got: expect.closeTo(3, 1), allowed: 2 },
    })
    await expect(probe(path, { maxPixels: 100 })).rejects.toMatchObject({
      code: 'too_many_pixels',
      details: { got: 160 * 90, allowed: 100 },
    })
  })
})
