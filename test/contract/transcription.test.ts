import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EngineEnv } from '../../gpu-worker/engines/engine.ts'
import { builtinTranscription } from '../../gpu-worker/engines/transcription/builtin.ts'
import type { HeardWords, TranscriptionEngine } from '../../gpu-worker/engines/transcription/contract.ts'
import { huggingFaceTranscription } from '../../gpu-worker/engines/transcription/huggingface.ts'
import { openaiTranscription } from '../../gpu-worker/engines/transcription/openai.ts'
import { whisperTranscription } from '../../gpu-worker/engines/transcription/whisper/index.ts'
import { whisperCppTranscription } from '../../gpu-worker/engines/transcription/whispercpp.ts'
import { writeTinyWhisper } from '../gpu-worker/transcription/tiny-whisper.ts'
import { findHums, writeHums } from '../support/hums.ts'
import { makeScratch } from '../support/media.ts'
import {
  startWireServer,
  surroundingsOf,
  type WireRequest,
  type WireServer,
  withEngine,
} from './harness/index.ts'
import { findTranscriptionFlaws } from './transcription.case.ts'

type Hum = { start: number; end: number }

/** Long sounds take a while, as on a real server. */
const listen = async (wave: Uint8Array): Promise<Hum[]> => {
  const hums = findHums(wave)
  if (hums.some(({ start, end }) => end - start > 10) || wave.length > 1_500_000)
    await sleep(60_000, undefined, { ref: false })
  return hums
}
const hear = async ({ form }: WireRequest): Promise<Hum[]> => {
  const file = (await form()).get('file')
  if (!(file instanceof Blob)) throw new Error('no file came')
  return listen(new Uint8Array(await file.arrayBuffer()))
}

let server: WireServer
let root = ''
beforeAll(async () => {
  server = await startWireServer({
    // As OpenAI answers: words beside the segments, and one made up over silence.
    'POST /v1/audio/transcriptions': async (request) => {
      const hums = await hear(request)
      const words = hums.flatMap(({ start, end }) => [
        { word: 'good', start, end: (start + end) / 2 },
        { word: 'evening', start: (start + end) / 2, end },
      ])
      const made = { word: 'Thanks', start: (hums.at(-1)?.end ?? 0) + 2, end: (hums.at(-1)?.end ?? 0) + 3 }
      return {
        body: { task: 'transcribe', language: 'english', duration: 60, text: '', words: [...words, made] },
      }
    },
    // As whisper.cpp's server answers: tokens inside the segments.
    'POST /inference': async (request) => {
      const segments = (await hear(request)).map(({ start, end }, id) => ({
        ...{ id, text: ' Nobody.', start, end },
        words: [
          { word: ' No', start, end: start + 0.2, probability: 0.9 },
          { word: 'body', start: start + 0.2, end: end - 0.1, probability: 0.9 },
          { word: '.', start: end - 0.1, end, probability: 0.9 },
        ],
      }))
      return { body: { task: 'transcribe', language: 'english', duration: 60, text: ' Nobody.', segments } }
    },
    // A bare endpoint: sound in, text out.
    'POST /v1': async ({ bytes }) => {
      await listen(bytes)
      return { body: { text: ' Good evening to you.' } }
    },
    'GET /v1': () => ({ body: {} }),
    'GET /': () => ({ body: {} }),
  })
  root = server.url.replace(/\/v1$/, '')
})
afterAll(() => server.close())

const asked = (route: string): WireRequest[] => server.requests.filter((request) => request.route === route)

