import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bareFfmpeg, makeSample, makeScratch, sharedFile } from '../../support/media.ts'
import { probe } from './probe-file.ts'

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeEach(async () => {
  scratch = await makeScratch()
})
afterEach(() => scratch.remove())

const rate = (num: number, den = 1) => ({ num, den })

describe('probing real footage', () => {
  it.each([
    ['alpha-vp9-720p60.webm', 'vp9', 1280, 720, 0, rate(60), 541, null, 'not H.264'],
    ['anamorphic-sar-2x1.mp4', 'h264', 1280, 360, 0, rate(30), 150, null, 'not square'],
    ['edit-list-854x480.mp4', 'h264', 854, 480, 0, rate(25), 225, 'aac', 'not square'],
    ['rotated-1080p.mp4', 'h264', 1080, 1920, 90, rate(24), 45, 'aac', 'rotated'],
    ['screen-vfr-3026x1386.mp4', 'h264', 3026, 1386, 0, rate(30), 262, null, 'varies'],
    ['talking-head-1080x1920-hevc.mp4', 'hevc', 1080, 1920, 0, rate(25), 250, 'aac', 'not H.264'],
    ['talking-head-704x1216.mp4', 'h264', 704, 1216, 0, rate(25), 268, null, 'apart'],
  ])(
    'finds what %s is',
    async (name, codec, width, height, rotationDegrees, gridRate, frameCount, sound, refused) => {
      const { video, audio, grid, copy } = await probe(sharedFile(name))
      expect(video).toMatchObject({ codec, width, height, rotationDegrees })
      expect(grid).toMatchObject({ rate: gridRate, startSeconds: 0, frameCount })
      expect(audio?.codec ?? null).toBe(sound)
      expect(copy).toEqual({ refused: expect.stringContaining(refused) })
    },
  )

  it('offers the H.264 of an ordinary upload for copying', async () => {
    const { copy, grid, source } = await probe(sharedFile('clip-1080p-h264-aac.mp4'))
    expect(grid).toMatchObject({ rate: rate(25), frameCount: 125, videoEndSeconds: 5 })
    expect(copy).toEqual({ cuts: [0, 125] })
    expect(source).toMatchObject({ demuxer: 'mov', videoStream: 0, audioStream: 1 })
  })

  it.each(['audio-only-two-tracks.mp4', 'speech-english-a.wav'])(
    'reads the sound of %s, and refuses it as a film',
    async (name) => {
      const { video, grid, cuts, source } = await probe(sharedFile(name))
      expect({ video, grid, cuts }).toEqual({ video: null, grid: null, cuts: null })
      expect(source).toMatchObject({ videoStream: null, audioStream: 0 })
      await expect(probe(sharedFile(name), { requireVideo: true })).rejects.toMatchObject({
        code: 'no_video_stream',
      })
    },
  )
})

