import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openWindow, type Window } from '../../../gpu-worker/ffmpeg/window.ts'
import { dropWholeFiles } from '../../../gpu-worker/ffmpeg/window-whole.ts'
import type { Source } from '../../../shared/jobs/source.ts'
import { bareFfmpeg, makeSample, makeScratch, sharedFile } from '../../support/media.ts'
import { type RangeServer, serveFile } from '../../support/range-server.ts'

let scratch: Awaited<ReturnType<typeof makeScratch>>
let servers: RangeServer[] = []
const { signal } = new AbortController()

beforeEach(async () => {
  scratch = await makeScratch()
})
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()))
  servers = []
  await dropWholeFiles()
  await scratch.remove()
})

const sourceOf = (path: string): Source => ({
  mediaId: path,
  demuxer: path.endsWith('.webm') || path.endsWith('.mkv') ? 'matroska' : 'mov',
  videoStream: 0,
  audioStream: 1,
})

const open = async (path: string, fromSeconds: number, toSeconds: number, kind: 'video' | 'audio') => {
  const server = await serveFile(path)
  servers.push(server)
  const { url, sizeBytes } = server
  const request = {
    source: sourceOf(path),
    url,
    sizeBytes,
    fromSeconds,
    toSeconds,
    kind,
    scratchDir: scratch.dir,
    signal,
  }
  return { window: await openWindow(request), server }
}

/** `seconds to the microsecond → MD5` of every decoded picture, on the source's clock, rotation applied. */
const pictures = async (
  path: string,
  demuxer: string,
  offsetSeconds: number,
): Promise<Map<string, string>> => {
  const listing = await bareFfmpeg(
    ...['-copyts', '-itsoffset', String(offsetSeconds), '-f', demuxer, '-i', path, '-map', '0:v:0'],
    ...['-fps_mode', 'passthrough', '-enc_time_base', '1/1000000', '-f', 'framemd5', '-'],
  )
  const rows = listing.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    rows
      .map((row) => row.split(',').map((cell) => cell.trim()))
      .map((cells) => [cells[2] ?? '', cells[5] ?? '']),
  )
}

const inside = (all: Map<string, string>, from: number, to: number) =>
  [...all].filter(([micro]) => Number(micro) >= from * 1e6 && Number(micro) < to * 1e6)

const picturesOf = (window: Window) => pictures(window.path, window.demuxer, window.offsetSeconds)

