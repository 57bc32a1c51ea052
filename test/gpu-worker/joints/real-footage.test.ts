import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Grid, Rational } from '../../../shared/hls/film.ts'
import { sharedFile } from '../../support/media.ts'
import { openStudio, piecesAt, rungOf, type Studio } from './make-film.ts'
import { frameError, lumaOf, packetsOfFile, stepsOf, warningsOf } from './read-back.ts'

type Footage = {
  file: string
  /** The size a viewer sees, scaled down: the rung. */
  size: { width: number; height: number }
  grid: Grid
  /** ffmpeg shows this whole file late: negative composition offsets without an edit list. */
  lateSeconds: number
}

const grid = (rate: Rational, startSeconds: number, videoEndSeconds: number): Grid => ({
  ...{ rate, startSeconds, videoEndSeconds },
  frameCount: Math.round(((videoEndSeconds - startSeconds) * rate.num) / rate.den),
})

const footage: Footage[] = [
  {
    file: 'screen-vfr-3026x1386.mp4',
    size: { width: 482, height: 220 },
    grid: grid({ num: 30, den: 1 }, 0, 8.725503),
    lateSeconds: 0,
  },
  {
    file: 'rotated-1080p.mp4',
    size: { width: 180, height: 320 },
    grid: grid({ num: 24, den: 1 }, 0, 1.875),
    lateSeconds: 2 / 24,
  },
  {
    file: 'edit-list-854x480.mp4',
    size: { width: 320, height: 180 },
    grid: grid({ num: 25, den: 1 }, 0, 9),
    lateSeconds: 0,
  },
]

describe.each(footage)('$file in five pieces', ({ file, size, grid, lateSeconds }) => {
  let studio: Studio
  let playlist: string
  /** The whole file through ffmpeg's own grid, never cut and never encoded. */
  let reference: Uint8Array
  let shown: Uint8Array
  const pixels = size.width * size.height

  beforeAll(async () => {
    const path = sharedFile(file)
    studio = await openStudio(path, { demuxer: 'mov', videoStream: 0, audioStream: null })
    const cuts = [0, 0.11, 0.3, 0.52, 0.8, 1].map((share) => Math.round(share * grid.frameCount))
    const film = {
      grid,
      pieces: piecesAt(cuts, [1, 1, 1, 1, 1]),
      rungs: [rungOf('180p', size.width, size.height)],
    }
    const { playlists } = await studio.encode('cut', film)
    playlist = playlists[0] ?? ''
    const fps = `fps=${grid.rate.num}/${grid.rate.den}:start_time=${grid.startSeconds}`
    const whole = [
      `setpts=PTS+(20e-6-${lateSeconds})/TB`,
      fps,
      'tpad=stop=-1:stop_mode=clone',
      `trim=end_frame=${grid.frameCount}`,
    ]
    reference = await lumaOf(path, size, whole, ['-copyts'])
    shown = await lumaOf(playlist, size)
  })
  afterAll(() => studio.close())

  it('decodes without a single warning, with equal steps', async () => {
    expect(await warningsOf(playlist)).toBe('')
    const steps = new Set(stepsOf((await packetsOfFile(playlist)).map(({ pts }) => pts)))
    const exact = (90_000 * grid.rate.den) / grid.rate.num
    expect(steps).toEqual(new Set([Math.floor(exact), Math.ceil(exact)]))
  })

  it('has every frame of the grid', () => {
    expect(shown.length / pixels).toBe(grid.frameCount)
    expect(reference.length / pixels).toBe(grid.frameCount)
  })

  it('shows at each place the picture that the uncut source shows there, and no neighbour of it', () => {
    for (let n = 0; n < grid.frameCount; n++) {
      const own = frameError(shown, n, reference, n, pixels)
      const neighbours = [n - 2, n - 1, n + 1, n + 2].filter((k) => k >= 0 && k < grid.frameCount)
      for (const k of neighbours) {
        // Stills repeat: only a neighbour whose picture differs by more than the encoder's noise can be told apart.
        if (frameError(reference, n, reference, k, pixels) < 4) continue
        expect(own, `frame ${n} against ${k}`).toBeLessThan(frameError(shown, n, reference, k, pixels))
      }
      expect(own, `frame ${n}`).toBeLessThan(40)
    }
  })
})
