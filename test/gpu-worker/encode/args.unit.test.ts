import { describe, expect, it } from 'vitest'
import { type EncodeWindow, encodeArgs } from '../../../gpu-worker/jobs/encode/args.ts'
import { encoderArgs } from '../../../gpu-worker/jobs/encode/encoder-args.ts'
import { gridFilters, reachesEnd } from '../../../gpu-worker/jobs/encode/grid.ts'
import { levelOf } from '../../../gpu-worker/jobs/encode/level.ts'
import { type Picture, pictureOf } from '../../../gpu-worker/jobs/encode/picture.ts'
import { posterFramesOf, tilesOf } from '../../../gpu-worker/jobs/encode/stills.ts'
import type { EncodeInput } from '../../../shared/jobs/encode.ts'

const rate = { num: 30_000, den: 1001 }
const rung = { name: '720p', width: 1280, height: 720, crf: 21, maxrateKbps: 3000, bufsizeKbps: 6000 }
const input: EncodeInput = {
  source: { mediaId: 'med_1', demuxer: 'mov', videoStream: 0, audioStream: 1 },
  encoder: { family: 'x264', ffmpegMajor: 5 },
  grid: { rate, startSeconds: 0.5, frameCount: 900, videoEndSeconds: 30.53 },
  group: 'base',
  rungs: [rung, { ...rung, name: '360p', width: 640, height: 360 }],
  filters: 'plain',
  piece: { index: 1, firstSegment: 1, frames: [60, 180, 300] },
  storyboard: null,
  poster: false,
}
const picture: Picture = { codec: 'h264', alpha: false, hdr: false, interlaced: false, matrix: 'auto' }
const window: EncodeWindow = {
  path: '/s/w.mp4',
  demuxer: 'mov',
  whole: false,
  videoStream: 0,
  offsetSeconds: 1.5,
}
const tokens = (changes: Partial<EncodeInput> = {}, opened = window, filters = new Set(['spp', 'gradfun'])) =>
  encodeArgs({ ...input, ...changes }, opened, picture, filters, '/s')
const valuesOf = (args: string[], option: string): string[] =>
  args.flatMap((token, i) => (token === option ? [args[i + 1] ?? ''] : []))
const graphOf = (args: string[]): string => valuesOf(args, '-filter_complex')[0] ?? ''

describe('the argv of a piece', () => {
  it('decodes once and gives every rung its own closed segments', () => {
    const args = tokens()
    expect(valuesOf(args, '-i')).toEqual(['file:/s/w.mp4'])
    expect(valuesOf(args, '-map')).toEqual(['[rung0]', '[rung1]'])
    expect(valuesOf(args, '-segment_frames')).toEqual(['120', '120'])
    expect(valuesOf(args, '-segment_start_number')).toEqual(['1', '1'])
    expect(valuesOf(args, '-force_key_frames')).toEqual(['expr:eq(n,0)+eq(n,120)', 'expr:eq(n,0)+eq(n,120)'])
    expect(args.filter((token) => token.endsWith('.ts'))).toEqual(['/s/720p/s%05d.ts', '/s/360p/s%05d.ts'])
  })

  it('seeks in a whole file, on its own clock, and never in a window', () => {
    expect(valuesOf(tokens(), '-ss')).toEqual([])
    expect(valuesOf(tokens({}, { ...window, whole: true, offsetSeconds: 0 }), '-ss')).toEqual(['2.502000'])
  })

  it('begins well before the piece where a container has no index of keyframes', () => {
    const late = { ...input.piece, frames: [600, 720] }
    const opened = { ...window, demuxer: 'mpegts' as const, whole: true }
    expect(valuesOf(tokens({ piece: late }, opened), '-ss')).toEqual([(0.5 + 20.02 - 15).toFixed(6)])
  })

  it('scales with Lanczos to the exact size and square pixels, without a temporal filter', () => {
    const graph = graphOf(tokens())
    expect(graph).toContain('scale=w=1280:h=720:flags=lanczos')
    expect(graph).toContain('setsar=1')
    expect(graph).not.toMatch(/spp|gradfun|unsharp|hqdn3d|tpad/)
  })

  it('cleans with uspp where ffmpeg has it and with spp elsewhere', () => {
    expect(graphOf(tokens({ filters: 'cleaned' }))).toContain('spp=quality=4:qp=4,gradfun')
    expect(graphOf(tokens({ filters: 'cleaned' }, window, new Set(['uspp', 'gradfun'])))).toContain('uspp=')
    expect(graphOf(tokens({ filters: 'above' }))).toMatch(/spp=.*gradfun.*lanczos.*unsharp=5:5:0\.8:3:3:0\.4/)
    expect(graphOf(tokens({ filters: 'banding' }))).toMatch(/gradfun.*lanczos/)
  })

  it('keeps each encoder token of NVENC', () => {
    expect(encoderArgs({ family: 'nvenc', ffmpegMajor: 7 }, rung, rate, [0, 120])).toMatchInlineSnapshot(`
      [
        "-c:v",
        "h264_nvenc",
        "-preset",
        "p5",
        "-rc",
        "vbr",
        "-cq",
        "21",
        "-b:v",
        "0",
        "-no-scenecut",
        "1",
        "-forced-idr",
        "1",
        "-strict_gop",
        "1",
        "-bf",
        "2",
        "-b_ref_mode",
        "disabled",
        "-g",
        "100000",
        "-spatial-aq",
        "1",
        "-maxrate",
        "3000k",
        "-bufsize",
        "6000k",
        "-profile:v",
        "high",
        "-level:v",
        "3.1",
        "-pix_fmt",
        "yuv420p",
        "-color_range",
        "tv",
        "-colorspace",
        "bt709",
        "-color_primaries",
        "bt709",
        "-color_trc",
        "bt709",
        "-flags",
        "-global_header",
        "-fps_mode",
        "passthrough",
        "-force_key_frames",
        "expr:eq(n,0)+eq(n,120)",
      ]
    `)
  })
})

