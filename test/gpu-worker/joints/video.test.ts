import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeScratch } from '../../support/media.ts'
import { codedSize, makeCodedFilm, readNumbers } from './coded-film.ts'
import { openStudio, piecesAt, rungOf, type Studio } from './make-film.ts'
import { frameError, lumaOf, packetsOfFile, stepsOf, warningsOf } from './read-back.ts'

const { width, height } = codedSize
const frameCount = 599
const rate = { num: 30_000, den: 1001 }
const grid = { rate, startSeconds: 0, frameCount, videoEndSeconds: (frameCount * 1001) / 30_000 }
const cuts = [0, 60, 180, 300, 420, 540, frameCount]
const rungs = [rungOf('48p', width, height), rungOf('24p', width / 2, height / 2)]

let scratch: Awaited<ReturnType<typeof makeScratch>>
let studio: Studio
let cut: Awaited<ReturnType<Studio['encode']>>
let uncut: Awaited<ReturnType<Studio['encode']>>

const playlist = (film: { playlists: string[] }, rung: number): string => film.playlists[rung] ?? ''

beforeAll(async () => {
  scratch = await makeScratch()
  // Keyframes of the source are nowhere near the cuts.
  const options = { rate: '30000/1001', frames: frameCount, gop: 77 }
  const path = await makeCodedFilm(join(scratch.dir, 'coded.mp4'), options)
  studio = await openStudio(path, { demuxer: 'mov', videoStream: 0, audioStream: null })
  cut = await studio.encode('cut', { grid, pieces: piecesAt(cuts, [1, 2, 1, 1, 1]), rungs })
  uncut = await studio.encode('uncut', { grid, pieces: piecesAt(cuts, [6]), rungs })
})
afterAll(async () => {
  await studio.close()
  await scratch.remove()
})

describe('a 29.97 fps film in five pieces', () => {
  it('decodes without a single warning in every rung', async () => {
    for (const each of cut.playlists) expect(await warningsOf(each)).toBe('')
  })

  it('shows every frame of the source once and in order', async () => {
    const all = Array.from({ length: frameCount }, (_, n) => n)
    for (const each of cut.playlists)
      expect(readNumbers(await lumaOf(each, codedSize), width, height)).toEqual(all)
  })

  it('has equal steps between all presentation times and between all decoding times', async () => {
    for (const each of cut.playlists) {
      const packets = await packetsOfFile(each)
      expect(packets).toHaveLength(frameCount)
      expect(new Set(stepsOf(packets.map(({ pts }) => pts)))).toEqual(new Set([3003]))
      expect(new Set(stepsOf(packets.map(({ dts }) => dts)))).toEqual(new Set([3003]))
    }
  })

  it('has keyframes at the cuts and nowhere else', async () => {
    const packets = await packetsOfFile(playlist(cut, 0))
    expect(packets.flatMap(({ key }, n) => (key ? [n] : []))).toEqual(cuts.slice(0, -1))
  })

  it('stands at the very times of the uncut film', async () => {
    expect(await packetsOfFile(playlist(cut, 0))).toEqual(await packetsOfFile(playlist(uncut, 0)))
  })

  // Rate control starts anew in each piece, so bits differ; 45 dB apart no eye and no frame mix-up is left.
  it('looks like the uncut film in every frame', async () => {
    const [a, b] = await Promise.all([cut, uncut].map((film) => lumaOf(playlist(film, 0), codedSize)))
    if (!a || !b) throw new Error('nothing decoded')
    for (let n = 0; n < frameCount; n++)
      expect(frameError(a, n, b, n, width * height), `frame ${n}`).toBeLessThan(255 ** 2 / 10 ** 4.5)
  })

  it('gives every piece the same configuration and the same delay of DTS', () => {
    for (const rung of [0, 1]) {
      const tracks = [...cut.outputs, ...uncut.outputs].map(({ tracks }) => tracks[rung])
      expect(new Set(tracks.map((track) => track?.configHash)).size).toBe(1)
      expect(new Set(tracks.map((track) => track?.firstDtsMinusPts)).size).toBe(1)
    }
  })

  it('fetches only what its pieces need and never falls back to the whole file', () => {
    expect(studio.logged).toEqual([])
  })
})