describe('probing what people make', () => {
  it.each([
    ['29.97', '30000/1001', rate(30000, 1001), 90],
    ['23.976', '24000/1001', rate(24000, 1001), 72],
  ])('keeps %s exact, also in Matroska and MPEG-TS', async (_name, ffmpegRate, gridRate, frameCount) => {
    const mp4 = await makeSample(join(scratch.dir, 'a.mp4'), { rate: ffmpegRate })
    const others = [join(scratch.dir, 'a.mkv'), join(scratch.dir, 'a.ts')]
    for (const path of others) await bareFfmpeg('-i', mp4, '-c', 'copy', path)
    for (const path of [mp4, ...others]) {
      const { grid, video } = await probe(path)
      expect(grid).toMatchObject({ rate: gridRate, frameCount })
      expect(video).toMatchObject({ variableFrameRate: false })
    }
  })

  it('starts the grid where the container starts, not at zero', async () => {
    const mp4 = await makeSample(join(scratch.dir, 'a.mp4'))
    const path = join(scratch.dir, 'a.ts')
    await bareFfmpeg('-i', mp4, '-c', 'copy', path)
    const { grid, video, audio } = await probe(path)
    expect(audio?.startSeconds).toBeLessThanOrEqual(video?.startSeconds ?? 0)
    expect(grid?.startSeconds).toBeCloseTo(video?.startSeconds ?? 0, 6)
    expect(grid?.startSeconds).toBeGreaterThan(1)
  })

  it('keeps the phase of the pictures where the sound starts earlier', async () => {
    const path = join(scratch.dir, 'a.mp4')
    const sources = [
      '-itsoffset',
      '0.5',
      '-f',
      'lavfi',
      '-i',
      'testsrc2=s=64x64:r=24:d=2',
      '-f',
      'lavfi',
      '-i',
      'sine=d=2',
    ]
    await bareFfmpeg(
      ...sources,
      '-fps_mode',
      'passthrough',
      '-c:v',
      'libx264',
      '-pix_fmt',
      'yuv420p',
      '-c:a',
      'aac',
      path,
    )
    const { grid, video } = await probe(path)
    expect(grid?.startSeconds).toBeCloseTo(0, 2)
    const steps = ((video?.startSeconds ?? 0) - (grid?.startSeconds ?? 0)) * 24
    expect(steps).toBeCloseTo(12, 6)
  })

  it('cuts copies on keyframes', async () => {
    const path = await makeSample(join(scratch.dir, 'a.mp4'), { seconds: 8, gop: 25 })
    expect((await probe(path)).copy).toEqual({ cuts: [0, 50, 150, 200] })
  })

  it('refuses to copy open groups of pictures', async () => {
    const extra = ['-preset', 'fast', '-x264-params', 'open-gop=1:bframes=3:b-adapt=0']
    const path = await makeSample(join(scratch.dir, 'a.mp4'), { seconds: 8, gop: 30, extra })
    expect((await probe(path)).copy).toEqual({ refused: expect.stringContaining('open') })
  })

  it('holds the last picture where the sound goes on for more than a quarter second', async () => {
    const path = join(scratch.dir, 'a.mp4')
    const sources = ['-f', 'lavfi', '-i', 'testsrc2=s=64x64:r=25:d=1', '-f', 'lavfi', '-i', 'sine=d=3']
    await bareFfmpeg(...sources, '-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-c:a', 'aac', path)
    const { grid } = await probe(path)
    expect(grid?.videoEndSeconds).toBeCloseTo(1, 3)
    expect(grid?.frameCount).toBeGreaterThanOrEqual(75)
  })

  it('refuses at once an index that claims more pictures than the file has bytes', async () => {
    const path = await makeSample(join(scratch.dir, 'a.mp4'), { extra: ['-movflags', '+faststart'] })
    const bytes = await readFile(path)
    const claim = (box: string, ...words: number[]) => {
      const at = bytes.indexOf(box, 0, 'latin1') + 8
      for (const [i, word] of words.entries()) bytes.writeUInt32BE(word, at + 4 * i)
    }
    const pictures = 0xffff_ffff
    claim('stsz', 1, pictures)
    claim('stts', 1, pictures, 1)
    claim('stsc', 1, 1, pictures)
    for (const box of ['stss', 'ctts']) bytes.write('free', bytes.indexOf(box, 0, 'latin1'), 'latin1')
    await writeFile(path, bytes)
    await expect(probe(path)).rejects.toMatchObject({ code: 'unreadable_media' })
  })

  it('does not copy slides, whose pictures the grid repeats', async () => {
    const path = await makeSample(join(scratch.dir, 'a.mp4'), { rate: '1/4', seconds: 12, sound: false })
    const { grid, copy } = await probe(path)
    expect(grid).toMatchObject({ rate: { num: 20, den: 4 }, frameCount: 60 })
    expect(copy).toEqual({ refused: expect.stringContaining('below 5') })
  })

  it('makes odd sizes even', async () => {
    const path = await makeSample(join(scratch.dir, 'a.mp4'), {
      extra: ['-vf', 'scale=161:91', '-pix_fmt', 'yuv444p'],
    })
    expect((await probe(path)).video).toMatchObject({
      codedWidth: 161,
      codedHeight: 91,
      width: 162,
      height: 92,
    })
  })

  it('takes no cover picture for a film', async () => {
    const cover = join(scratch.dir, 'cover.png')
    await bareFfmpeg('-f', 'lavfi', '-i', 'color=s=64x64', '-frames:v', '1', cover)
    const path = join(scratch.dir, 'song.mp3')
    await bareFfmpeg(
      '-f',
      'lavfi',
      '-i',
      'sine=d=1',
      '-i',
      cover,
      '-map',
      '0',
      '-map',
      '1',
      '-c:v',
      'copy',
      path,
    )
    expect(await probe(path)).toMatchObject({ video: null, audio: { codec: 'mp3' } })
  })
})

describe('the cost of a probe', () => {
  it('is a small share of a long film, wherever its index lies', async () => {
    const clip = await makeSample(join(scratch.dir, 'clip.mp4'), {
      seconds: 10,
      size: '640x360',
      extra: ['-b:v', '4M', '-minrate', '4M', '-bufsize', '4M'],
    })
    for (const flags of [[], ['-movflags', '+faststart']]) {
      const path = join(scratch.dir, 'long.mp4')
      await bareFfmpeg('-stream_loop', '30', '-i', clip, '-c', 'copy', ...flags, path)
      const { bytesSent, fileBytes, durationSeconds } = await probe(path)
      expect(durationSeconds).toBeGreaterThan(300)
      expect(bytesSent).toBeLessThan(fileBytes / 10)
    }
  })
})
