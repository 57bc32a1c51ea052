import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareFfmpeg, makeScratch, sharedFile } from '../../support/media.ts'
import { makeCodedFilm } from '../joints/coded-film.ts'
import { openStudio, piecesAt } from '../joints/make-film.ts'
import { packetsOfFile, stepsOf, warningsOf } from '../joints/read-back.ts'

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeAll(async () => {
  scratch = await makeScratch()
})
afterAll(() => scratch.remove())

const source = { demuxer: 'mov', videoStream: 0, audioStream: null } as const
const rate = { num: 30_000, den: 1001 }
const hashesOf = async (file: string): Promise<string[]> =>
  (await bareFfmpeg('-i', file, '-map', '0:v:0', '-fps_mode', 'passthrough', '-f', 'framemd5', '-'))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(',').at(-1)?.trim() ?? '')

describe("a source's own H.264, copied in three pieces", () => {
  it('shows exactly the pictures of the source, without a warning, in equal steps', async () => {
    const path = await makeCodedFilm(join(scratch.dir, 'film.mp4'), {
      rate: '30000/1001',
      frames: 300,
      gop: 45,
    })
    const studio = await openStudio(path, source)
    const grid = { rate, startSeconds: 0, frameCount: 300, videoEndSeconds: 300 * (1001 / 30_000) }
    // 225 is no cut though it is a keyframe: a segment may hold several.
    const pieces = piecesAt([0, 45, 90, 180, 270, 300], [1, 2, 2])
    const { tracks, playlist } = await studio.remux('copy', grid, pieces)
    const packets = await packetsOfFile(playlist)
    expect(await warningsOf(playlist)).toBe('')
    expect(await hashesOf(playlist)).toEqual(await hashesOf(path))
    expect(new Set(stepsOf(packets.map(({ pts }) => pts)))).toEqual(new Set([3003]))
    expect(new Set(stepsOf(packets.map(({ dts }) => dts)))).toEqual(new Set([3003]))
    expect(Math.min(...packets.map(({ pts }) => pts))).toBe(900_000)
    expect(new Set(tracks.map(({ configHash }) => configHash)).size).toBe(1)
    expect(new Set(tracks.map(({ firstDtsMinusPts }) => firstDtsMinusPts)).size).toBe(1)
    expect(tracks.flatMap(({ segments }) => segments.map(([ms]) => ms))).toEqual([
      1501.5, 1501.5, 3003, 3003, 1001,
    ])
    expect(studio.logged).toEqual([])
    await studio.close()
  })

  it('gives a piece without a reordered picture the same delay as its neighbours', async () => {
    const path = join(scratch.dir, 'plain-tail.mp4')
    const moving = 'testsrc2=s=320x180:r=25:d=2,format=yuv420p'
    // Flashes: the encoder finds nothing between two of them to predict from both.
    const graph = `${moving}[a];${moving},negate=enable='mod(n,2)'[b];[a][b]concat=n=2:v=1`
    const encode = ['-c:v', 'libx264', '-preset', 'veryfast', '-g', '50', '-sc_threshold', '0']
    await bareFfmpeg('-filter_complex', graph, ...encode, path)
    const studio = await openStudio(path, source)
    const grid = { rate: { num: 25, den: 1 }, startSeconds: 0, frameCount: 100, videoEndSeconds: 4 }
    const { tracks, playlist } = await studio.remux('copy', grid, piecesAt([0, 50, 100], [1, 1]))
    expect(tracks.map(({ firstDtsMinusPts }) => firstDtsMinusPts)).toEqual([-7200, -7200])
    expect(new Set(stepsOf((await packetsOfFile(playlist)).map(({ dts }) => dts)))).toEqual(new Set([3600]))
    expect(await hashesOf(playlist)).toEqual(await hashesOf(path))
    await studio.close()
  })

  it('refuses cuts that are no keyframes', async () => {
    const path = await makeCodedFilm(join(scratch.dir, 'off.mp4'), {
      rate: '30000/1001',
      frames: 120,
      gop: 45,
    })
    const studio = await openStudio(path, source)
    const grid = { rate, startSeconds: 0, frameCount: 120, videoEndSeconds: 120 * (1001 / 30_000) }
    const made = studio.remux('copy', grid, piecesAt([0, 50, 120], [2]))
    await expect(made).rejects.toMatchObject({ code: 'encoder_failed' })
    await studio.close()
  })

  it('copies an ordinary upload', async () => {
    const path = sharedFile('clip-1080p-h264-aac.mp4')
    const studio = await openStudio(path, source)
    const keys = (await packetsOfFile(path)).flatMap(({ key }, n) => (key ? [n] : []))
    const grid = { rate: { num: 25, den: 1 }, startSeconds: 0, frameCount: 125, videoEndSeconds: 5 }
    const cuts = [...keys, 125]
    const { playlist } = await studio.remux(
      'copy',
      grid,
      piecesAt(
        cuts,
        keys.map(() => 1),
      ),
    )
    expect(await warningsOf(playlist)).toBe('')
    expect(await hashesOf(playlist)).toEqual(await hashesOf(path))
    await studio.close()
  })
})
