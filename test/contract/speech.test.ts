import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EngineEnv } from '../../gpu-worker/engines/engine.ts'
import { builtinSpeech } from '../../gpu-worker/engines/speech/builtin.ts'
import type { SpokenText } from '../../gpu-worker/engines/speech/contract.ts'
import { huggingFaceSpeech } from '../../gpu-worker/engines/speech/huggingface.ts'
import { onnxSpeech } from '../../gpu-worker/engines/speech/onnx.ts'
import { openaiSpeech } from '../../gpu-worker/engines/speech/openai.ts'
import { AppError } from '../../shared/errors.ts'
import type { SpeechInput } from '../../shared/jobs/speech.ts'
import { makeScratch } from '../support/media.ts'
import { engineOf } from '../support/speech-job.ts'
import type { TinyNetwork } from '../support/tiny-onnx.ts'
import { vitsNetwork, vitsSampleRate, writeNetworks } from '../support/tiny-onnx-networks.ts'
import { sayInTones, writeTones } from '../support/tone-voice.ts'
import { startWireServer, surroundingsOf, type WireServer, withEngine } from './harness/index.ts'
import { findSpeechFlaws } from './speech.case.ts'

const alphabet = [...'_^$ ,.?abcdefghijklmnopqrstuvwxyzæðŋɐɑɒɔəɚɛɜɡɪɹʃʊʌʒθːˈˌ']
const vitsConfig = {
  audio: { sample_rate: vitsSampleRate },
  espeak: { voice: 'en-us' },
  num_speakers: 1,
  phoneme_id_map: Object.fromEntries(alphabet.map((symbol, id) => [symbol, [id]])),
}

let server: WireServer
/** Long texts take a while, as on a real server. */
const speakSlowly = async (text: string) => {
  if (text.length > 1_000) await sleep(60_000, undefined, { ref: false })
  return { body: sayInTones(text).wav, headers: { 'content-type': 'audio/wav' } }
}
beforeAll(async () => {
  server = await startWireServer({
    'POST /v1/audio/speech': ({ json }) => speakSlowly((json() as { input: string }).input),
    'POST /v1': ({ json }) => speakSlowly((json() as { inputs: string }).inputs),
    'GET /v1': () => ({ body: {} }),
  })
})
afterAll(() => server.close())

const env = async (scratchDir: string): Promise<EngineEnv> => ({ ...(await surroundingsOf()), scratchDir })

describe('every engine of speech keeps its contract', () => {
  it('the built-in voice', async () => {
    expect(await withEngine(builtinSpeech, {}, findSpeechFlaws)).toEqual([])
  })

  it('an OpenAI-shaped server, asked for our voice and pace', async () => {
    const { url } = server
    expect(await withEngine(openaiSpeech, { url, model: 'kokoro', apiKey: 'k' }, findSpeechFlaws)).toEqual([])
    const [first] = server.requests.filter(({ route }) => route === 'POST /v1/audio/speech')
    expect(first?.headers.authorization).toBe('Bearer k')
    expect(first?.json()).toEqual({
      ...{ model: 'kokoro', input: 'The old lamp shone.', voice: 'alloy', response_format: 'wav', speed: 1 },
    })
  })

  it('a Hugging Face endpoint', async () => {
    expect(await withEngine(huggingFaceSpeech, { url: server.url }, findSpeechFlaws)).toEqual([])
    expect(server.requests.find(({ route }) => route === 'POST /v1')?.json()).toMatchObject({
      inputs: 'The old lamp shone.',
    })
  })

  it('a VITS network', () =>
    withVoiceFolder(vitsNetwork, vitsConfig, async (modelDir) => {
      expect(await withEngine(onnxSpeech, { modelDir }, findSpeechFlaws)).toEqual([])
    }))

  it('a VITS network that tells its durations, with exact word times', () =>
    withVoiceFolder(timedVitsNetwork, vitsConfig, async (modelDir) => {
      expect(await withEngine(onnxSpeech, { modelDir }, findSpeechFlaws)).toEqual([])
      const input: SpeechInput = { text: 'Old lamp.', language: 'en', voice: 'nova', speed: 1 }
      const { words } = await withEngine(onnxSpeech, { modelDir }, (engine, env) => engine.run(input, env))
      // ^ _, then two ids a letter of oʊld, each 1,024 samples of 22,050 a second.
      expect(words?.[0]).toEqual({ text: 'Old', startMs: 93, endMs: 93 + Math.round(10 * 46.44) })
    }))
})

describe('a folder of a VITS voice', () => {
  it.each([
    ['no configuration', { audio: {} }, 'is no configuration of a VITS voice'],
    [
      'a language that is none of ours',
      { ...vitsConfig, espeak: { voice: 'vi' } },
      'speaks a language that is none of ours',
    ],
    [
      'a voice that espeak does not have',
      { ...vitsConfig, espeak: { voice: 'en-mars' } },
      'espeak does not have',
    ],
  ])('with %s is not available, and says why', async (_name, config, why) => {
    await withVoiceFolder(vitsNetwork, config, async (modelDir) => {
      await expect(withEngine(onnxSpeech, { modelDir }, async () => undefined)).rejects.toMatchObject({
        code: 'engine_unavailable',
        message: expect.stringContaining(why),
      })
    })
  })
})