describe('every engine of transcription keeps its contract', () => {
  it('the built-in one', async () => {
    expect(await withEngine(builtinTranscription, {}, findTranscriptionFlaws)).toEqual([])
  })

  it('an OpenAI-shaped server, asked for word times, whose words over silence are dropped', async () => {
    const options = { url: server.url, model: 'whisper-1', apiKey: 'k' }
    expect(await withEngine(openaiTranscription, options, findTranscriptionFlaws)).toEqual([])
    const [first] = asked('POST /v1/audio/transcriptions')
    const form = await first?.form()
    expect(first?.headers.authorization).toBe('Bearer k')
    expect(form?.getAll('timestamp_granularities[]')).toEqual(['word', 'segment'])
    expect(Object.fromEntries([...(form ?? [])].filter(([name]) => name !== 'file'))).toMatchObject({
      ...{ model: 'whisper-1', response_format: 'verbose_json', language: 'en' },
    })
  })

  it('a whisper.cpp server, whose tokens become words', async () => {
    const words = await withEngine(whisperCppTranscription, { url: root }, async (engine, env) => {
      expect(await findTranscriptionFlaws(engine, env)).toEqual([])
      return engine.run(await soundOf(env, null), env)
    })
    expect(words.words.map(({ text }) => text)).toEqual(['Nobody.'])
    expect((await asked('POST /inference').at(-1)?.form())?.get('language')).toBe('auto')
  })

  it('a Hugging Face endpoint, whose times are called estimates', async () => {
    const heard = await withEngine(huggingFaceTranscription, { url: server.url }, async (engine, env) => {
      expect(await findTranscriptionFlaws(engine, env)).toEqual([])
      return engine.run(await soundOf(env, 'en'), env)
    })
    expect(heard).toMatchObject({ tier: 'recognised', wordTimes: 'estimated' })
    expect(heard.words[0]).toEqual({ text: 'Good', startMs: 100, endMs: 338 })
  })

  it('a Whisper of ONNX files, which finds the language by itself', async () => {
    const { dir: modelDir, remove } = await makeScratch()
    try {
      await writeTinyWhisper(modelDir)
      const heard = await withEngine(whisperTranscription, { modelDir }, async (engine, env) => {
        expect(await findTranscriptionFlaws(engine, env)).toEqual([])
        return engine.run(await soundOf(env, null), env)
      })
      expect(heard).toMatchObject({ tier: 'recognised', language: 'de', wordTimes: 'exact' })
      expect(heard.words.map(({ text }) => text)).toEqual(['hello', 'there', 'world'])
    } finally {
      await remove()
    }
  })
})

/** A hum from 100 to 1100 ms. */
const soundOf = async (env: EngineEnv, language: string | null) => {
  const path = `${env.scratchDir}/hum.wav`
  const speech = [{ startMs: 100, endMs: 1_100 }]
  await writeHums(path, speech, 2_000)
  return { path, durationMs: 2_000, language, speech }
}

describe('a Whisper without its files', () => {
  it('is not available and says what is there instead', async () => {
    const { dir: modelDir, remove } = await makeScratch()
    await writeTinyWhisper(modelDir)
    const surroundings = await surroundingsOf()
    const options = { url: undefined, model: undefined, apiKey: undefined, serverCommand: undefined }
    const opening = whisperTranscription.open(
      { ...options, modelDir: `${modelDir}/onnx`, timeoutMs: 1_000, device: 'cpu' },
      surroundings,
    )
    await expect(opening).rejects.toMatchObject({
      code: 'engine_unavailable',
      message: expect.stringContaining('lacks config.json'),
      details: { allowed: ['decoder_model_merged.onnx', 'encoder_model.onnx'] },
    })
    await remove()
  })
})

describe('the suite of transcription', () => {
  const broken = (words: HeardWords['words'], more: Partial<HeardWords> = {}): TranscriptionEngine => ({
    ...{ engine: 'broken', model: 'none', device: 'cpu' },
    canDo: () => true,
    run: async (_sound, { signal }) => {
      signal.throwIfAborted()
      return { tier: 'recognised', language: 'en', words, wordTimes: 'exact', ...more }
    },
    close: async () => undefined,
  })
  const flawsOf = async (engine: TranscriptionEngine): Promise<string[]> => {
    const { dir, remove } = await makeScratch()
    const flaws = await findTranscriptionFlaws(engine, { ...(await surroundingsOf()), scratchDir: dir })
    await remove()
    return flaws
  }
  const good = { text: 'good', startMs: 1_200, endMs: 1_500 }
  const evening = { text: 'evening', startMs: 40_100, endMs: 40_900 }

  it('finds words in silence', async () => {
    const flaws = await flawsOf(broken([good, { text: 'Thanks', startMs: 20_000, endMs: 20_500 }, evening]))
    expect(flaws).toContain('words stand where somebody speaks: "Thanks" in silence at 20000 ms')
  })

  it('finds words out of order', async () => {
    const flaws = await flawsOf(broken([evening, good]))
    expect(flaws).toContain('words come one after another inside the sound: "good" 1200–1500 ms')
  })

  it('finds words where nobody speaks, a lost language and deaf ears', async () => {
    const flaws = await flawsOf(broken([good], { language: null }))
    expect(flaws).toEqual(
      expect.arrayContaining([
        'the language that is known stays: null',
        'where nobody speaks it hears nothing: 1 words',
        'it hears each speech, or says that it knows no words: nothing at 40000 ms',
        'it ends at its signal: it finished all the same',
      ]),
    )
  })

  it('finds a recogniser that heard nothing and does not say so', async () => {
    expect(await flawsOf(broken([]))).toContain('without words it says so, and only then: 0 as recognised')
  })
})
