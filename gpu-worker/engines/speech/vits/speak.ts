import { join } from 'node:path'
import { AppError } from '../../../../shared/errors.ts'
import type { SpeechInput } from '../../../../shared/jobs/speech.ts'
import { Voice } from '../../../../shared/story.ts'
import type { EngineEnv } from '../../engine.ts'
import type { OnnxModel } from '../../onnx/index.ts'
import type { SpokenText } from '../contract.ts'
import type { SpokenUtterance } from '../espeak/messages.ts'
import { timeWords } from '../espeak/timing.ts'
import type { VoiceProcess } from '../espeak/voice-process.ts'
import { wordsPerMinute } from '../espeak/voices.ts'
import { createWavFile } from '../espeak/wav-file.ts'
import { readUnits } from '../text/read-units.ts'
import { toUtterances, type Utterance } from '../text/utterances.ts'
import { runVits } from './network.ts'
import { placeSounds } from './place-sounds.ts'
import type { VitsConfig } from './read-config.ts'
import { toNetworkInput } from './to-ids.ts'

type Parts = { model: OnnxModel<'voice'>; config: VitsConfig; voice: VoiceProcess }

/** Utterance by utterance into one file; times only where the network tells its durations. @throws unreadable_text */
export const speakVits = async (
  { model, config, voice }: Parts,
  input: SpeechInput,
  { scratchDir, signal }: EngineEnv,
): Promise<SpokenText> => {
  const units = await readUnits(voice, input.text, input.language, signal)
  const utterances = toUtterances(units, input.language)
  const phonemized = await phonemize(voice, utterances, config, signal)
  const rateHz = config.audio.sample_rate
  const path = join(scratchDir, 'spoken.wav')
  const file = createWavFile(path, rateHz)
  const spoken: SpokenUtterance[] = []
  const speaker = speakerOf(input.voice, config.num_speakers)
  const toMs = (samples: number) => (samples * 1000) / rateHz
  let written = 0
  try {
    for (const [at, utterance] of utterances.entries()) {
      const { sounds } = phonemized[at] ?? { sounds: [] }
      const { ids, soundOf } = toNetworkInput(sounds, utterance, units, config.phoneme_id_map)
      // Nothing of it is in the network's alphabet: other scripts.
      if (soundOf.every((sound) => sound === undefined)) {
        spoken.push({ startMs: toMs(written), durationMs: 0, sounds: [] })
        continue
      }
      const made = await runVits(model, config, { ids, speaker, speed: input.speed }, signal)
      const pause = Math.round((utterance.pauseMs / input.speed / 1000) * rateHz)
      if (made.durations)
        spoken.push({
          startMs: toMs(written),
          durationMs: toMs(made.samples.length),
          sounds: placeSounds(sounds, soundOf, made.durations, rateHz),
        })
      file.write(toPcm(made.samples))
      file.write(new Int16Array(pause))
      written += made.samples.length + pause
    }
  } finally {
    file.close()
  }
  if (written === 0)
    throw new AppError('engine_refused', 'the network has learnt none of the sounds of this text')
  if (spoken.length < utterances.length) return { path, words: null, phonemes: null }
  return { path, ...timeWords(units, utterances, spoken) }
}

const phonemize = async (
  voice: VoiceProcess,
  utterances: readonly Utterance[],
  config: VitsConfig,
  signal: AbortSignal,
): Promise<SpokenUtterance[]> => {
  const request = { verb: 'speak' as const, path: undefined, pitch: 50, range: 50, wordsPerMinute }
  const asked = utterances.map(({ text, voice: foreign }) => ({
    ...{ text, voice: foreign ?? config.espeak.voice, pauseMs: 0 },
  }))
  const answer = await voice.ask({ ...request, utterances: asked }, signal)
  return 'utterances' in answer ? answer.utterances : []
}

/** Six voices spread over the speakers that the network has. */
const speakerOf = (voice: Voice, speakers: number): number =>
  Math.floor((Voice.options.indexOf(voice) * speakers) / Voice.options.length)

const toPcm = (samples: Float32Array): Int16Array =>
  Int16Array.from(samples, (value) => Math.round(Math.max(-1, Math.min(1, value)) * 32_767))
