import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLineup } from '../../../gpu-worker/engines/create-lineup.ts'
import { runUpscale } from '../../../gpu-worker/jobs/upscale/run.ts'
import { upscalePieces } from '../../../shared/films/upscale-pieces.ts'
import { jobEnvOf } from '../../support/job-env.ts'
import { makeSample, makeScratch, testTools } from '../../support/media.ts'
import { noEngines } from '../../support/no-engines.ts'
import { doublingEngine } from '../../support/upscale.ts'
import { openStudio, piecesAt, rungOf } from '../joints/make-film.ts'
import { lumaOf, packetsOfFile, warningsOf } from '../joints/read-back.ts'

let scratch: Awaited<ReturnType<typeof makeScratch>>
let untagged: string
let path: string
beforeAll(async () => {
  scratch = await makeScratch()
  const film = { seconds: 2, size: '96x64', rate: '15', gop: 12 }
  untagged = await makeSample(join(scratch.dir, 'untagged.mp4'), film)
  // Tagged as the ladder is: luma is then luma.
  const extra = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709']
  path = await makeSample(join(scratch.dir, 'film.mp4'), { ...film, extra })
})
afterAll(() => scratch.remove())

const stream = { demuxer: 'mov', videoStream: 0, audioStream: 1 } as const
const grid = { rate: { num: 15, den: 1 }, startSeconds: 0, frameCount: 30, videoEndSeconds: 2 }
const upscaler = { engine: 'doubling', model: 'none' }
const engines = { ...noEngines, upscale: createLineup('upscale', [doublingEngine()]) }
const seen = { width: 96, height: 64 }

const difference = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length

describe('a rung above the source', () => {
  it('is made by the upscaler of its film, piece by piece without a seam, in the colours of the other rungs', async () => {
    const studio = await openStudio(untagged, stream, undefined, engines)
    const film = { grid, rungs: [rungOf('160p', 240, 160)], pieces: piecesAt([0, 8, 17, 30], [1, 2]) }
    const made = await studio.encode('film', { ...film, group: '160p', filters: 'above', upscaler })
    const plain = await studio.encode('plain', { ...film, filters: 'plain' })
    const playlist = made.playlists[0] ?? ''
    const luma = await lumaOf(playlist, seen)
    const other = await lumaOf(plain.playlists[0] ?? '', seen)
    const times = (await packetsOfFile(playlist)).map(({ pts }) => pts).toSorted((a, b) => a - b)
    const warnings = await warningsOf(playlist)
    await studio.close()
    expect(made.outputs.map(({ sprite, poster }) => [sprite, poster])).toEqual([
      [null, null],
      [null, null],
    ])
    expect(luma.length).toBe(30 * 96 * 64)
    expect(difference(luma, other)).toBeLessThan(4)
    expect(times.map((time) => Math.round((time - (times[0] ?? 0)) / 6000))).toEqual([...Array(30).keys()])
    expect(warnings).toBe('')
  })

  it('is refused by a worker that does not have it', async () => {
    const studio = await openStudio(path, stream, undefined, engines)
    const film = { grid, rungs: [rungOf('128p', 192, 128)], pieces: piecesAt([0, 8], [1]) }
    const other = { engine: 'onnx', model: 'realesr' }
    const encoding = studio.encode('film', { ...film, group: '128p', filters: 'above', upscaler: other })
    await expect(encoding).rejects.toMatchObject({ code: 'engine_unavailable' })
    await studio.close()
  })
})

describe('a piece of a film made larger', () => {
  it('has exactly its frames, each at its place', async () => {
    const { env, published, close } = await jobEnvOf(path)
    const source = { mediaId: `med_${path}`, ...stream }
    const { encoder } = await testTools()
    const [piece] = upscalePieces({ source, grid, encoder, upscaler, video: seen, scale: 1.5 })
    if (!piece) throw new Error('a film has a piece')
    const window = { firstFrame: 9, frameCount: 12 }
    const output = await runUpscale({ ...piece, window }, { ...env, engines })
    const [luma, whole] = await Promise.all([lumaOf(join(published, 'piece.ts'), seen), lumaOf(path, seen)])
    await close()
    expect(output).toMatchObject({ ...upscaler, width: 144, height: 96, frameCount: 12, name: 'piece.ts' })
    expect(luma.length).toBe(12 * 96 * 64)
    expect(difference(luma, whole.subarray(9 * 96 * 64, 21 * 96 * 64))).toBeLessThan(4)
    expect(difference(luma, whole.subarray(10 * 96 * 64, 22 * 96 * 64))).toBeGreaterThan(4)
  })
})
