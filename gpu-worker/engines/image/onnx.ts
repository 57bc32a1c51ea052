import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { EngineFactory } from '../engine.ts'
import { openOnnxModel } from '../onnx/index.ts'
import type { ImageEngine } from './contract.ts'
import { describePicture } from './describe-picture.ts'
import { encodePng } from './illustrator/pixels/png.ts'
import { assertTurbo, turboFiles } from './turbo/networks.ts'
import { paint } from './turbo/paint.ts'
import { paintedSize } from './turbo/size.ts'
import { openTokenizer } from './turbo/tokens.ts'

/** An SD-Turbo-shaped model folder: tokenizer, text encoder, UNet and VAE decoder, in four steps. */
export const onnxImage: EngineFactory<ImageEngine> = {
  name: 'onnx',
  proof: { kind: 'run on a stand-in' },
  open: async ({ modelDir, model: asked, device }, { log }) => {
    const tokenize = await openTokenizer(modelDir)
    const model = await openOnnxModel({ modelDir, files: turboFiles, device, log })
    try {
      assertTurbo(model)
    } catch (error) {
      await model.close()
      throw error
    }
    return {
      ...{ engine: 'onnx', model: asked ?? basename(modelDir ?? ''), device: model.device },
      canDo: () => true,
      run: async (input, { scratchDir, signal }) => {
        const tokens = tokenize(describePicture(input))
        const picture = await paint(model, { tokens, ...paintedSize(input), seed: input.seed }, signal)
        const path = join(scratchDir, 'painted.png')
        await writeFile(path, await encodePng(picture), { signal })
        return { path, understood: null }
      },
      close: model.close,
    }
  },
}
