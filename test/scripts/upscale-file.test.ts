import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLineup } from '../../gpu-worker/engines/create-lineup.ts'
import { builtinUpscale } from '../../gpu-worker/engines/upscale/builtin.ts'
import { type LocalRunner, openLocalRunner } from '../../scripts/engine/local-runner.ts'
import { upscaleFile } from '../../scripts/engine/upscale-file.ts'
import { bareOptions, surroundingsOf } from '../contract/harness/index.ts'
import { bareFfmpeg, makeSample, makeScratch, testTools } from '../support/media.ts'
import { noEngines } from '../support/no-engines.ts'

const scratch = await makeScratch()
let runner: LocalRunner
beforeAll(async () => {
  const engine = await builtinUpscale.open(bareOptions, await surroundingsOf())
  const engines = { ...noEngines, upscale: createLineup('upscale', [engine]) }
  const open = { engines, rows: () => [], reopen: async () => [], close: async () => undefined }
  runner = await openLocalRunner({ ffmpeg: await testTools(), open }, new AbortController().signal)
})
afterAll(async () => {
  await runner.close()
  await scratch.remove()
})

/** Peak signal to noise of the enlargement, made small again. */
const likenessOf = async (path: string, source: string, format: string): Promise<number> => {
  const graph = `[0]scale=64:48:flags=area,format=${format}[a];[1]format=${format}[b];[a][b]psnr=stats_file=-`
  const text = await bareFfmpeg('-i', path, '-i', source, '-lavfi', graph, '-f', 'null', '-')
  return Number(/psnr_avg:([\d.]+|inf)/.exec(text)?.[1])
}

it('a picture becomes a larger picture of the exact size and the same colours', async () => {
  const path = join(scratch.dir, 'small.png')
  await bareFfmpeg('-f', 'lavfi', '-i', 'gradients=s=64x48:seed=3:n=6', '-frames:v', '1', path)
  const { output, files } = await upscaleFile(runner, { file: 'small.png', scale: 2 }, scratch.dir)
  expect(output).toMatchObject({ engine: 'builtin', model: 'photo', width: 128, height: 96, frameCount: 1 })
  expect(await likenessOf(files[0] ?? '', path, 'gbrp')).toBeGreaterThan(38)
  const third = await upscaleFile(runner, { file: 'small.png', scale: 1.5 }, scratch.dir)
  expect(third.output).toMatchObject({ width: 96, height: 72 })
})

it('what shows through a picture does so in the larger one', async () => {
  const path = join(scratch.dir, 'glass.png')
  const glass = "format=rgba,geq=r='200':g='90':b='40':a='4*X'"
  await bareFfmpeg('-f', 'lavfi', '-i', `color=s=64x48,${glass}`, '-frames:v', '1', path)
  const { files } = await upscaleFile(runner, { file: 'glass.png', scale: 2 }, scratch.dir)
  expect(await likenessOf(files[0] ?? '', path, 'rgba')).toBeGreaterThan(38)
})

it('a picture that would be too large is refused before it is made', async () => {
  const path = join(scratch.dir, 'long.png')
  await bareFfmpeg('-f', 'lavfi', '-i', 'color=s=4200x8', '-frames:v', '1', path)
  await expect(upscaleFile(runner, { file: 'long.png', scale: 2 }, scratch.dir)).rejects.toMatchObject({
    code: 'too_many_pixels',
    details: { field: 'scale', got: '8400x16' },
  })
})

it('a film becomes a larger film, frame by frame, its sound in step', async () => {
  const plain = await makeSample(join(scratch.dir, 'plain.mp4'), { seconds: 2, size: '64x48', rate: '12' })
  const late = join(scratch.dir, 'film.mp4')
  await bareFfmpeg(
    '-i',
    plain,
    '-itsoffset',
    '0.5',
    '-i',
    plain,
    '-map',
    '0:v',
    '-map',
    '1:a',
    '-c',
    'copy',
    late,
  )
  const { output, files } = await upscaleFile(runner, { file: 'film.mp4', scale: 2 }, scratch.dir)
  const [film = ''] = files
  expect(output).toMatchObject({ engine: 'builtin', width: 128, height: 96 })
  const silent = await bareFfmpeg(
    ...['-i', film, '-af', 'silencedetect=n=-40dB:d=0.2,ametadata=print:file=-', '-vn', '-f', 'null', '-'],
  )
  const heardFrom = Number(/silence_end=([\d.]+)/.exec(silent)?.[1])
  expect(heardFrom).toBeGreaterThan(0.45)
  expect(heardFrom).toBeLessThan(0.55)
  expect(await likenessOf(film, plain, 'yuv420p')).toBeGreaterThan(24)
})
