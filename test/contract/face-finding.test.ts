import { describe, expect, it } from 'vitest'
import { builtinFaceFinder } from '../../gpu-worker/engines/lip-sync/builtin.ts'
import type { FaceFinder, TrackRequest } from '../../gpu-worker/engines/lip-sync/contract.ts'
import type { FacePose } from '../../gpu-worker/engines/lip-sync/face-track.ts'
import { onnxFaceFinder } from '../../gpu-worker/engines/lip-sync/onnx-face.ts'
import { makeScratch } from '../support/media.ts'
import type { TinyNetwork } from '../support/tiny-onnx.ts'
import { wav2LipNetwork, writeNetworks } from '../support/tiny-onnx-networks.ts'
import { drawnHead, findFaceFindingFlaws } from './face-finding.case.ts'
import { surroundingsOf, withEngine } from './harness/index.ts'

const { x, y, size } = drawnHead
const box = [(x - size / 2) / 320, (y - 0.6 * size) / 240, (x + size / 2) / 320, (y + 0.65 * size) / 240]

/** As UltraFace, with two places to look at: one face where the head is drawn, but only in a picture that has one. */
const ultraFaceNetwork: TinyNetwork = {
  inputs: { input: { type: 'float32', dims: [1, 3, 240, 320] } },
  outputs: { scores: { type: 'float32', dims: [1, 2, 2] }, boxes: { type: 'float32', dims: [1, 2, 4] } },
  constants: {
    places: { type: 'float32', dims: [1, 2, 4], data: [...box, 0, 0, 0.1, 0.1] },
    from: { type: 'int64', dims: [2], data: [112, 135] },
    to: { type: 'int64', dims: [2], data: [135, 185] },
    axes: { type: 'int64', dims: [2], data: [2, 3] },
    front: { type: 'int64', dims: [1], data: [1] },
    scale: { type: 'float32', dims: [1, 2, 2], data: [0, 4, 0, 0] },
    // Cheeks are brighter than the wall behind them, where (value − 127) / 128 is below 0.
    shift: { type: 'float32', dims: [1, 2, 2], data: [0, 0.4, 1, 0] },
    none: { type: 'float32', dims: [], data: [0] },
    all: { type: 'float32', dims: [], data: [1] },
  },
  nodes: [
    { op: 'Slice', inputs: ['input', 'from', 'to', 'axes'], outputs: ['middle'] },
    {
      op: 'ReduceMean',
      inputs: ['middle'],
      outputs: ['light'],
      attributes: { axes: [1, 2, 3], keepdims: 1 },
    },
    { op: 'Squeeze', inputs: ['light', 'front'], outputs: ['mean'] },
    { op: 'Mul', inputs: ['mean', 'scale'], outputs: ['scaled'] },
    { op: 'Add', inputs: ['scaled', 'shift'], outputs: ['raw'] },
    { op: 'Clip', inputs: ['raw', 'none', 'all'], outputs: ['scores'] },
    { op: 'Mul', inputs: ['places', 'all'], outputs: ['boxes'] },
  ],
}

const withNetwork = async <T>(network: TinyNetwork, work: (modelDir: string) => Promise<T>): Promise<T> => {
  const { dir, remove } = await makeScratch()
  try {
    await writeNetworks(dir, { 'ultraface.onnx': network })
    return await work(dir)
  } finally {
    await remove()
  }
}

describe('every engine of face finding keeps its contract', () => {
  it('the built-in one', async () => {
    expect(await withEngine(builtinFaceFinder, {}, findFaceFindingFlaws)).toEqual([])
  })

  it('an UltraFace network', async () => {
    const flaws = withNetwork(ultraFaceNetwork, (modelDir) =>
      withEngine(onnxFaceFinder, { modelDir }, findFaceFindingFlaws),
    )
    expect(await flaws).toEqual([])
  })

  it('a network of another shape is refused by name', async () => {
    const opening = withNetwork(wav2LipNetwork, (modelDir) =>
      withEngine(onnxFaceFinder, { modelDir }, async () => undefined),
    )
    await expect(opening).rejects.toMatchObject({ code: 'engine_unavailable' })
  })
})

describe('the suite of face finding', () => {
  const flawsOf = async (poseAt: (frame: number) => FacePose) => {
    const finder: FaceFinder = {
      ...{ engine: 'broken', model: 'none', device: 'cpu' },
      canDo: () => true,
      run: async ({ frames, width, height }: TrackRequest) => {
        const poses: FacePose[] = []
        for await (const _ of frames) poses.push(poseAt(poses.length))
        return { width, height, confidence: 1, cuts: [], poses }
      },
      close: async () => undefined,
    }
    const { dir, remove } = await makeScratch()
    try {
      return await findFaceFindingFlaws(finder, { ...(await surroundingsOf()), scratchDir: dir })
    } finally {
      await remove()
    }
  }

  it('finds an engine that sees faces everywhere, in the wrong place', async () => {
    const face = { x: 0, y: 0, width: 100, height: 100 }
    const flaws = await flawsOf(() => ({ face, mouth: { x: 50, y: 80, width: 40, angleRadians: 0 } }))
    expect(flaws).toContainEqual(expect.stringContaining('the mouth is where it is drawn'))
    expect(flaws).toContainEqual(expect.stringContaining('without a face it fails'))
  })

  it('finds an engine that sees none', async () => {
    expect(await flawsOf(() => null)).toContainEqual(expect.stringContaining('in every frame: in 0 of 12'))
  })
})
