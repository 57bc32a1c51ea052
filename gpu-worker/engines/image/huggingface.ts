import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EngineFactory } from '../engine.ts'
import { openHuggingFace } from '../hosted/huggingface.ts'
import type { ImageEngine } from './contract.ts'
import { describePicture } from './describe-picture.ts'

/** Diffusion pipelines refuse sides that their latents cannot halve three times. */
const sideFor = (side: number): number => Math.ceil(side / 8) * 8

/** A text-to-image model on an inference endpoint of one's own, or at a provider of Hugging Face. */
export const huggingFaceImage: EngineFactory<ImageEngine> = {
  name: 'huggingface',
  proof: { kind: 'run on a stand-in' },
  open: async (options, surroundings) => {
    const client = await openHuggingFace('image', options, surroundings)
    return {
      ...{ engine: 'huggingface', model: options.model ?? 'endpoint', device: 'server' },
      canDo: () => true,
      run: async (input, { scratchDir, signal }) => {
        const { width, height, seed } = input
        const parameters = { width: sideFor(width), height: sideFor(height), seed }
        const request = { inputs: describePicture(input), parameters }
        const picture = await client.call(
          (api, target, callOptions) =>
            api.textToImage({ ...target, ...request }, { ...callOptions, outputType: 'blob' }),
          signal,
        )
        const path = join(scratchDir, 'served-picture')
        await writeFile(path, Buffer.from(await picture.arrayBuffer()), { signal })
        return { path, understood: null }
      },
      close: client.close,
    }
  },
}
