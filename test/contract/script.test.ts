import { describe, expect, it } from 'vitest'
import type { EngineFactory } from '../../gpu-worker/engines/engine.ts'
import { builtinScript } from '../../gpu-worker/engines/script/builtin.ts'
import type { ScriptEngine } from '../../gpu-worker/engines/script/contract.ts'
import { huggingFaceScript } from '../../gpu-worker/engines/script/huggingface.ts'
import { openaiScript } from '../../gpu-worker/engines/script/openai.ts'
import { ScriptInput } from '../../shared/jobs/script.ts'
import { chatRoute, soundAnswer } from '../support/chat-server.ts'
import { findAbortFlaw, startWireServer, withEngine } from './harness/index.ts'
import { findScriptFlaws } from './script.case.ts'

const hosted: [string, EngineFactory<ScriptEngine>][] = [
  ['an OpenAI-shaped server', openaiScript],
  ['a Hugging Face endpoint', huggingFaceScript],
]

const withServer = async <T>(
  answer: Parameters<typeof chatRoute>[0],
  work: (server: Awaited<ReturnType<typeof startWireServer>>) => Promise<T>,
): Promise<T> => {
  const server = await startWireServer({
    'POST /v1/chat/completions': chatRoute(answer),
    'GET /v1': () => ({ body: {} }),
  })
  try {
    return await work(server)
  } finally {
    await server.close()
  }
}

/** Answers in turn, the last one for ever. */
const inTurn = (...answers: Parameters<typeof chatRoute>[0][]): Parameters<typeof chatRoute>[0] => {
  let asked = 0
  return (body) => (answers[Math.min(asked++, answers.length - 1)] ?? soundAnswer)(body)
}

describe('every engine of scripts keeps its contract', () => {
  it('the built-in story grammar', async () => {
    expect(await withEngine(builtinScript, {}, (engine, env) => findScriptFlaws(engine, env))).toEqual([])
  })

  it.each(hosted)('%s', async (_name, factory) => {
    await withServer(soundAnswer, async ({ url, requests }) => {
      const options = { url, model: 'stand-in', apiKey: 'k' }
      expect(await withEngine(factory, options, (engine, env) => findScriptFlaws(engine, env))).toEqual([])
      const [first] = requests.filter(({ route }) => route.startsWith('POST'))
      expect(first?.headers.authorization).toBe('Bearer k')
      expect(first?.json()).toMatchObject({
        response_format: { type: 'json_schema', json_schema: { name: 'story', strict: true } },
      })
    })
  })
})

describe.each(hosted)('a chat model behind %s', (_name, factory) => {
  const write = (url: string, wish: object = {}) =>
    withEngine(factory, { url, model: 'stand-in' }, (engine, env) =>
      engine.run(ScriptInput.parse({ topic: 'love', language: 'en', ...wish }), env),
    )

  it('is told the flaw of a malformed answer, once', async () => {
    const wordy = inTurn(
      () => 'Here is your story!',
      (body) => `\`\`\`json\n${soundAnswer(body)}\n\`\`\``,
    )
    await withServer(wordy, async ({ url, requests }) => {
      expect((await write(url)).scenes).toHaveLength(6)
      const bodies = requests.filter(({ route }) => route.startsWith('POST')).map(({ json }) => json())
      expect(bodies).toHaveLength(2)
      expect(JSON.stringify(bodies[1])).toContain('the answer is not one whole JSON object')
    })
  })

  it.each([
    ['no JSON', () => 'no', 'not one whole JSON object'],
    ['a scene without a mood', () => '{"title":"a","description":"b","scenes":[{}]}', 'scenes.0'],
    ['too few scenes', () => '{"title":"a","description":"b","scenes":[]}', '6 to 8 scenes'],
  ])('fails the job after two answers with %s', async (_flaw, answer, said) => {
    await withServer(answer, async ({ url, requests }) => {
      await expect(write(url)).rejects.toMatchObject({
        code: 'engine_failed',
        message: expect.stringContaining(said),
      })
      expect(requests.filter(({ route }) => route.startsWith('POST'))).toHaveLength(2)
    })
  })

  it('fails when its pictures are not as many as the own scenes', async () => {
    const one = () => '{"title":"a","description":"b","scenes":[{"prompt":"a lamp","mood":"calm"}]}'
    await withServer(one, async ({ url }) => {
      const scenes = [{ narration: 'One.' }, { narration: 'Two.' }]
      await expect(write(url, { scenes })).rejects.toMatchObject({
        code: 'engine_failed',
        message: expect.stringContaining('there are 2 scenes'),
      })
    })
  })

  it('ends at the signal of its job while the model thinks', async () => {
    const server = await startWireServer({
      'POST /v1/chat/completions': ({ gone }) =>
        new Promise((_resolve, reject) => gone.addEventListener('abort', () => reject(gone.reason))),
      'GET /v1': () => ({ body: {} }),
    })
    try {
      const flaw = await withEngine(factory, { url: server.url, model: 'stand-in' }, (engine, env) =>
        findAbortFlaw((signal) => engine.run(ScriptInput.parse({ language: 'en' }), { ...env, signal })),
      )
      expect(flaw).toBeUndefined()
    } finally {
      await server.close()
    }
  })
})

describe('the suite of scripts', () => {
  const broken = (change: (output: Awaited<ReturnType<ScriptEngine['run']>>) => object) =>
    withEngine(builtinScript, {}, (engine, env) =>
      findScriptFlaws(
        {
          ...engine,
          run: async (input, at) => ({
            ...(await engine.run(input, at)),
            ...change(await engine.run(input, at)),
          }),
        },
        env,
      ),
    )

  it('finds changed words', async () => {
    const flaws = await broken(({ scenes }) => ({
      scenes: scenes.map((scene) => ({ ...scene, narration: scene.narration.replace('candle', 'lamp') })),
    }))
    expect(flaws).toEqual([expect.stringContaining('narrated word for word')])
  })

  it('finds lost scenes and a bare description', async () => {
    const flaws = await broken(({ scenes }) => ({ scenes: scenes.slice(1), description: 'short' }))
    expect(flaws.join('\n')).toContain('long: 8 scenes')
    expect(flaws.join('\n')).toContain('0 hashtags')
    expect(flaws.join('\n')).toContain('own scenes keep their words')
  })

  it('finds an engine that tells of anything', async () => {
    const flaws = await broken(({ scenes }) => ({
      topic: 'scary',
      understood: [],
      scenes: scenes.map((scene) => ({ ...scene, prompt: 'a lamp' })),
    }))
    expect(flaws.join('\n')).toContain('no robot in any picture')
    expect(flaws.join('\n')).toContain('the topic is the one that was asked for: scary')
  })
})
