import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtinUpscale } from '../../gpu-worker/engines/upscale/builtin.ts'
import type { UpscaleEngine, UpscaleRequest } from '../../gpu-worker/engines/upscale/contract.ts'
import { libplaceboUpscale } from '../../gpu-worker/engines/upscale/libplacebo.ts'
import { onnxUpscale } from '../../gpu-worker/engines/upscale/onnx.ts'
import { makeScratch, testTools } from '../support/media.ts'
import type { TinyNetwork } from '../support/tiny-onnx.ts'
import { realEsrganNetwork, writeNetworks } from '../support/tiny-onnx-networks.ts'
import { doubleFrame, doublingEngine } from '../support/upscale.ts'
import { surroundingsOf, withEngine } from './harness/index.ts'
import { findUpscaleFlaws } from './upscale.case.ts'

const withFolder = async (network: TinyNetwork, work: (modelDir: string) => Promise<void>) => {
  const scratch = await makeScratch()
  try {
    await writeNetworks(scratch.dir, { 'model.onnx': network })
    await work(scratch.dir)
  } finally {
    await scratch.remove()
  }
}

describe('every engine of upscaling keeps its contract', () => {
  it.each(['photo', 'line'])('the built-in one, for a %s', async (model) => {
    expect(await withEngine(builtinUpscale, { model }, findUpscaleFlaws)).toEqual([])
  })

  it('a Real-ESRGAN network', () =>
    withFolder(realEsrganNetwork, async (modelDir) => {
      expect(await withEngine(onnxUpscale, { modelDir }, findUpscaleFlaws)).toEqual([])
    }))

  it('a network of one fixed size', () =>
    withFolder(fixedNetwork, async (modelDir) => {
      expect(await withEngine(onnxUpscale, { modelDir }, findUpscaleFlaws)).toEqual([])
    }))
})

const fixedNetwork: TinyNetwork = {
  ...realEsrganNetwork,
  inputs: { input: { type: 'float32', dims: [1, 3, 48, 64] } },
  outputs: { output: { type: 'float32', dims: [1, 3, 192, 256] } },
}

describe('an engine that cannot be opened', () => {
  it('says which shape its network should have', async () => {
    const grey = {
      ...realEsrganNetwork,
      inputs: { input: { type: 'float32' as const, dims: [1, 1, 'h', 'w'] } },
    }
    await withFolder(grey, async (modelDir) => {
      await expect(withEngine(onnxUpscale, { modelDir }, async () => undefined)).rejects.toMatchObject({
        code: 'engine_unavailable',
        message: expect.stringContaining('[1,3,h,w]'),
      })
    })
  })

  it('says why libplacebo does not run, where it does not', async () => {
    const scratch = await makeScratch()
    await writeFile(join(scratch.dir, 'shader.glsl'), 'no shader')
    const ffmpeg = { ...(await testTools()), filters: new Set<string>() }
    const options = { modelDir: scratch.dir } as Parameters<typeof libplaceboUpscale.open>[0]
    const surroundings = { ...(await surroundingsOf()), ffmpeg }
    await expect(libplaceboUpscale.open(options, surroundings)).rejects.toMatchObject({
      code: 'engine_unavailable',
      message: expect.stringContaining('built without libplacebo'),
    })
    const there = { ...ffmpeg, filters: new Set(['libplacebo']) }
    await expect(libplaceboUpscale.open(options, { ...surroundings, ffmpeg: there })).rejects.toMatchObject({
      code: 'engine_unavailable',
      message: expect.stringContaining('cannot run the shader here'),
    })
    await scratch.remove()
  })
})

describe('the suite of upscaling', () => {
  const patienceMs = 1_500
  const flawsOf = async (engine: UpscaleEngine) =>
    withEngine(
      { name: 'doubling', proof: { kind: 'not run' }, open: async () => engine },
      {},
      (opened, env) => findUpscaleFlaws(opened, env, patienceMs),
    )

  it('has nothing against an honest engine', async () => {
    expect(await flawsOf(doublingEngine())).toEqual([])
  })

  it.each<[string, Parameters<typeof doublingEngine>[0], string]>([
    [
      'drops a frame',
      (made) => ({ ...made, frames: after(made.frames) }),
      'each frame gives one, of the size that it says: 2 frames of 3',
    ],
    [
      'squeezes the range of colours',
      (made) => ({ ...made, frames: each(made.frames, (v) => 16 + (v * 219) / 255) }),
      'a picture looks like itself: off by',
    ],
    [
      'takes a whole film into memory',
      (made) => ({ ...made, frames: hoarded(made.frames) }),
      'frames are taken as they are asked for: 120 of 120',
    ],
    [
      'makes everything as large as it likes',
      (made, { width, height }) => ({ ...made, width, height }),
      'what comes out is large enough for what is wanted: 72x52',
    ],
    [
      'hides an error of its frames',
      (made) => ({ ...made, frames: careless(made.frames) }),
      'an error of the frames is thrown as it is: ',
    ],
    [
      'goes on after its signal',
      (made, request, { signal }) => ({ ...made, frames: deaf(request, signal) }),
      'it ends at its signal: it went on',
    ],
  ])('finds an engine that %s', async (_what, change, flaw) => {
    expect(await flawsOf(doublingEngine(change))).toContainEqual(expect.stringContaining(flaw))
  })
})

const after = async function* (frames: AsyncIterable<Uint8Array>) {
  let n = 0
  for await (const frame of frames) if (n++ > 0) yield frame
}
const each = async function* (frames: AsyncIterable<Uint8Array>, change: (value: number) => number) {
  for await (const frame of frames) yield frame.map(change)
}
const hoarded = async function* (frames: AsyncIterable<Uint8Array>) {
  const all: Uint8Array[] = []
  for await (const frame of frames) if (all.push(frame) > 500) return
  yield* all
}
const careless = async function* (frames: AsyncIterable<Uint8Array>) {
  try {
    yield* frames
  } catch {
    return
  }
}
const deaf = async function* (request: UpscaleRequest, signal: AbortSignal) {
  for await (const frame of request.frames) {
    if (signal.aborted) await new Promise(() => undefined)
    yield doubleFrame(frame, request)
  }
}
