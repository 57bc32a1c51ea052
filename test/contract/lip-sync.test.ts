import { describe, expect, it } from 'vitest'
import { builtinLipSync } from '../../gpu-worker/engines/lip-sync/builtin.ts'
import type { LipSyncEngine, MouthRequest } from '../../gpu-worker/engines/lip-sync/contract.ts'
import { onnxLipSync } from '../../gpu-worker/engines/lip-sync/onnx.ts'
import { makeScratch } from '../support/media.ts'
import { realEsrganNetwork, wav2LipNetwork, writeNetworks } from '../support/tiny-onnx-networks.ts'
import { surroundingsOf, withEngine } from './harness/index.ts'
import { findLipSyncFlaws } from './lip-sync.case.ts'

const withNetwork = async <T>(
  network: typeof wav2LipNetwork,
  work: (modelDir: string) => Promise<T>,
): Promise<T> => {
  const { dir, remove } = await makeScratch()
  try {
    await writeNetworks(dir, { 'wav2lip.onnx': network })
    return await work(dir)
  } finally {
    await remove()
  }
}

describe('every engine of lip-sync keeps its contract', () => {
  it('the built-in one', async () => {
    expect(await withEngine(builtinLipSync, {}, findLipSyncFlaws)).toEqual([])
  })

  it('a Wav2Lip network', async () => {
    const flaws = withNetwork(wav2LipNetwork, (modelDir) =>
      withEngine(onnxLipSync, { modelDir }, findLipSyncFlaws),
    )
    expect(await flaws).toEqual([])
  })

  it('a network of another shape is refused by name, before any job', async () => {
    const opening = withNetwork(realEsrganNetwork, (modelDir) =>
      withEngine(onnxLipSync, { modelDir }, async () => undefined),
    )
    await expect(opening).rejects.toMatchObject({
      code: 'engine_unavailable',
      details: { got: expect.stringContaining('input[1,3,h,w]') },
    })
  })
})

describe('the suite of lip-sync', () => {
  const flawsOf = async (paint: (planes: Uint8Array, frame: number, request: MouthRequest) => Uint8Array) => {
    const engine: LipSyncEngine = {
      ...{ engine: 'broken', model: 'none', device: 'cpu' },
      canDo: () => true,
      run: async (request) =>
        (async function* () {
          for await (const { planes, outputFrame, sourceFrame } of request.frames)
            yield request.track.poses[sourceFrame] ? paint(planes, outputFrame, request) : planes
        })(),
      close: async () => undefined,
    }
    const { dir, remove } = await makeScratch()
    try {
      return await findLipSyncFlaws(engine, { ...(await surroundingsOf()), scratchDir: dir })
    } finally {
      await remove()
    }
  }
  const still =
    'the mouth moves where the voice is loud, more than in silence: changed by 0.0, in silence by 0.0'

  it('finds an engine that moves nothing', async () => {
    expect(await flawsOf((planes) => planes)).toContain(still)
  })

  it('finds an engine that paints all over the picture, the same at any sound', async () => {
    const flaws = await flawsOf((planes) => planes.map((value) => 255 - value))
    expect(flaws).toContainEqual(expect.stringContaining('the mouth moves where the voice is loud'))
    expect(flaws).toContainEqual(expect.stringContaining('nothing but the face is touched: frame 0'))
  })

  it('finds an engine whose frames hang on the piece that they are in', async () => {
    let made = 0
    const flaws = await flawsOf((planes) => {
      made += 1
      const other = planes.slice()
      other[170 * 256 + 128] = made % 200
      return other
    })
    expect(flaws).toContainEqual(expect.stringContaining('the same in whichever piece'))
  })

  it('finds an engine that hears no signal and one that loses frames', async () => {
    expect(await flawsOf((planes) => planes)).toContain('it ends at its signal: it finished all the same')
    expect(await flawsOf((planes) => planes.subarray(0, 100))).toContainEqual(
      expect.stringContaining('as many frames come out as went in, of the same size'),
    )
  })
})
