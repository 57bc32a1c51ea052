import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runPoster } from '../../../gpu-worker/jobs/poster/run.ts'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { jobEnvOf, type TestEnv } from '../../support/job-env.ts'
import { bareFfmpeg, makeSample, makeScratch, testTools } from '../../support/media.ts'

let scratch: Awaited<ReturnType<typeof makeScratch>>
let job: TestEnv | undefined
beforeEach(async () => {
  scratch = await makeScratch()
})
afterEach(async () => {
  await job?.close()
  job = undefined
  await scratch.remove()
})

const make = async (path: string, demuxer: Demuxer, seconds: number, everySeconds = 1, startSeconds = 0) => {
  job = await jobEnvOf(path)
  const grid = {
    rate: { num: 25, den: 1 },
    startSeconds,
    frameCount: seconds * 25,
    videoEndSeconds: startSeconds + seconds,
  }
  const source = { mediaId: path, demuxer, videoStream: 0, audioStream: null }
  const output = await runPoster(
    { source, grid, width: 160, height: 90, everySeconds, tileHeight: 36 },
    job.env,
  )
  return { ...output, folder: job.published, server: job.server }
}

const sizeOf = async (path: string): Promise<string> => {
  const { ffprobePath } = await testTools()
  const show = ['-show_entries', 'stream=width,height', '-of', 'csv=p=0']
  return (await promisify(execFile)(ffprobePath, ['-v', 'error', ...show, path])).stdout.trim()
}

/** Brightness of tile `n` of a sprite of 64 × 36 tiles in ten columns. */
const tileBrightness = async (path: string, n: number): Promise<number> => {
  const raw = join(scratch.dir, 'gray.raw')
  const crop = `crop=64:36:${(n % 10) * 64}:${Math.floor(n / 10) * 36}`
  await bareFfmpeg('-i', path, '-vf', `${crop},scale=1:1:flags=area,format=gray`, '-f', 'rawvideo', raw)
  return (await readFile(raw))[0] ?? -1
}

/** Black for 2 s, then white, with a keyframe each second. */
const makeBlackLeader = async (name: string): Promise<string> => {
  const path = join(scratch.dir, name)
  const colors = [
    '-f',
    'lavfi',
    '-i',
    'color=black:s=160x90:r=25:d=2',
    '-f',
    'lavfi',
    '-i',
    'color=white:s=160x90:r=25:d=4',
  ]
  await bareFfmpeg(
    ...colors,
    '-filter_complex',
    'concat=n=2',
    '-c:v',
    'libx264',
    '-g',
    '25',
    '-pix_fmt',
    'yuv420p',
    path,
  )
  return path
}

describe('poster and storyboard', () => {
  it.each([
    ['leader.mp4', 'mov', 0],
    ['leader.mkv', 'matroska', 0],
    ['leader.ts', 'mpegts', 1.4],
  ] as const)(
    'of %s show each tile as it is at its time, and a poster that is not black',
    async (name, demuxer, start) => {
      const { sprites, poster, folder } = await make(await makeBlackLeader(name), demuxer, 6, 1, start)
      expect(sprites).toEqual([
        { name: 'sprite0000.jpg', tileWidth: 64, tileHeight: 36, columns: 10, times: [0, 1, 2, 3, 4, 5] },
      ])
      const sprite = join(folder, 'sprite0000.jpg')
      const bright = await Promise.all([0, 1].map((n) => tileBrightness(sprite, n)).slice(0, 1))
      expect(bright[0]).toBeLessThan(40)
      expect(await tileBrightness(sprite, 4)).toBeGreaterThan(200)
      expect(await sizeOf(join(folder, poster))).toBe('160,90')
      expect(await tileBrightness(join(folder, poster), 0)).toBeGreaterThan(200)
    },
  )

  it.each([1, 2, 3])(
    'of a film with one keyframe, %i s of transport stream, show that keyframe',
    async (seconds) => {
      const path = await makeSample(join(scratch.dir, 'short.ts'), { seconds, gop: 250, sound: false })
      const { sprites, poster, folder } = await make(path, 'mpegts', seconds, 2, 1.4)
      expect(sprites.flatMap(({ times }) => times)).toHaveLength(Math.ceil(seconds / 2))
      expect(await sizeOf(join(folder, poster))).toBe('160,90')
      const sprite = join(folder, 'sprite0000.jpg')
      for (const tile of Array(Math.ceil(seconds / 2)).keys())
        expect(await tileBrightness(sprite, tile)).toBeGreaterThan(40)
    },
  )

  it('of a film that is black throughout still have a poster', async () => {
    const path = join(scratch.dir, 'black.mp4')
    await bareFfmpeg(
      '-f',
      'lavfi',
      '-i',
      'color=black:s=160x90:r=25:d=2',
      '-c:v',
      'libx264',
      '-pix_fmt',
      'yuv420p',
      path,
    )
    const { poster, folder } = await make(path, 'mov', 2)
    expect(await sizeOf(join(folder, poster))).toBe('160,90')
  })

  it('of a long film come in sprites of a hundred tiles, from a small share of its bytes', async () => {
    const clip = await makeSample(join(scratch.dir, 'clip.mp4'), {
      seconds: 10,
      size: '640x360',
      gop: 250,
      extra: ['-b:v', '4M', '-minrate', '4M', '-bufsize', '4M'],
    })
    const path = join(scratch.dir, 'long.mp4')
    await bareFfmpeg('-stream_loop', '11', '-i', clip, '-c', 'copy', path)
    const { sprites, server } = await make(path, 'mov', 120)
    expect(sprites.map(({ times }) => times.length)).toEqual([100, 20])
    expect(server.bytesSent()).toBeLessThan(server.sizeBytes / 1.5)
  })
})
