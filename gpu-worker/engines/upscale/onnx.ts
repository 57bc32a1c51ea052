import { AppError } from '../../../shared/errors.ts'
import type { EngineEnv, EngineFactory } from '../engine.ts'
import { findModelFiles, openOnnxModel } from '../onnx/index.ts'
import { rgbToYuv, yuvToRgb } from './colour.ts'
import { isAsked, type UpscaleEngine, type UpscaleRequest } from './contract.ts'
import { enlarge, shrinkOf } from './enlarge.ts'
import { nameModel } from './model-name.ts'
import { openNetwork, type UpscaleNetwork } from './network.ts'

/** A Real-ESRGAN- or Real-CUGAN-shaped network; `UPSCALE_MODEL` names its file in the folder, `model.onnx` otherwise. */
export const onnxUpscale: EngineFactory<UpscaleEngine> = {
  name: 'onnx',
  proof: { kind: 'run on a stand-in' },
  open: async ({ modelDir, device, model: asked = 'model' }, { log, signal }) => {
    const file = asked.endsWith('.onnx') ? asked : `${asked}.onnx`
    const { upscaler: path } = await findModelFiles(modelDir, { upscaler: file })
    const model = await openOnnxModel({ modelDir, files: { upscaler: file }, device, log })
    try {
      const network = await openNetwork(model, signal)
      const use = { engine: 'onnx', model: await nameModel(path), device: model.device }
      return {
        ...use,
        canDo: (request) => isAsked(request, use),
        run: async (request, env) => enlargeAll(request, network, env),
        close: model.close,
      }
    } catch (error) {
      await model.close()
      signal.throwIfAborted()
      if (error instanceof AppError && error.code === 'engine_unavailable') throw error
      const why = error instanceof Error ? error.message : String(error)
      throw new AppError('engine_unavailable', `${file} cannot make a picture larger: ${why}`, {}, error)
    }
  },
}

/** Frame by frame, as they are asked for. */
const enlargeAll = (request: UpscaleRequest, network: UpscaleNetwork, { signal }: EngineEnv) => {
  const { width, height, pixelFormat, matrix, wantedScale } = request
  const shrink = shrinkOf(network.scale, wantedScale)
  const factor = network.scale / shrink
  const frames = async function* (): AsyncGenerator<Uint8Array> {
    for await (const frame of request.frames) {
      signal.throwIfAborted()
      const rgb =
        pixelFormat === 'rgb24' ? { data: frame, width, height } : yuvToRgb(frame, width, height, matrix)
      const larger = await enlarge(rgb, network, shrink, signal)
      yield pixelFormat === 'rgb24' ? larger.data : rgbToYuv(larger, matrix)
    }
  }
  return { frames: frames(), width: factor * width, height: factor * height }
}
