import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { EngineFactory } from '../engine.ts'
import { type HostedClient, openHosted } from '../hosted/client.ts'
import type { ImageEngine } from './contract.ts'
import { describePicture } from './describe-picture.ts'

const Answer = z.object({
  data: z.array(z.object({ b64_json: z.string().nullish(), url: z.string().nullish() })).min(1),
})

/** Servers of diffusion models take multiples of 16; the job cuts the rest off evenly. */
const sideFor = (side: number): number => Math.ceil(side / 16) * 16

/** The bytes in the answer, or at an address of that very server. @throws engine_failed for any other */
const readImage = async (
  answer: z.infer<typeof Answer>,
  client: HostedClient,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const [image] = answer.data
  if (image?.b64_json) return Buffer.from(image.b64_json, 'base64')
  if (image?.url) return client.getBytes(image.url, signal)
  throw new AppError('engine_failed', 'the image server answered without a picture')
}

/** Any server with `/v1/images/generations` (vLLM-Omni, LocalAI, …). */
export const openaiImage: EngineFactory<ImageEngine> = {
  name: 'openai',
  proof: { kind: 'run on a stand-in' },
  open: async (options, surroundings) => {
    const client = await openHosted('image', options, surroundings)
    const named = options.model === undefined ? {} : { model: options.model }
    return {
      ...{ engine: 'openai', model: options.model ?? 'default', device: 'server' },
      canDo: () => true,
      run: async (input, { scratchDir, signal }) => {
        const { width, height, seed } = input
        const size = `${sideFor(width)}x${sideFor(height)}`
        const prompt = describePicture(input)
        const body = { ...named, prompt, n: 1, size, seed, response_format: 'b64_json' }
        const answer = await client.postJson('images/generations', body, Answer, signal)
        const path = join(scratchDir, 'served-picture')
        await writeFile(path, await readImage(answer, client, signal), { signal })
        return { path, understood: null }
      },
      close: client.close,
    }
  },
}
