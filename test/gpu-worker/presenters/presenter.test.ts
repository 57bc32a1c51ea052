import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runPresenter } from '../../../gpu-worker/jobs/presenter/run.ts'
import { characters } from '../../../gpu-worker/presenters/characters.ts'
import { headSvg } from '../../../gpu-worker/presenters/draw/index.ts'
import { headBox } from '../../../gpu-worker/presenters/layers.ts'
import { rasterise } from '../../../gpu-worker/presenters/raster.ts'
import { visemes } from '../../../gpu-worker/presenters/visemes.ts'
import { PresenterName, presenter } from '../../../shared/jobs/presenter.ts'
import type { TestEnv } from '../../support/job-env.ts'
import { jobEnvOfFiles } from '../../support/job-env-files.ts'
import { bareFfmpeg, makeScratch } from '../../support/media.ts'
import { frameError, lumaOf, packetsOfFile } from '../joints/read-back.ts'

const size = { width: 144, height: 192 }
const pixels = size.width * size.height
/** Said from 0.8 s to 1.6 s of two seconds. */
const words = [{ text: 'Mamma', startMs: 800, endMs: 1_600 }]
const phonemes = ['m', 'a', 'm', 'a'].map((symbol, i) => ({
  ...{ symbol, word: 0, startMs: 800 + 200 * i, endMs: 1_000 + 200 * i },
}))

let folder: Awaited<ReturnType<typeof makeScratch>>
let photo: string
const opened: TestEnv[] = []
beforeAll(async () => {
  folder = await makeScratch()
  photo = join(folder.dir, 'photo.jpg')
  await bareFfmpeg('-f', 'lavfi', '-i', 'testsrc2=s=200x100', '-frames:v', '1', photo)
})
afterAll(async () => {
  for (const each of opened) await each.close()
  await folder.remove()
})

const make = async (firstFrame: number, frameCount: number, change: object = {}): Promise<string> => {
  const test = await jobEnvOfFiles({ photo })
  opened.push(test)
  const input = {
    ...{ encoder: test.env.ffmpeg.encoder, ...size, rate: { num: 20, den: 1 }, presenter: 'jonas', seed: 4 },
    ...{ words, phonemes, window: { firstFrame, frameCount } },
    ...{ background: { top: '#dde8f0', bottom: '#99aabb' } },
  }
  await runPresenter(presenter.input.parse({ ...input, ...change }), test.env)
  return join(test.published, 'piece.ts')
}

describe('a presenter', () => {
  it('moves the mouth while a word is said and keeps it closed in silence', async () => {
    const path = await make(0, 40)
    const packets = await packetsOfFile(path)
    expect(packets).toHaveLength(40)
    expect(packets[0]?.key).toBe(true)
    const luma = await lumaOf(path, size)
    const still = await lumaOf(await make(0, 40, { words: [], phonemes: [] }), size)
    const changed = (frame: number) => frameError(luma, frame, still, frame, pixels)
    expect(changed(22)).toBeGreaterThan(20)
    for (const silent of [2, 8, 38]) expect(changed(silent)).toBeLessThan(2)
  })

  it('looks the same in whatever piece a frame is', async () => {
    const whole = await lumaOf(await make(0, 40), size)
    const piece = await lumaOf(await make(17, 9), size)
    for (let k = 0; k < 9; k++) expect(frameError(piece, k, whole, 17 + k, pixels)).toBeLessThan(12)
  })

  it('stands before a picture of the account', async () => {
    const wall = await lumaOf(await make(0, 2), size)
    const before = await lumaOf(await make(0, 2, { background: { picture: { mediaId: 'photo' } } }), size)
    expect(frameError(wall, 0, before, 0, pixels)).toBeGreaterThan(200)
  })

  it('ends at its signal', async () => {
    const stop = new AbortController()
    const test = await jobEnvOfFiles({ photo }, stop.signal)
    opened.push(test)
    const input = presenter.input.parse({
      ...{ encoder: test.env.ffmpeg.encoder, width: 360, height: 640, rate: { num: 25, den: 1 }, seed: 1 },
      ...{ presenter: 'mira', background: { colour: '#445566' }, words, phonemes },
      window: { firstFrame: 0, frameCount: 100_000 },
    })
    const running = runPresenter(input, test.env)
    const reason = new Error('enough')
    setTimeout(() => stop.abort(reason), 300)
    await expect(running).rejects.toBe(reason)
  })

  it.each(PresenterName.options)('%s is a drawing of its own that resvg draws whole', (name) => {
    const shot = { character: characters[name], box: headBox, scale: 0.3 }
    const draw = (viseme: keyof typeof visemes) =>
      rasterise(headSvg(shot, visemes[viseme].mouth, { lid: 0, brow: 0, gaze: 0 })).data
    expect(draw('rest').equals(draw('wideOpen'))).toBe(false)
    const others = PresenterName.options.filter((other) => other !== name)
    for (const other of others) {
      const theirs = rasterise(
        headSvg({ ...shot, character: characters[other] }, visemes.rest.mouth, { lid: 0, brow: 0, gaze: 0 }),
      )
      expect(draw('rest').equals(theirs.data)).toBe(false)
    }
  })
})
