import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Grid } from '../../../shared/hls/film.ts'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { bareFfmpeg, makeScratch, sharedFile } from '../../support/media.ts'
import { openStudio, piecesAt, rungOf } from '../joints/make-film.ts'
import { frameError, lumaOf } from '../joints/read-back.ts'

type Case = {
  file: string
  demuxer: Demuxer
  rate: number
  /** Upright and with square pixels. */
  size: { width: number; height: number }
  /** What a reference decode needs before scaling. */
  decoder: string[]
  filters: string[]
}

const cases: Case[] = [
  {
    ...{ file: 'talking-head-704x1216.mp4', demuxer: 'mov', rate: 25, size: { width: 208, height: 360 } },
    ...{ decoder: [], filters: [] },
  },
  {
    ...{
      file: 'talking-head-1080x1920-hevc.mp4',
      demuxer: 'mov',
      rate: 25,
      size: { width: 202, height: 360 },
    },
    ...{ decoder: [], filters: [] },
  },
  {
    ...{ file: 'anamorphic-sar-2x1.mp4', demuxer: 'mov', rate: 30, size: { width: 640, height: 180 } },
    ...{ decoder: [], filters: ['scale=in_color_matrix=smpte170m:out_color_matrix=bt709'] },
  },
  {
    ...{ file: 'rotated-1080p.mp4', demuxer: 'mov', rate: 24, size: { width: 180, height: 320 } },
    ...{ decoder: [], filters: [] },
  },
  {
    ...{ file: 'alpha-vp9-720p60.webm', demuxer: 'matroska', rate: 60, size: { width: 320, height: 180 } },
    ...{
      decoder: ['-c:v', 'libvpx-vp9'],
      filters: ['format=yuva420p', 'geq=lum=16+(lum(X\\,Y)-16)*alpha(X\\,Y)/255:cb=128:cr=128:a=255'],
    },
  },
]

/** The middle of the film in two pieces; its start and end have their own tests. */
const first = 24
const cuts = [first, first + 7, first + 16]

describe.each(cases)('$file', ({ file, demuxer, rate, size, decoder, filters }) => {
  it('comes out upright, in its shape, with square pixels, and like the source in every frame', async () => {
    const path = sharedFile(file)
    const grid: Grid = {
      rate: { num: rate, den: 1 },
      startSeconds: 0,
      frameCount: 600,
      videoEndSeconds: 600 / rate,
    }
    const studio = await openStudio(path, { demuxer, videoStream: 0, audioStream: null })
    const { outputs, playlists } = await studio.encode('film', {
      ...{ grid, pieces: piecesAt(cuts, [1, 1]), rungs: [rungOf('180p', size.width, size.height)] },
    })
    const shape = await bareFfmpeg(
      '-i',
      playlists[0] ?? '',
      '-vf',
      'showinfo',
      '-frames:v',
      '1',
      '-f',
      'framemd5',
      '-',
    )
    const shown = await lumaOf(playlists[0] ?? '', size)
    const end = first + 16
    // Constant rate from time 0 on: the source's nth picture is the grid's nth.
    const trim = `trim=start_frame=${first}:end_frame=${end}`
    const reference = await lumaOf(path, size, [trim, ...filters], decoder)
    await studio.close()
    expect(outputs.map(({ tracks }) => tracks[0]?.segments.length)).toEqual([1, 1])
    expect(shape).toContain(`#dimensions 0: ${size.width}x${size.height}`)
    expect(shape).toContain('#sar 0: 1/1')
    for (let n = 0; n < end - first; n++)
      expect(frameError(shown, n, reference, n, size.width * size.height), `frame ${n}`).toBeLessThan(40)
  })
})

describe('colour', () => {
  it('keeps what a tagged, an untagged small and an untagged large picture mean, as BT.709', async () => {
    const scratch = await makeScratch()
    const colours: string[] = []
    for (const [name, size, matrix, tags] of [
      ['tagged', '320x180', 'bt709', ['-colorspace', 'bt709']],
      ['small', '320x180', 'smpte170m', []],
      ['large', '1280x720', 'bt709', []],
    ] as const) {
      const path = join(scratch.dir, `${name}.mp4`)
      const toMatrix = `scale=out_color_matrix=${matrix}:out_range=tv,format=yuv420p,setparams=colorspace=${tags.length > 0 ? matrix : 'unknown'}`
      const red = ['-f', 'lavfi', '-i', `color=red:s=${size}:r=25:d=0.4,format=rgb24,${toMatrix}`]
      await bareFfmpeg(...red, '-c:v', 'libx264', '-crf', '5', ...tags, path)
      const studio = await openStudio(path, { demuxer: 'mov', videoStream: 0, audioStream: null })
      const grid = { rate: { num: 25, den: 1 }, startSeconds: 0, frameCount: 10, videoEndSeconds: 0.4 }
      const rungs = [rungOf('90p', 160, 90, 5)]
      const { playlists } = await studio.encode('film', { grid, pieces: piecesAt([0, 10], [1]), rungs })
      const toRgb = 'scale=1:1:in_color_matrix=bt709:in_range=tv,format=rgb24'
      colours.push(
        await bareFfmpeg('-i', playlists[0] ?? '', '-frames:v', '1', '-vf', toRgb, '-f', 'framemd5', '-'),
      )
      await studio.close()
    }
    await scratch.remove()
    const hashes = colours.map((listing) => listing.trim().split('\n').at(-1))
    expect(new Set(hashes).size).toBe(1)
  })
})

describe('interlaced pictures', () => {
  it('come out without combs, one frame for each', async () => {
    const scratch = await makeScratch()
    const path = join(scratch.dir, 'fields.mp4')
    const moving = 'testsrc2=s=320x240:r=50:d=2,tinterlace=interleave_top,setfield=tff,format=yuv420p'
    const fields = ['-flags', '+ilme+ildct', '-x264-params', 'tff=1', '-crf', '8']
    await bareFfmpeg('-f', 'lavfi', '-i', moving, '-c:v', 'libx264', ...fields, path)
    const studio = await openStudio(path, { demuxer: 'mov', videoStream: 0, audioStream: null })
    const grid = { rate: { num: 25, den: 1 }, startSeconds: 0, frameCount: 50, videoEndSeconds: 2 }
    const rungs = [rungOf('240p', 320, 240, 8)]
    const { playlists } = await studio.encode('film', { grid, pieces: piecesAt([0, 25, 50], [1, 1]), rungs })
    const combed = async (input: string) => {
      const counts = await bareFfmpeg('-i', input, '-vf', 'idet,metadata=print:file=-', '-f', 'null', '-')
      return Number([...counts.matchAll(/idet\.multiple\.tff=([\d.]+)/g)].at(-1)?.[1])
    }
    const [before, after] = [await combed(path), await combed(playlists[0] ?? '')]
    await studio.close()
    await scratch.remove()
    expect(before).toBeGreaterThan(40)
    expect(after).toBeLessThan(5)
  })
})
