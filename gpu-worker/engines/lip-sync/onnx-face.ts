import { AppError } from '../../../shared/errors.ts'
import type { EngineFactory } from '../engine.ts'
import { openOnnxModel } from '../onnx/index.ts'
import type { FaceFinder } from './contract.ts'
import { type Detector, inputHeight, inputWidth, openOnnxSight } from './find/onnx-sight.ts'
import { findAndFollow } from './find/track-faces.ts'

const file = 'ultraface.onnx'

/** @throws engine_unavailable for a network of another shape */
const assertUltraFace = ({ ports }: Detector): void => {
  const { inputs, outputs } = ports.face
  const [input] = inputs
  const wanted = [1, 3, inputHeight, inputWidth]
  const takes =
    input?.dims.length === 4 && wanted.every((size, n) => [size, 'string'].includes(sizeOf(input.dims[n])))
  const gives = [2, 4].every((last) => outputs.some(({ dims }) => dims.length === 3 && dims.at(-1) === last))
  if (inputs.length === 1 && input?.type === 'float32' && takes && gives) return
  const got = [...inputs, ...outputs].map(({ name, dims }) => `${name}[${dims.join(',')}]`).join(' ')
  throw new AppError('engine_unavailable', `${file} has another shape than UltraFace`, {
    ...{ got, allowed: `[1,3,${inputHeight},${inputWidth}] to scores [1,n,2] and boxes [1,n,4]` },
  })
}

const sizeOf = (dim: number | string | undefined): number | string =>
  typeof dim === 'string' ? 'string' : (dim ?? 0)

/** An UltraFace network (`ultraface.onnx`, boxes decoded inside it, as in the ONNX model zoo) instead of the cascade. */
export const onnxFaceFinder: EngineFactory<FaceFinder> = {
  name: 'onnx',
  proof: { kind: 'run on a stand-in' },
  open: async ({ modelDir, device }, { log }) => {
    const model = await openOnnxModel({ modelDir, files: { face: file }, device, log })
    try {
      assertUltraFace(model)
      return {
        ...{ engine: 'onnx', model: 'ultraface', device: model.device },
        canDo: () => true,
        run: findAndFollow((signal) => openOnnxSight(model, signal)),
        close: model.close,
      }
    } catch (error) {
      await model.close()
      throw error
    }
  },
}
