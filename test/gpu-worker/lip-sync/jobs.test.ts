import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeScratch, testTools } from '../../support/media.ts'
import { correlate } from './correlate.ts'
import { hum, syllables } from './sounds.ts'
import { drawFilm, lumaFrames, openStage } from './stage.ts'

const run = promisify(execFile)

const size = { width: 256, height: 256 }
const frameCount = 40
const voice = hum(3, syllables(3))
/** A head that nods along; steps of two frames, so that half as many pictures are drawn. */
const headAt = (frame: number) => {
  const step = Math.floor(frame / 4)
  return { x: 124 + step, y: 118 + 2 * Math.sin(step / 2), size: 108 }
}

let scratch: Awaited<ReturnType<typeof makeScratch>>
let film: string
let stage: Awaited<ReturnType<typeof openStage>>
let source: Uint8Array[]
beforeAll(async () => {
  scratch = await makeScratch()
  film = join(scratch.dir, 'film.mp4')
  const tags = ['-colorspace', 'smpte170m', '-color_primaries', 'smpte170m', '-color_trc', 'smpte170m']
  await drawFilm(
    film,
    size,
    Array.from({ length: frameCount }, (_, k) => [headAt(k)]),
    tags,
  )
  stage = await openStage(film, voice, frameCount)
  await stage.track()
  source = await lumaFrames(film, size)
})
afterAll(async () => {
  await stage?.close()
  await scratch?.remove()
})

const meanDifference = (
  a: Uint8Array | undefined,
  b: Uint8Array | undefined,
  where = (_x: number, _y: number) => true,
) => {
  let [sum, count] = [0, 0]
  for (let at = 0; at < (a?.length ?? 0); at++) {
    if (!where(at % size.width, Math.floor(at / size.width))) continue
    sum += Math.abs((a?.[at] ?? 0) - (b?.[at] ?? 0))
    count += 1
  }
  return sum / count
}

/** Dark inside of a mouth as a share of the box around it. */
const darkShare = (frame: Uint8Array, sourceFrame: number): number => {
  const { x, y } = headAt(sourceFrame)
  let [dark, all] = [0, 0]
  for (let row = Math.round(y + 34); row < y + 62; row++)
    for (let column = Math.round(x - 20); column < x + 20; column++) {
      dark += (frame[row * size.width + column] ?? 255) < 70 ? 1 : 0
      all += 1
    }
  return dark / all
}

describe('a film whose mouth is moved by a voice', () => {
  it('opens its mouth in the frames in which the voice is loud, and has every frame', async () => {
    const { path, frameCount: count, engine } = await stage.move({ window: { firstFrame: 0, frameCount } })
    const frames = await lumaFrames(path, size)
    expect([count, frames.length, engine]).toEqual([frameCount, frameCount, 'builtin'])
    const open = frames.map((frame, k) => darkShare(frame, k))
    const loud = frames.map((_, k) => syllables(3)((k + 0.5) / 25))
    expect(correlate(open, loud)).toBeGreaterThan(0.85)
    expect(correlate(open.slice(3), loud)).toBeLessThan(0.6)
    expect(correlate(open, loud.slice(3))).toBeLessThan(0.6)
    const far = (x: number, y: number) => y < 90 || Math.abs(x - 130) > 90
    for (const [k, frame] of frames.entries())
      expect(meanDifference(frame, source[k], far), `frame ${k}`).toBeLessThan(1)
  })

  it('is the same in two pieces as in one', async () => {
    const whole = await lumaFrames(
      (await stage.move({ window: { firstFrame: 0, frameCount: 30 } })).path,
      size,
    )
    const late = await lumaFrames(
      (await stage.move({ window: { firstFrame: 18, frameCount: 12 } })).path,
      size,
    )
    for (const [k, frame] of late.entries())
      expect(meanDifference(frame, whole[18 + k]), `frame ${18 + k}`).toBeLessThan(0.6)
  })

  it('runs to and fro under a longer voice', async () => {
    const { path } = await stage.move({ window: { firstFrame: 36, frameCount: 12 }, track: null })
    const frames = await lumaFrames(path, size)
    const wanted = [36, 37, 38, 39, 38, 37, 36, 35, 34, 33, 32, 31]
    expect(frames).toHaveLength(wanted.length)
    for (const [k, frame] of frames.entries())
      expect(meanDifference(frame, source[wanted[k] ?? 0]), `frame ${k}`).toBeLessThan(0.7)
  })

  it('holds its last picture when asked to, without a track changing nothing', async () => {
    const window = { firstFrame: 38, frameCount: 6 }
    const { path, engine } = await stage.move({ window, track: null, policy: 'hold' })
    const frames = await lumaFrames(path, size)
    expect([engine, frames.length]).toEqual(['none', 6])
    for (const frame of frames.slice(1)) expect(meanDifference(frame, source[39])).toBeLessThan(0.7)
  })

  it("keeps the source's own colours, and begins with a keyframe", async () => {
    const { path } = await stage.move({ window: { firstFrame: 0, frameCount: 5 }, track: null })
    const { ffprobePath } = await testTools()
    const entries = 'stream=color_space,color_range,color_primaries,color_transfer:packet=flags'
    const { stdout } = await run(ffprobePath, ['-v', 'error', '-show_entries', entries, '-of', 'json', path])
    const { streams, packets } = JSON.parse(stdout)
    const smpte = { color_space: 'smpte170m', color_primaries: 'smpte170m', color_transfer: 'smpte170m' }
    expect(streams).toEqual([{ ...smpte, color_range: 'tv' }])
    expect(packets[0].flags).toContain('K')
  })

  it('ends at once when its lease is lost', async () => {
    const abort = new AbortController()
    const running = stage.move({ window: { firstFrame: 0, frameCount: 3_000 } }, abort.signal)
    setTimeout(() => abort.abort(new Error('the lease is gone')), 700)
    await expect(running).rejects.toThrow('the lease is gone')
  })
})

describe('tracking a face', () => {
  it('says that there is none, or tracks nothing when a new sound alone will do', async () => {
    const empty = join(scratch.dir, 'empty.mp4')
    await drawFilm(empty, size, Array(20).fill([]))
    const bare = await openStage(empty, voice, 20)
    try {
      await expect(bare.track()).rejects.toMatchObject({ code: 'no_face', details: { confidence: 0 } })
      const redubbed = await bare.track({ noFace: 'redub' })
      expect(redubbed).toMatchObject({ confidence: 0, coverage: 0, frameCount: 20, engine: 'builtin' })
    } finally {
      await bare.close()
    }
  })
})
