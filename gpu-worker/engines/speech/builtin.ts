import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { SpeechInput } from '../../../shared/jobs/speech.ts'
import { languages } from '../../../shared/languages.ts'
import type { EngineFactory } from '../engine.ts'
import type { SpeechEngine } from './contract.ts'
import { timeWords } from './espeak/timing.ts'
import { createVoiceProcess, type VoiceProcess } from './espeak/voice-process.ts'
import { espeakVoiceOf, espeakVoices, wordsPerMinute } from './espeak/voices.ts'
import { finishOf } from './finish.ts'
import { readUnits } from './text/read-units.ts'
import { toUtterances } from './text/utterances.ts'

/** espeak-ng in a process of its own: every language, six voices, exact times, no weights, no network. */
export const builtinSpeech: EngineFactory<SpeechEngine> = {
  name: 'builtin',
  proof: { kind: 'built in' },
  open: async () => {
    assertInstalled()
    const voice = createVoiceProcess()
    return {
      ...{ engine: 'builtin', model: 'espeak-ng/1', device: 'cpu', languages },
      canDo: ({ language }) => languages.includes(language),
      run: (input, { scratchDir, signal }) => speak(voice, input, join(scratchDir, 'spoken.wav'), signal),
      close: voice.close,
    }
  },
}

const assertInstalled = (): void => {
  try {
    import.meta.resolve('@echogarden/espeak-ng-emscripten')
  } catch (error) {
    throw new AppError(
      'engine_unavailable',
      'the built-in voice is not installed: run npm install',
      {},
      error,
    )
  }
}

const speak = async (voice: VoiceProcess, input: SpeechInput, path: string, signal: AbortSignal) => {
  const { language, speed } = input
  const units = await readUnits(voice, input.text, language, signal)
  const utterances = toUtterances(units, language)
  const { pitch, range } = espeakVoices[input.voice]
  const answer = await voice.ask(
    {
      ...{ verb: 'speak', path, pitch, range, wordsPerMinute: Math.round(wordsPerMinute * speed) },
      utterances: utterances.map((utterance) => ({
        voice: espeakVoiceOf(language, input.voice, utterance.voice),
        text: utterance.text,
        pauseMs: utterance.pauseMs / speed,
      })),
    },
    signal,
  )
  const spoken = 'utterances' in answer ? answer.utterances : []
  return { path, ...timeWords(units, utterances, spoken), filters: finishOf(input.voice) }
}
