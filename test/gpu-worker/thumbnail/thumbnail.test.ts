import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runThumbnail } from '../../../gpu-worker/jobs/thumbnail/run.ts'
import type { ThumbnailInput } from '../../../shared/jobs/thumbnail.ts'
import { jobEnvOf, type TestEnv } from '../../support/job-env.ts'
import { bareFfmpeg, makeScratch, sharedFile } from '../../support/media.ts'

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

const make = async (path: string, input: Partial<ThumbnailInput> = {}) => {
  job = await jobEnvOf(path)
  const output = await runThumbnail(
    { mediaId: path, atSeconds: 0, heightPixels: 90, format: 'png', ...input },
    job.env,
  )
  return { ...output, path: join(job.published, output.name) }
}

/** Average brightness of an image, 0–255. */
const brightness = async (path: string): Promise<number> => {
  const raw = join(scratch.dir, 'gray.raw')
  await bareFfmpeg('-i', path, '-vf', 'scale=1:1:flags=area,format=gray', '-f', 'rawvideo', raw)
  return (await readFile(raw))[0] ?? -1
}

/** One second each of black, gray and white: what is seen at t tells which picture was taken. */
const makeSteps = async (name: string): Promise<string> => {
  const path = join(scratch.dir, name)
  const steps = ['0x000000', '0x808080', '0xffffff'].flatMap((color) => [
    '-f',
    'lavfi',
    '-i',
    `color=${color}:s=160x90:r=25:d=1`,
  ])
  await bareFfmpeg(
    ...steps,
    '-filter_complex',
    'concat=n=3',
    '-c:v',
    'libx264',
    '-bf',
    '2',
    '-pix_fmt',
    'yuv420p',
    path,
  )
  return path
}

describe('a thumbnail', () => {
  it.each([
    ['steps.mp4', 0.98, 0, 20],
    ['steps.mp4', 1.0, 110, 145],
    ['steps.mp4', 1.99, 110, 145],
    ['steps.mp4', 2.5, 235, 255],
    ['steps.mp4', 100, 235, 255],
    ['steps.ts', 1.5, 110, 145],
    ['steps.mkv', 1.5, 110, 145],
  ])('of %s at %d s shows the picture that is seen then', async (name, atSeconds, darkest, brightest) => {
    const { path } = await make(await makeSteps(name), { atSeconds })
    const seen = await brightness(path)
    expect(seen).toBeGreaterThanOrEqual(darkest)
    expect(seen).toBeLessThanOrEqual(brightest)
  })

  it.each([
    ['jpeg', 'image/jpeg', 'ffd8ff'],
    ['png', 'image/png', '89504e47'],
    ['webp', 'image/webp', '52494646'],
  ] as const)('is a %s when asked', async (format, contentType, magic) => {
    const made = await make(sharedFile('edit-list-854x480.mp4'), { format, atSeconds: 3 })
    expect(made).toMatchObject({ contentType, height: 90, width: 160 })
    expect((await readFile(made.path)).subarray(0, magic.length / 2).toString('hex')).toBe(magic)
  })

  it.each([
    ['rotated-1080p.mp4', 51, 90],
    ['anamorphic-sar-2x1.mp4', 320, 90],
    ['talking-head-1080x1920-hevc.mp4', 51, 90],
  ])('of %s is upright and has the right shape', async (name, width, height) => {
    expect(await make(sharedFile(name), { atSeconds: 1 })).toMatchObject({ width, height })
  })

  it('of sound alone is refused', async () => {
    await expect(make(sharedFile('speech-english-a.wav'))).rejects.toMatchObject({ code: 'no_video_stream' })
  })
})