const withVoiceFolder = async (
  network: TinyNetwork,
  config: object,
  work: (dir: string) => Promise<void>,
) => {
  const { dir, remove } = await makeScratch()
  try {
    await writeNetworks(dir, { 'model.onnx': network })
    await writeFile(join(dir, 'config.json'), JSON.stringify(config))
    await work(dir)
  } finally {
    await remove()
  }
}

/** Each id lasts one frame. */
const timedVitsNetwork: TinyNetwork = {
  ...vitsNetwork,
  outputs: { ...vitsNetwork.outputs, durations: { type: 'float32', dims: ['batch', 'phonemes'] } },
  constants: {
    ...vitsNetwork.constants,
    nothing: { type: 'float32', dims: [1], data: [0] },
    one: { type: 'float32', dims: [1], data: [1] },
  },
  nodes: [
    ...vitsNetwork.nodes,
    { op: 'Mul', inputs: ['ids', 'nothing'], outputs: ['none'] },
    { op: 'Add', inputs: ['none', 'one'], outputs: ['durations'] },
  ],
}

describe('a long text', () => {
  it('goes to a server in parts and comes back as one sound', async () => {
    const asked: string[] = []
    const parts = await startWireServer({
      'POST /v1/audio/speech': ({ json }) => {
        const { input } = json() as { input: string }
        asked.push(input)
        return { body: sayInTones(input, { letterMs: 2, gapMs: 1 }).wav }
      },
      'GET /v1': () => ({ body: {} }),
    })
    try {
      const text = 'The old lamp shone over the harbour. '.repeat(100).trim()
      const input: SpeechInput = { text, language: 'en', voice: 'echo', speed: 1 }
      const spoken = await withEngine(openaiSpeech, { url: parts.url }, (engine, env) =>
        engine.run(input, env),
      )
      expect(asked).toHaveLength(2)
      expect(asked.join(' ')).toBe(text)
      expect(spoken.path).toMatch(/\.wav$/)
    } finally {
      await parts.close()
    }
  })
})

describe('the suite of speech', () => {
  const flawsOf = async (speak: (input: SpeechInput, dir: string) => Promise<SpokenText>) => {
    const { dir, remove } = await makeScratch()
    try {
      return await findSpeechFlaws(engineOf(speak), await env(dir))
    } finally {
      await remove()
    }
  }
  const refuse = (text: string) => {
    if (!/\p{L}/u.test(text)) throw new AppError('unreadable_text', 'no words')
  }
  const speakWell = async ({ text }: SpeechInput, dir: string) => {
    refuse(text)
    const path = join(dir, 'tones.wav')
    return { path, words: await writeTones(path, text), phonemes: null }
  }
  /** All of these finish instead of ending at the signal. */
  const deaf = 'it ends at its signal: it finished all the same'

  it('finds nothing in a sound engine but that it hears no signal', async () => {
    expect(await flawsOf(speakWell)).toEqual([deaf])
  })

  it('finds a silent engine', async () => {
    const flaws = await flawsOf(async ({ text }, dir) => {
      refuse(text)
      const path = join(dir, 'silent.wav')
      await writeTones(path, text, { level: 0 })
      return { path, words: null, phonemes: null }
    })
    expect(flaws).toContain('a sound is heard: -120 dBFS')
  })

  it('finds words after the end of the sound', async () => {
    const flaws = await flawsOf(async (input, dir) => {
      const spoken = await speakWell(input, dir)
      const late = spoken.words.map((word) => ({
        ...word,
        startMs: word.startMs + 900,
        endMs: word.endMs + 900,
      }))
      return { ...spoken, words: late }
    })
    expect(flaws).toContainEqual(
      expect.stringContaining('known words lie one after another inside the sound'),
    )
    expect(flaws).toContainEqual(expect.stringContaining('known words lie where something is heard'))
  })

  it('finds words in another order', async () => {
    const flaws = await flawsOf(async (input, dir) => {
      const spoken = await speakWell(input, dir)
      return { ...spoken, words: spoken.words.toReversed() }
    })
    expect(flaws).toContain('known words are those of the text, in order: "shone. lamp old The"')
    expect(flaws).toContainEqual(expect.stringContaining('known words lie one after another'))
  })

  it('finds an engine whose sound is of one length for all texts, or that reads what has no words', async () => {
    const flaws = await flawsOf(async ({ language: _, ...input }, dir) => {
      const spoken = await speakWell({ ...input, language: 'en', text: 'always the same' }, dir)
      return { ...spoken, words: null }
    })
    expect(flaws).toContainEqual(expect.stringContaining('a longer text is a longer sound'))
    expect(flaws).toContainEqual(expect.stringContaining('a text without words is refused as unreadable'))
  })
})
