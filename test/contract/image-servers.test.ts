import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { huggingFaceImage } from '../../gpu-worker/engines/image/huggingface.ts'
import { encodePng } from '../../gpu-worker/engines/image/illustrator/pixels/png.ts'
import { onnxImage } from '../../gpu-worker/engines/image/onnx.ts'
import { openaiImage } from '../../gpu-worker/engines/image/openai.ts'
import { openTokenizer } from '../../gpu-worker/engines/image/turbo/tokens.ts'
import { ImageInput } from '../../shared/jobs/image.ts'
import { makeScratch } from '../support/media.ts'
import { tinyVocabulary, writeTurboFolder } from '../support/tiny-turbo.ts'
import { startWireServer, type WireServer, withEngine } from './harness/index.ts'
import { drawByJob, findImageFlaws, type ImageClaims } from './image.case.ts'

type Asked = { prompt: string; width: number; height: number; seed: number }

/** Waves that depend on everything asked; large pictures take a while, as on a real server. */
const drawSlowly = async ({ prompt, width, height, seed }: Asked): Promise<Buffer> => {
  if (width > 1024) await sleep(60_000, undefined, { ref: false })
  const step = 1 + ((prompt.length * 7 + seed * 13) % 23)
  const data = Uint8Array.from({ length: 4 * width * height }, (_, at) => ((at >> 2) * step) & 255)
  return encodePng({ width, height, data })
}

const fromOpenAi = (json: unknown): Asked => {
  const { prompt, size, seed } = json as { prompt: string; size: string; seed: number }
  const [width = 0, height = 0] = size.split('x').map(Number)
  return { prompt, width, height, seed }
}

let server: WireServer
let link = (): string => `${server.url}/files/1.png`
beforeAll(async () => {
  server = await startWireServer({
    'POST /v1/images/generations': async ({ json }) => {
      const b64_json = (await drawSlowly(fromOpenAi(json()))).toString('base64')
      return { body: { created: 1, data: [{ b64_json }] } }
    },
    'POST /links/images/generations': () => ({ body: { data: [{ url: link() }] } }),
    'GET /v1/files/1.png': async () => ({
      body: await drawSlowly({ prompt: 'a', width: 64, height: 64, seed: 1 }),
      headers: { 'content-type': 'image/png' },
    }),
    'POST /v1': async ({ json }) => {
      const { inputs, parameters } = json() as { inputs: string; parameters: Omit<Asked, 'prompt'> }
      return {
        body: await drawSlowly({ prompt: inputs, ...parameters }),
        headers: { 'content-type': 'image/png' },
      }
    },
    'GET /v1': () => ({ body: {} }),
  })
})
afterAll(() => server.close())

const claims: ImageClaims = { seeded: true, understands: false, listens: true }

describe('every engine of pictures outside the worker keeps the contract', () => {
  it('an OpenAI-shaped server, asked for style and mood in words and for sides in sixteens', async () => {
    const options = { url: server.url, model: 'flux', apiKey: 'k' }
    expect(
      await withEngine(openaiImage, options, async (engine, env) => {
        await drawByJob(engine, env, { prompt: 'a fox.', width: 90, height: 160, seed: 5, mood: 'eerie' })
        return findImageFlaws(engine, env, claims)
      }),
    ).toEqual([])
    const first = server.requests.find(({ route }) => route === 'POST /v1/images/generations')
    expect(first?.headers.authorization).toBe('Bearer k')
    expect(first?.json()).toEqual({
      ...{ model: 'flux', n: 1, size: '96x160', seed: 5, response_format: 'b64_json' },
      prompt: expect.stringMatching(/^a fox, photorealistic.*, eerie, unsettling mood$/),
    })
  })

  it('a Hugging Face endpoint', async () => {
    expect(
      await withEngine(huggingFaceImage, { url: server.url }, (engine, env) =>
        findImageFlaws(engine, env, claims),
      ),
    ).toEqual([])
    const first = server.requests.find(({ route }) => route === 'POST /v1')
    expect(first?.json()).toMatchObject({
      inputs: expect.stringContaining('a red fox in a snowy forest at night, photorealistic'),
      parameters: { width: 96, height: 160, seed: 0 },
    })
  })

  it('an SD-Turbo network', async () => {
    const scratch = await makeScratch()
    await writeTurboFolder(scratch.dir)
    expect(
      await withEngine(onnxImage, { modelDir: scratch.dir }, (engine, env) =>
        findImageFlaws(engine, env, claims),
      ),
    ).toEqual([])
    await scratch.remove()
  })
})

describe('a server that answers with the address of a picture', () => {
  const draw = async () => {
    const url = server.url.replace('/v1', '/links')
    return withEngine(openaiImage, { url }, (engine, env) =>
      engine.run(ImageInput.parse({ prompt: 'a fox' }), env),
    )
  }

  it('is asked for it when the address is its own', async () => {
    await expect(draw()).resolves.toMatchObject({ understood: null })
  })

  it.each(['http://169.254.169.254/latest/meta-data', 'file:///etc/passwd', 'http://'])(
    'is not followed to %s',
    async (address) => {
      link = () => address
      await expect(draw()).rejects.toMatchObject({
        code: 'engine_failed',
        message: 'the image server names a file of another server, which is not fetched',
      })
    },
  )
})

describe('an SD-Turbo folder', () => {
  it('is read by its own tokenizer: begun, ended and padded to 77 tokens', async () => {
    const scratch = await makeScratch()
    await writeTurboFolder(scratch.dir)
    const tokenize = await openTokenizer(scratch.dir)
    const idsOf = (...tokens: string[]) => tokens.map((token) => tinyVocabulary[token])
    const ids = tokenize('A fox')
    expect(ids).toHaveLength(77)
    expect(ids.slice(0, 6)).toEqual(idsOf('<|startoftext|>', 'a</w>', 'f', 'o', 'x</w>', '<|endoftext|>'))
    expect(new Set(ids.slice(6))).toEqual(new Set([0]))
    expect(tokenize('fox '.repeat(100))).toHaveLength(77)
    await scratch.remove()
  })

  it('that lacks a part is not available, and says which', async () => {
    const scratch = await makeScratch()
    await writeTurboFolder(scratch.dir)
    await rm(join(scratch.dir, 'unet/model.onnx'))
    await expect(
      withEngine(onnxImage, { modelDir: scratch.dir }, async () => undefined),
    ).rejects.toMatchObject({
      code: 'engine_unavailable',
      message: expect.stringContaining('lacks unet/model.onnx'),
    })
    await scratch.remove()
  })
})
