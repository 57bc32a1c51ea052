import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLineup } from '../../gpu-worker/engines/create-lineup.ts'
import type { UpscaledFrames, UpscaleEngine } from '../../gpu-worker/engines/upscale/contract.ts'
import { type LocalRunner, openLocalRunner } from '../../scripts/engine/local-runner.ts'
import { upscaleFile } from '../../scripts/engine/upscale-file.ts'
import { bareFfmpeg, makeSample, makeScratch, testTools } from '../support/media.ts'
import { noEngines } from '../support/no-engines.ts'

/** Doubles every pixel. */
const doubling: UpscaleEngine = {
  ...{ engine: 'doubling', model: 'none', device: 'cpu', canDo: () => true, close: async () => undefined },
  run: async ({ frames, width, height }): Promise<UpscaledFrames> => {
    const double = (plane: Uint8Array, w: number, h: number) =>
      Uint8Array.from({ length: 4 * w * h }, (_, at) => {
        const [x, y] = [at % (2 * w), Math.floor(at / (2 * w))]
        return plane[(y >> 1) * w + (x >> 1)] ?? 0
      })
    const enlarge = async function* () {
      for await (const frame of frames) {
        const [luma, chroma] = [width * height, (width * height) / 4]
        const planes = [
          double(frame.subarray(0, luma), width, height),
          double(frame.subarray(luma, luma + chroma), width / 2, height / 2),
          double(frame.subarray(luma + chroma), width / 2, height / 2),
        ]
        yield Buffer.concat(planes)
      }
    }
    return { frames: enlarge(), width: 2 * width, height: 2 * height }
  },
}

const scratch = await makeScratch()
let runner: LocalRunner
beforeAll(async () => {
  const engines = { ...noEngines, upscale: createLineup('upscale', [doubling]) }
  const open = { engines, rows: () => [], reopen: async () => [], close: async () => undefined }
  runner = await openLocalRunner({ ffmpeg: await testTools(), open }, new AbortController().signal)
})
afterAll(async () => {
  await runner.close()
  await scratch.remove()
})

const meanDifference = async (path: string, other: string): Promise<number> => {
  const graph = '[0]format=gray[a];[1]scale=iw*2:ih*2:flags=neighbor,format=gray[b];[a][b]psnr=stats_file=-'
  const text = await bareFfmpeg('-i', path, '-i', other, '-lavfi', graph, '-f', 'null', '-')
  return Number(/mse_avg:([\d.]+)/.exec(text)?.[1])
}

it('a picture becomes a larger picture of the exact size', async () => {
  const path = join(scratch.dir, 'small.png')
  await bareFfmpeg('-f', 'lavfi', '-i', 'testsrc2=s=64x48', '-frames:v', '1', path)
  const { output, files } = await upscaleFile(runner, { file: 'small.png', scale: 2 }, scratch.dir)
  expect(output).toMatchObject({ engine: 'doubling', width: 128, height: 96, frameCount: 1 })
  expect(await meanDifference(files[0] ?? '', path)).toBeLessThan(20)
  const third = await upscaleFile(runner, { file: 'small.png', scale: 1.5 }, scratch.dir)
  expect(third.output).toMatchObject({ width: 96, height: 72 })
})

it('a film becomes a larger film, frame by frame, with its sound', async () => {
  await makeSample(join(scratch.dir, 'film.mp4'), { seconds: 1, size: '64x48', rate: '12' })
  const { output, files } = await upscaleFile(runner, { file: 'film.mp4', scale: 2 }, scratch.dir)
  expect(output).toMatchObject({ width: 128, height: 96, frameCount: 12 })
  const { output: probed } = await runner.run('probe', {
    ...(await runner.addFile(files[0] ?? '')),
    ...{ requireVideo: true, maxDurationSeconds: 60, maxPixels: 1e6 },
  })
  expect(probed).toMatchObject({ video: { width: 128, height: 96 }, audio: { codec: 'aac' } })
  expect(probed.grid?.frameCount).toBe(12)
})
