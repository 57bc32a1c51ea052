import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPictures } from '../../../gpu-worker/jobs/compose/pictures.ts'
import { runTemplate } from '../../../gpu-worker/jobs/template/run.ts'
import { findTemplateFonts } from '../../../gpu-worker/templates/fonts.ts'
import { type OpenScene, pieceFrames } from '../../../gpu-worker/templates/piece-frames.ts'
import { sceneFrames } from '../../../gpu-worker/templates/scene-frames.ts'
import { template } from '../../../shared/jobs/template.ts'
import { palettes } from '../../../shared/templates/palettes.ts'
import type { TestEnv } from '../../support/job-env.ts'
import { jobEnvOfFiles } from '../../support/job-env-files.ts'
import { bareFfmpeg, makeScratch } from '../../support/media.ts'
import { frameError, lumaOf, packetsOfFile } from '../joints/read-back.ts'

const size = { width: 256, height: 144 }
const pixels = size.width * size.height
const rate = { num: 20, den: 1 }

/** Said from 0.6 s to 1.4 s of the first scene. */
const spoken = [{ text: 'Mamma', startMs: 600, endMs: 1_400 }]
const phonemes = ['m', 'a', 'm', 'a'].map((symbol, i) => ({
  ...{ symbol, word: 0, startMs: 600 + 200 * i, endMs: 800 + 200 * i },
}))
const speaking = {
  ...{ layout: 'presenter-left', texts: { title: 'Hello', subtitle: 'दिन' }, media: {} },
  ...{ transition: 'cut', startFrame: 0, endFrame: 40, words: [], spoken, phonemes },
}
const showing = {
  ...{ layout: 'media-circle', texts: { caption: 'Seen' }, transition: 'zoom', startFrame: 40, endFrame: 80 },
  media: { media: { file: { mediaId: 'clip' }, kind: 'film' } },
  ...{ words: [], spoken: [], phonemes: [] },
}

let folder: Awaited<ReturnType<typeof makeScratch>>
const files: Record<string, string> = {}
const opened: TestEnv[] = []
beforeAll(async () => {
  folder = await makeScratch()
  for (const name of ['photo.png', 'logo.png', 'clip.mp4'])
    files[name.replace(/\..*/, '')] = join(folder.dir, name)
  const { photo = '', logo = '', clip = '' } = files
  await bareFfmpeg('-f', 'lavfi', '-i', 'testsrc2=s=200x160', '-frames:v', '1', photo)
  await bareFfmpeg('-f', 'lavfi', '-i', 'color=c=red:s=40x20', '-frames:v', '1', logo)
  await bareFfmpeg('-f', 'lavfi', '-i', 'testsrc2=s=128x72:r=20:d=1', '-g', '5', '-c:v', 'libx264', clip)
})
afterAll(async () => {
  for (const each of opened) await each.close()
  await folder.remove()
})

const make = async (firstFrame: number, frameCount: number, change: object = {}) => {
  const test = await jobEnvOfFiles(files)
  opened.push(test)
  const input = {
    ...{ encoder: test.env.ffmpeg.encoder, ...size, rate, palette: palettes[0]?.palette, presenter: 'jonas' },
    ...{ language: 'en', seed: 4, captions: false, logo: { mediaId: 'logo' } },
    ...{ scenes: [speaking, showing], window: { firstFrame, frameCount } },
  }
  const output = await runTemplate(template.input.parse({ ...input, ...change }), test.env)
  const path = join(test.published, 'piece.ts')
  return { path, output, luma: await lumaOf(path, size) }
}