describe('the grid', () => {
  it('counts in whole film frames from the piece on, half a frame being the later one', () => {
    const filters = gridFilters(input.grid, input.piece, 1.5).join(',')
    expect(filters).toContain(`setpts=PTS+(${705_600_000 + 14_112})`)
    expect(filters).toContain('fps=fps=30000/1001:round=near:start_time=2.002000')
    expect(filters).toContain('trim=start_pts=60:end_pts=300')
  })

  it('holds the last picture only where the film outlasts it', () => {
    expect(reachesEnd(input.grid, input.piece)).toBe(false)
    expect(reachesEnd(input.grid, { ...input.piece, frames: [780, 900] })).toBe(true)
    expect(reachesEnd({ ...input.grid, videoEndSeconds: 8 }, input.piece)).toBe(true)
  })
})

describe('the level', () => {
  it.each([
    [1920, 1080, 30, 5500, '4.0'],
    [1920, 1080, 60, 7800, '4.2'],
    [1280, 720, 30, 3000, '3.1'],
    [640, 360, 30, 1000, '3.0'],
    [3840, 2160, 30, 16_700, '5.1'],
    [1080, 1920, 25, 5500, '4.0'],
  ])('of %dx%d at %d fps and %d kbit/s is %s', (width, height, fps, maxrateKbps, level) => {
    const stream = { width, height, maxrateKbps, bufsizeKbps: maxrateKbps * 2 }
    expect(levelOf(stream, { num: fps, den: 1 })).toBe(level)
  })
})

describe('storyboard tiles', () => {
  it('stand at whole multiples of the distance and are each in exactly one piece', () => {
    const grid = { ...input.grid, startSeconds: 0 }
    const cuts = [0, 60, 180, 300, 420]
    const tiles = cuts
      .slice(1)
      .map((end, i) => tilesOf(grid, { index: i, firstSegment: i, frames: [cuts[i] ?? 0, end] }, 2))
    expect(tiles.flatMap((each) => each?.times ?? [])).toEqual([0, 2, 4, 6, 8, 10, 12])
    expect(tiles.map((each) => each?.frames[0])).toEqual([0, 0, 0, 0])
  })

  it('are absent from a piece that no multiple falls into', () => {
    expect(tilesOf(input.grid, { index: 1, firstSegment: 1, frames: [60, 90] }, 10)).toBeUndefined()
  })

  it('leave the poster a few candidates spread over the piece', () => {
    expect(posterFramesOf({ index: 0, firstSegment: 0, frames: [0, 80] })).toEqual([
      5, 15, 25, 35, 45, 55, 65, 75,
    ])
    expect(posterFramesOf({ index: 0, firstSegment: 0, frames: [0, 2] })).toEqual([0, 1])
  })
})

describe('what is read of a picture', () => {
  const stream = { codec_name: 'h264', width: 640, height: 360, pix_fmt: 'yuv420p' }
  it.each([
    [{ ...stream }, { matrix: 'smpte170m', alpha: false, hdr: false, interlaced: false }],
    [{ ...stream, field_order: 'progressive' }, { interlaced: false }],
    [{ ...stream, field_order: 'tb' }, { interlaced: true }],
    [{ ...stream, width: 1080, height: 1920 }, { matrix: 'bt709' }],
    [
      { ...stream, color_space: 'bt2020nc', color_transfer: 'smpte2084' },
      { matrix: 'auto', hdr: true },
    ],
    [{ ...stream, pix_fmt: 'yuva444p10le' }, { alpha: true }],
    [{ ...stream, codec_name: 'vp9', tags: { alpha_mode: '1' } }, { alpha: true }],
  ])('%o means %o', (probed, facts) => {
    expect(pictureOf({ streams: [probed] })).toMatchObject(facts)
  })

  it('refuses a file without a picture', () => {
    expect(() => pictureOf({ streams: [] })).toThrow('no picture')
  })
})
