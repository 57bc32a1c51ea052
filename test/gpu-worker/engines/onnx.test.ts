import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type OnnxModel, openOnnxModel } from '../../../gpu-worker/engines/onnx/index.ts'
import type { AppError } from '../../../shared/errors.ts'
import { makeScratch } from '../../support/media.ts'
import {
  realEsrganNetwork,
  sdTurboNetworks,
  vitsNetwork,
  vitsSamplesPerPhoneme,
  wav2LipNetwork,
  writeNetworks,
} from '../../support/tiny-onnx-networks.ts'

const folder = await makeScratch()
afterAll(folder.remove)
await writeNetworks(folder.dir, {
  'wav2lip.onnx': wav2LipNetwork,
  'esrgan.onnx': realEsrganNetwork,
  'vits.onnx': vitsNetwork,
  ...sdTurboNetworks,
  'slow.onnx': {
    inputs: { x: { type: 'float32', dims: [1, 64, 1024, 1024] } },
    outputs: { y: { type: 'float32', dims: [1, 64, 1024, 1024] } },
    constants: {
      w: { type: 'float32', dims: [64, 64, 3, 3], data: new Float32Array(64 * 64 * 9).fill(0.1) },
    },
    nodes: [{ op: 'Conv', inputs: ['x', 'w'], outputs: ['y'], attributes: { pads: [1, 1, 1, 1] } }],
  },
})
const { signal } = new AbortController()
const log: Record<string, unknown>[] = []
const options = {
  modelDir: folder.dir,
  device: 'cpu' as const,
  log: (entry: Record<string, unknown>) => log.push(entry),
}
const float = (dims: number[], value: number) => ({
  type: 'float32' as const,
  dims,
  data: new Float32Array(dims.reduce((a, b) => a * b, 1)).fill(value),
})
const using = async <N extends string>(
  files: Record<N, string>,
  work: (model: OnnxModel<N>) => Promise<void>,
) => {
  const model = await openOnnxModel({ ...options, files })
  await work(model).finally(model.close)
}

describe('openOnnxModel', () => {
  it('runs networks of the four shapes and tells their inputs', async () => {
    const files = {
      ...{ lips: 'wav2lip.onnx', upscale: 'esrgan.onnx', voice: 'vits.onnx' },
      ...{ text: 'text_encoder/model.onnx', unet: 'unet/model.onnx', vae: 'vae_decoder/model.onnx' },
    }
    await using(files, async (model) => {
      expect(model.device).toBe('cpu')
      expect(model.ports.lips.inputs[0]).toEqual({ name: 'mel', type: 'float32', dims: ['n', 1, 80, 16] })

      const faces = float([2, 6, 96, 96], 0.5)
      const mouthOf = async (mel: number) =>
        (await model.run('lips', { mel: float([2, 1, 80, 16], mel), faces }, signal)).predicted
      const [silent, loud] = [await mouthOf(-4), await mouthOf(0)]
      expect(silent?.dims).toEqual([2, 3, 96, 96])
      const middle = 72 * 96 + 48
      expect(silent?.data[middle]).toBeCloseTo(0.5)
      expect(loud?.data[middle]).toBeCloseTo(0.02)
      expect(loud?.data[0]).toBeCloseTo(0.5)

      const { output: picture } = await model.run('upscale', { input: float([1, 3, 2, 3], 0.25) }, signal)
      expect(picture?.dims).toEqual([1, 3, 8, 12])

      const ids = { type: 'int64' as const, dims: [1, 3], data: BigInt64Array.of(1n, 2n, 3n) }
      const lengths = { type: 'int64' as const, dims: [1], data: BigInt64Array.of(3n) }
      const spoken = await model.run(
        'voice',
        { input: ids, input_lengths: lengths, scales: float([3], 1) },
        signal,
      )
      expect(spoken.output?.dims).toEqual([1, 1, 3 * vitsSamplesPerPhoneme])

      const input_ids = { type: 'int32' as const, dims: [1, 77], data: new Int32Array(77).fill(7) }
      const { last_hidden_state: hidden } = await model.run('text', { input_ids }, signal)
      expect(hidden?.dims).toEqual([1, 77, 8])
      const timestep = { type: 'int64' as const, dims: [1], data: BigInt64Array.of(999n) }
      const feeds = {
        sample: float([1, 4, 2, 2], 1),
        timestep,
        encoder_hidden_states: hidden ?? float([1], 0),
      }
      const { out_sample: latent } = await model.run('unet', feeds, signal)
      const { sample } = await model.run('vae', { latent_sample: latent ?? float([1], 0) }, signal)
      expect(sample?.dims).toEqual([1, 3, 16, 16])
    })
  })

  it('ends a computation at its signal and computes again after it', async () => {
    await using({ slow: 'slow.onnx', upscale: 'esrgan.onnx' }, async (model) => {
      const abort = new AbortController()
      const running = model.run('slow', { x: float([1, 64, 1024, 1024], 1) }, abort.signal)
      const failure = running.catch((error: unknown) => error)
      setTimeout(() => abort.abort(new Error('enough')), 300)
      expect(await failure).toEqual(new Error('enough'))
      const { output } = await model.run('upscale', { input: float([1, 3, 1, 1], 1) }, signal)
      expect(output?.dims).toEqual([1, 3, 4, 4])
    })
  })

  it('names the missing file and what the folder has instead', async () => {
    const error = await openOnnxModel({ ...options, files: { unet: 'unet.onnx' } }).catch((e: AppError) => e)
    expect(error).toMatchObject({ code: 'engine_unavailable' })
    expect((error as AppError).message).toMatch(/lacks unet\.onnx; there is .*unet\/model\.onnx/)
    expect((error as AppError).details.allowed).toContain('wav2lip.onnx')
  })

  it('says why a file is no network', async () => {
    await writeFile(join(folder.dir, 'broken.onnx'), 'not a network')
    await expect(openOnnxModel({ ...options, files: { it: 'broken.onnx' } })).rejects.toMatchObject({
      code: 'engine_unavailable',
      message: expect.stringContaining('broken.onnx cannot be opened'),
    })
  })

  it('computes on the processor and says so where CUDA is asked for and missing', async () => {
    const model = await openOnnxModel({ ...options, device: 'cuda', files: { upscale: 'esrgan.onnx' } })
    await model.close()
    if (model.device === 'cpu') expect(log.at(-1)).toMatchObject({ device: 'cpu', instead: 'cuda' })
  })

  it('refuses inputs that do not fit in the words of the runtime', async () => {
    await using({ upscale: 'esrgan.onnx' }, async (model) => {
      await expect(model.run('upscale', { wrong: float([1], 0) }, signal)).rejects.toMatchObject({
        code: 'engine_failed',
        message: expect.stringContaining('input'),
      })
    })
  })
})