/** Frames as they are drawn, before any encoder. */
const draw = async (firstFrame: number, frameCount: number, first: object = speaking) => {
  const test = await jobEnvOfFiles(files)
  opened.push(test)
  const { env } = test
  const input = template.input.parse({
    ...{ encoder: env.ffmpeg.encoder, ...size, rate, palette: palettes[0]?.palette, presenter: 'jonas' },
    ...{ language: 'en', seed: 4, captions: false, logo: null, scenes: [first, showing] },
    window: { firstFrame, frameCount },
  })
  const { pictures, close } = await openPictures([{ picture: { mediaId: 'clip' }, kind: 'film' }], env)
  const fonts = await findTemplateFonts('en')
  const open: OpenScene = (index, from, count) => {
    const [scene, media] = [input.scenes[index], pictures[0]]
    if (!scene || !media) throw new Error('there is no such scene')
    const drawing = {
      input,
      scene,
      id: String(index),
      pictures: new Map([['media', media]]),
      logo: null,
      fonts,
    }
    return sceneFrames({ ...drawing, firstFrame: from, frameCount: count }, env)
  }
  const frames: string[] = []
  for await (const frame of pieceFrames(input, open))
    frames.push(createHash('sha256').update(frame).digest('hex'))
  await close()
  return frames
}

describe('a template video', () => {
  it('moves the mouth while a word is said and keeps it closed in silence', async () => {
    const said = await draw(0, 36)
    const still = await draw(0, 36, { ...speaking, spoken: [], phonemes: [] })
    const moved = said.flatMap((frame, i) => (frame === still[i] ? [] : [i]))
    expect(moved).toEqual(expect.arrayContaining([16, 18, 20, 24, 26]))
    expect(moved.filter((frame) => frame < 10 || frame > 31)).toEqual([])
  })

  it('looks the same in whatever piece a frame is, in a change of scenes too', async () => {
    const whole = await draw(0, 80)
    expect(whole).toHaveLength(80)
    for (const [from, count] of [
      [10, 8],
      [36, 10],
      [52, 20],
    ] as const)
      expect(await draw(from, count)).toEqual(whole.slice(from, from + count))
  })

  it('is encoded as a piece of exactly its frames that begins with a keyframe', async () => {
    const { path, output } = await make(30, 20)
    expect(output.frameCount).toBe(20)
    const packets = await packetsOfFile(path)
    expect(packets).toHaveLength(20)
    expect(packets[0]?.key).toBe(true)
  })

  it('keeps captions below the mouth of a presenter in an upright frame', async () => {
    const upright = { width: 144, height: 256 }
    const scenes = [{ ...speaking, endFrame: 80, words: spoken }]
    const lumaWith = async (captions: boolean) =>
      lumaOf((await make(20, 1, { ...upright, scenes, captions })).path, upright)
    const [bare, captioned] = [await lumaWith(false), await lumaWith(true)]
    const rows = Array.from(captioned.subarray(0, pixels)).flatMap((light, i) =>
      Math.abs(light - (bare[i] ?? 0)) > 60 ? [Math.floor(i / upright.width) / upright.height] : [],
    )
    expect(rows.length).toBeGreaterThan(100)
    expect(Math.min(...rows)).toBeGreaterThan(0.8)
  })

  it('brings its texts in after the scene has begun, and keeps them', async () => {
    const scenes = [{ ...speaking, layout: 'title-card', endFrame: 80 }]
    const { luma } = await make(0, 40, { scenes })
    const bare = await make(0, 1, { scenes: [{ ...scenes[0], texts: {} }] })
    const shown = (frame: number) => frameError(luma, frame, bare.luma, 0, pixels)
    expect(shown(0)).toBeLessThan(2)
    expect(shown(30)).toBeGreaterThan(20)
    expect(frameError(luma, 30, luma, 39, pixels)).toBeLessThan(2)
  })

  it('moves the camera over a still and burns words in', async () => {
    const words = [{ text: 'Hello', startMs: 0, endMs: 1_000 }]
    const scene = { ...showing, startFrame: 0, endFrame: 60, transition: 'cut', words }
    const still = { media: { file: { mediaId: 'photo' }, kind: 'still' } }
    const scenes = [{ ...scene, layout: 'media-left', media: still }]
    const plain = await make(0, 30, { scenes })
    expect(plain.output.captions).toBe('none')
    expect(frameError(plain.luma, 18, plain.luma, 29, pixels)).toBeGreaterThan(2)
    const captioned = await make(0, 30, { scenes, captions: true })
    expect(captioned.output.captions).toBe('burnt')
    expect(frameError(captioned.luma, 15, plain.luma, 15, pixels)).toBeGreaterThan(5)
  })
})
