import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareFfmpeg, makeSample, makeScratch } from '../../support/media.ts'
import { openStudio, piecesAt, rungOf } from '../joints/make-film.ts'
import { lumaOf } from '../joints/read-back.ts'

let scratch: Awaited<ReturnType<typeof makeScratch>>
let source: string
beforeAll(async () => {
  scratch = await makeScratch()
  source = await makeSample(join(scratch.dir, 'film.mp4'), { seconds: 6, size: '320x180', gop: 40 })
})
afterAll(() => scratch.remove())

const stream = { demuxer: 'mov', videoStream: 0, audioStream: 1 } as const
const grid = { rate: { num: 25, den: 1 }, startSeconds: 0, frameCount: 150, videoEndSeconds: 6 }
const rungs = [rungOf('180p', 320, 180), rungOf('90p', 160, 90)]

const sizeOf = async (path: string): Promise<string> =>
  /#dimensions 0: (\S+)/.exec(await bareFfmpeg('-i', path, '-f', 'framemd5', '-'))?.[1] ?? ''

describe('a piece of the base group', () => {
  it('brings its storyboard tiles and its poster from the same decode', async () => {
    const studio = await openStudio(source, stream)
    const { outputs } = await studio.encode('film', {
      ...{ grid, rungs, pieces: piecesAt([50, 100, 150], [2]), poster: true },
      storyboard: { everySeconds: 1.5, tileHeight: 90 },
    })
    const poster = await sizeOf(join(studio.outDir, 'film', 'poster.jpg'))
    const sprite = await sizeOf(join(studio.outDir, 'film', 'sprite.jpg'))
    await studio.close()
    expect(outputs[0]?.sprite).toEqual({
      name: 'sprite.jpg',
      tileWidth: 160,
      tileHeight: 90,
      columns: 2,
      times: [3, 4.5],
    })
    expect(outputs[0]?.poster).toBe('poster.jpg')
    expect(poster).toBe('320x180')
    expect(sprite).toBe('320x90')
  })

  it('holds the last picture to the end of the grid, past the picture', async () => {
    const studio = await openStudio(source, stream)
    const longer = { ...grid, frameCount: 190 }
    const { playlists } = await studio.encode('film', {
      ...{ grid: longer, rungs: rungs.slice(1), pieces: piecesAt([0, 140, 160, 190], [1, 1, 1]) },
    })
    const luma = await lumaOf(playlists[0] ?? '', { width: 160, height: 90 })
    await studio.close()
    const frame = (n: number) => luma.subarray(n * 14_400, (n + 1) * 14_400)
    const average = (a: Uint8Array, b: Uint8Array) =>
      a.reduce((sum, v, i) => sum + Math.abs(v - (b[i] ?? 0)), 0) / a.length
    expect(luma.length / 14_400).toBe(190)
    expect(average(frame(149), frame(189))).toBeLessThan(1)
    expect(average(frame(148), frame(149))).toBeGreaterThan(1)
  })

  it.each(['banding', 'cleaned', 'above'] as const)(
    'is changed but not spoilt by the %s filters',
    async (filters) => {
      const studio = await openStudio(source, stream)
      const film = { grid, rungs: rungs.slice(1), pieces: piecesAt([0, 10], [1]) }
      const plain = await studio.encode('plain', film)
      const filtered = await studio.encode(filters, { ...film, filters })
      const [a, b] = await Promise.all(
        [plain, filtered].map((made) => lumaOf(made.playlists[0] ?? '', { width: 160, height: 90 })),
      )
      await studio.close()
      if (!a || !b) throw new Error('nothing decoded')
      const difference = a.reduce((sum, v, i) => sum + Math.abs(v - (b[i] ?? 0)), 0) / a.length
      expect(a.length).toBe(b.length)
      expect(difference).toBeGreaterThan(0.05)
      expect(difference).toBeLessThan(8)
    },
  )

  it('fails with a typed error that says which segment is short, when the source has too few pictures', async () => {
    const studio = await openStudio(source, stream)
    const lying = { ...grid, frameCount: 400, videoEndSeconds: 16 }
    const made = studio.encode('film', { grid: lying, rungs, pieces: piecesAt([100, 130, 170], [2]) })
    await expect(made).rejects.toMatchObject({
      code: 'encoder_failed',
      details: { field: 'frame count', allowed: 40 },
    })
    expect(studio.logged).toContainEqual(expect.objectContaining({ event: 'window-refused' }))
    await studio.close()
  })
})

const processesNaming = async (mark: string): Promise<string[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return lines.filter((line) => line.includes(mark) && line.includes('-filter_complex'))
}

describe('a canceled piece', () => {
  it('ends its ffmpeg and rejects with the reason of the signal', async () => {
    const big = join(scratch.dir, 'big.mp4')
    await makeSample(big, { seconds: 8, size: '1280x720', sound: false })
    const controller = new AbortController()
    const studio = await openStudio(big, stream, controller)
    const reason = new Error('the lease is gone')
    const film = {
      grid: { ...grid, frameCount: 200, videoEndSeconds: 8 },
      pieces: piecesAt([0, 20, 200], [2]),
    }
    const made = studio.encode('film', { ...film, rungs: [rungOf('1080p', 1920, 1080)] })
    made.catch(() => undefined)
    // The first segment published: ffmpeg is in the middle of the second.
    await expect
      .poll(() => readdir(join(studio.outDir, 'film')).catch(() => []), { timeout: 60_000 })
      .not.toEqual([])
    controller.abort(reason)
    await expect(made).rejects.toBe(reason)
    expect(await processesNaming(studio.outDir.replace(/out$/, 'run-'))).toEqual([])
    await studio.close()
  })
})