describe('a window of a source', () => {
  it.each([
    ['screen-vfr-3026x1386.mp4', 0, 2],
    ['screen-vfr-3026x1386.mp4', 4, 7],
    ['edit-list-854x480.mp4', 0, 2],
    ['edit-list-854x480.mp4', 5.5, 7],
    ['alpha-vp9-720p60.webm', 4, 4.5],
    ['talking-head-1080x1920-hevc.mp4', 6, 6.6],
    ['anamorphic-sar-2x1.mp4', 2, 3],
    ['clip-1080p-h264-aac.mp4', 3, 3.5],
  ])(
    'shows every picture of %s in [%d s, %d s) as the whole file does, at the same time',
    async (name, from, to) => {
      const path = sharedFile(name)
      const { window } = await open(path, from, to, 'video')
      expect(window).toMatchObject({ whole: false, videoStream: 0, audioStream: null })
      const whole = inside(await pictures(path, sourceOf(path).demuxer, 0), from, to)
      expect(whole.length).toBeGreaterThan(0)
      expect(inside(await picturesOf(window), from, to)).toEqual(whole)
    },
  )

  it('keeps the pictures of a rotated source upright and at the times that its boxes say', async () => {
    const path = sharedFile('rotated-1080p.mp4')
    const { window } = await open(path, 1, 3, 'video')
    // ffmpeg shows this whole file two pictures late: negative composition offsets without an edit list.
    const lateMicroseconds = 83_333
    const whole = inside(await pictures(path, 'mov', 0), 1 + lateMicroseconds / 1e6, 3)
    const own = inside(await picturesOf(window), 1, 3)
    expect(own.map(([, hash]) => hash)).toEqual(whole.map(([, hash]) => hash))
    expect(
      own
        .map(([micro]) => Math.abs(Number(micro) + lateMicroseconds))
        .every((micro, i) => Math.abs(micro - Number(whole[i]?.[0])) <= 1),
    ).toBe(true)
  })

  it('keeps the alpha plane', async () => {
    const path = sharedFile('alpha-vp9-720p60.webm')
    const { window } = await open(path, 4, 4.2, 'video')
    const alpha = (file: string, offset: number) =>
      bareFfmpeg(
        ...['-copyts', '-c:v', 'libvpx-vp9', '-itsoffset', String(offset), '-f', 'matroska', '-i', file],
        ...['-vf', 'trim=4:4.2,alphaextract,setpts=0', '-fps_mode', 'passthrough', '-f', 'md5', '-'],
      )
    expect(await alpha(window.path, window.offsetSeconds)).toBe(await alpha(path, 0))
  })

  it.each(['30000/1001', '24000/1001', '25'])(
    'keeps the exact ticks of %s pictures a second',
    async (rate) => {
      const path = await makeSample(join(scratch.dir, 'film.mp4'), { seconds: 6, rate, gop: 30 })
      const { window } = await open(path, 3.3, 4.4, 'video')
      const whole = inside(await pictures(path, 'mov', 0), 3.3, 4.4)
      expect(inside(await picturesOf(window), 3.3, 4.4)).toEqual(whole)
      expect(window.offsetSeconds).toBeGreaterThan(2)
    },
  )

  it('keeps the samples and times of the sound', async () => {
    // Without PNS the decoder makes up no noise: the same packets give the same samples.
    const extra = ['-aac_pns', '0']
    const path = await makeSample(join(scratch.dir, 'film.mp4'), { seconds: 6, extra })
    const { window } = await open(path, 3, 4, 'audio')
    const sound = (file: string, offset: number) =>
      bareFfmpeg(
        ...['-copyts', '-itsoffset', String(offset), '-i', file, '-map', '0:a:0'],
        ...['-af', 'atrim=3.2:3.9', '-f', 'md5', '-'],
      )
    expect(window).toMatchObject({ videoStream: null, audioStream: 0 })
    expect(await sound(window.path, window.offsetSeconds)).toBe(await sound(path, 0))
  })

  it('reads only its share of a long source, in few requests', async () => {
    const clip = await makeSample(join(scratch.dir, 'clip.mp4'), {
      seconds: 4,
      size: '640x360',
      extra: ['-b:v', '2M'],
    })
    const path = join(scratch.dir, 'long.mp4')
    await bareFfmpeg('-stream_loop', '40', '-i', clip, '-c', 'copy', path)
    const { window, server } = await open(path, 100, 104, 'video')
    expect(window.whole).toBe(false)
    expect(server.bytesSent()).toBeLessThan(server.sizeBytes / 5)
    expect(server.requests()).toBeLessThan(12)
  })

  it('is the whole file, fetched once, for containers without an index', async () => {
    const path = await makeSample(join(scratch.dir, 'film.ts'), { seconds: 1, extra: ['-f', 'mpegts'] })
    const server = await serveFile(path)
    servers.push(server)
    const source: Source = { mediaId: path, demuxer: 'mpegts', videoStream: 0, audioStream: 1 }
    const { url, sizeBytes } = server
    const request = { source, url, sizeBytes, kind: 'both' as const, scratchDir: scratch.dir, signal }
    const windows = await Promise.all(
      [0, 0.5].map((fromSeconds) => openWindow({ ...request, fromSeconds, toSeconds: fromSeconds + 0.5 })),
    )
    expect(windows.map(({ whole, offsetSeconds }) => ({ whole, offsetSeconds }))).toEqual([
      { whole: true, offsetSeconds: 0 },
      { whole: true, offsetSeconds: 0 },
    ])
    expect(server.requests()).toBe(1)
    await Promise.all(windows.map((window) => window.close()))
  })

  it('names a source that cannot be fetched', async () => {
    const path = await makeSample(join(scratch.dir, 'film.mp4'), { seconds: 1 })
    const server = await serveFile(path)
    await server.close()
    const { url, sizeBytes } = server
    const request = {
      source: sourceOf(path),
      url,
      sizeBytes,
      kind: 'video' as const,
      scratchDir: scratch.dir,
      signal,
    }
    await expect(openWindow({ ...request, fromSeconds: 0, toSeconds: 1 })).rejects.toMatchObject({
      code: 'source_unavailable',
    })
  })
})
