import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareFfmpeg, makeScratch } from '../../support/media.ts'
import { openStudio, piecesAt } from '../joints/make-film.ts'
import { pcmOf, warningsOf } from '../joints/read-back.ts'

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeAll(async () => {
  scratch = await makeScratch()
})
afterAll(() => scratch.remove())

const rate = { num: 25, den: 1 }

/** Loudness of each tenth of a second: true where there is sound. */
const soundIn = (pcm: Int16Array): boolean[] =>
  Array.from({ length: Math.floor(pcm.length / 4800) }, (_, i) =>
    pcm.subarray(i * 4800 + 1200, (i + 1) * 4800 - 1200).some((sample) => Math.abs(sample) > 1000),
  )

const tenths = (from: number, to: number, of: number): boolean[] =>
  Array.from({ length: of }, (_, i) => i >= from * 10 && i < to * 10)

describe('sound that does not fill the film', () => {
  it('is silent before its late start and after its early end, in every piece', async () => {
    const path = join(scratch.dir, 'late.mp4')
    const picture = ['-f', 'lavfi', '-i', 'color=s=64x36:r=25:d=8']
    await bareFfmpeg(...picture, '-itsoffset', '2.5', '-f', 'lavfi', '-i', 'sine=f=500:r=44100:d=2.5', path)
    const studio = await openStudio(path, { demuxer: 'mov', videoStream: 0, audioStream: 1 })
    const grid = { rate, startSeconds: 0, frameCount: 200, videoEndSeconds: 8 }
    const pieces = piecesAt([0, 50, 100, 130, 180, 200], [1, 1, 1, 1, 1])
    const { playlist } = await studio.audio('late', { grid, pieces, audioEndSeconds: 5 })
    expect(await warningsOf(playlist)).toBe('')
    expect(soundIn(await pcmOf(playlist))).toEqual(tenths(2.5, 5, 80))
    expect(studio.logged).toEqual([])
    await studio.close()
  })

  it('keeps a gap in the middle as silence, and what follows at its time', async () => {
    const path = join(scratch.dir, 'gap.mkv')
    const gap = "aselect='lt(t,2)+gte(t,4)'"
    await bareFfmpeg('-f', 'lavfi', '-i', 'sine=f=500:r=48000:d=6', '-af', gap, '-c:a', 'pcm_s16le', path)
    const studio = await openStudio(path, { demuxer: 'matroska', videoStream: null, audioStream: 0 })
    const grid = { rate, startSeconds: 0, frameCount: 150, videoEndSeconds: 6 }
    const { playlist } = await studio.audio('gap', {
      grid,
      pieces: piecesAt([0, 70, 150], [1, 1]),
      audioEndSeconds: 6,
    })
    const heard = soundIn(await pcmOf(playlist))
    expect(heard.slice(0, 60)).toEqual(Array.from({ length: 60 }, (_, i) => i < 20 || i >= 40))
    await studio.close()
  })

  it('runs to its own end when that is past the picture', async () => {
    const path = join(scratch.dir, 'long.wav')
    await bareFfmpeg('-f', 'lavfi', '-i', 'sine=f=500:r=48000:d=4.2', path)
    const studio = await openStudio(path, { demuxer: 'wav', videoStream: null, audioStream: 0 })
    const grid = { rate, startSeconds: 0, frameCount: 100, videoEndSeconds: 4 }
    const { tracks } = await studio.audio('long', {
      grid,
      pieces: piecesAt([0, 50, 100], [1, 1]),
      audioEndSeconds: 4.2,
    })
    const milliseconds = tracks.flatMap(({ segments }) => segments).reduce((sum, [ms]) => sum + ms, 0)
    expect(milliseconds).toBeGreaterThanOrEqual(4200)
    expect(milliseconds).toBeLessThan(4200 + 22)
    await studio.close()
  })
})
