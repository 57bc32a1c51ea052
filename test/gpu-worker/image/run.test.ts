import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtinImage } from '../../../gpu-worker/engines/image/builtin.ts'
import type { ImageEngine } from '../../../gpu-worker/engines/image/contract.ts'
import { encodePng } from '../../../gpu-worker/engines/image/illustrator/pixels/png.ts'
import { runFfmpeg } from '../../../gpu-worker/ffmpeg/run.ts'
import { ArtStyle } from '../../../shared/story.ts'
import { bareOptions, surroundingsOf, withEngine } from '../../contract/harness/index.ts'
import { drawByJob } from '../../contract/image.case.ts'
import { readPicture } from '../../contract/read-picture.ts'

/** 120 × 60: the left third black, the middle white, the right third black. */
const stripes = () => {
  const data = new Uint8Array(120 * 60 * 4).fill(255)
  for (let i = 0; i < 120 * 60; i++) if (i % 120 < 40 || i % 120 >= 80) data.fill(0, i * 4, i * 4 + 3)
  return encodePng({ width: 120, height: 60, data })
}

const engineThatDraws = (draw: ImageEngine['run']): ImageEngine => ({
  ...{ engine: 'stand-in', model: 'none', device: 'server' },
  canDo: () => true,
  run: draw,
  close: async () => undefined,
})

describe('the image job', () => {
  it('draws each style as a PNG of the size asked for, and says who drew it', () =>
    withEngine(builtinImage, bareOptions, async (engine, env) => {
      for (const style of ArtStyle.options) {
        const { output, png } = await drawByJob(engine, env, { style, width: 90, height: 160 })
        expect(output).toMatchObject({ engine: 'builtin', device: 'cpu', name: 'image.png', width: 90 })
        expect(await readPicture(png, env)).toMatchObject({ width: 90, height: 160 })
      }
    }))

  it('cuts a picture of another shape evenly and scales it, whatever format it has', () =>
    withEngine(builtinImage, bareOptions, async (_engine, env) => {
      const { ffmpeg } = await surroundingsOf()
      const wide = engineThatDraws(async (_input, { scratchDir, signal }) => {
        const [png, jpeg] = [join(scratchDir, 'wide.png'), join(scratchDir, 'wide.jpg')]
        await writeFile(png, await stripes())
        const input = ['-protocol_whitelist', 'file,pipe', '-f', 'png_pipe', '-i', `file:${png}`]
        const args = [
          ...input,
          '-f',
          'image2',
          '-update',
          '1',
          '-c:v',
          'mjpeg',
          '-pix_fmt',
          'yuvj444p',
          `file:${jpeg}`,
        ]
        await runFfmpeg(ffmpeg, { args, scratchDir, readPaths: [png], signal })
        return { path: jpeg, understood: null }
      })
      const { output, png } = await drawByJob(wide, env, { width: 64, height: 96 })
      expect(output.understood).toBeNull()
      const facts = await readPicture(png, env)
      expect(facts).toMatchObject({ width: 64, height: 96 })
      // The middle third is wider than what is kept: 40 of 120 against 64 of 192.
      expect(facts.mean).toBeGreaterThan(240)
    }))

  it('is not content with the header of a picture from a server', () =>
    withEngine(builtinImage, bareOptions, async (_engine, env) => {
      const torn = engineThatDraws(async (_input, { scratchDir }) => {
        const path = join(scratchDir, 'torn.png')
        const png = await encodePng({ width: 64, height: 64, data: new Uint8Array(64 * 64 * 4) })
        await writeFile(path, png.subarray(0, 40))
        return { path, understood: null }
      })
      await expect(drawByJob(torn, env, { width: 64, height: 64 })).rejects.toMatchObject({
        code: 'engine_failed',
      })
    }))
})
