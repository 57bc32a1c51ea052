import type { EngineEnv } from '../../gpu-worker/engines/engine.ts'
import type { SpeechEngine, SpokenText } from '../../gpu-worker/engines/speech/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { SpeechInput } from '../../shared/jobs/speech.ts'
import { decodeSound, levelOf, type Sound } from '../support/sound.ts'
import { withSpeech } from '../support/speech-job.ts'
import { collectFlaws, type Flaws, findAbortFlaw, unless } from './harness/index.ts'

const short = 'The old lamp shone.'
const long = 'The old lamp shone, and nobody in the harbour knew who had lit it.'
/** RMS in dBFS over the whole sound: less is silence. */
const heardDb = -50

type Heard = SpokenText & { sound: Sound }

/** What holds for every engine of speech; `input` names a language and a voice that this one has. */
export const findSpeechFlaws = async (
  engine: SpeechEngine,
  env: EngineEnv,
  input: Pick<SpeechInput, 'language'> = { language: 'en' },
): Promise<Flaws> => {
  const inputOf = (text: string): SpeechInput => ({ text, voice: 'alloy', speed: 1, ...input })
  const hear = async (text: string): Promise<Heard> => {
    const spoken = await engine.run(inputOf(text), env)
    return { ...spoken, sound: await decodeSound(spoken.path) }
  }
  const said = await hear(short)
  return collectFlaws({
    'a sound is heard': async () => {
      const level = levelOf(said.sound, 0, said.sound.durationMs)
      return unless(level > heardDb, `${level.toFixed(0)} dBFS`)
    },
    'a longer text is a longer sound': async () => {
      const { sound } = await hear(long)
      return unless(sound.durationMs > said.sound.durationMs * 1.5, `${sound.durationMs} ms`)
    },
    'known words are those of the text, in order': async () => {
      const text = said.words?.map((word) => word.text).join(' ')
      return unless(text === undefined || text === short, `"${text}"`)
    },
    'known words lie one after another inside the sound': async () => findOrderFlaws(said),
    'known words lie where something is heard': async () =>
      (said.words ?? [])
        .filter(({ startMs, endMs }) => levelOf(said.sound, startMs, endMs) < heardDb)
        .map(({ text, startMs }) => `silence at ${startMs} ms under "${text}"`),
    'known phonemes lie in their words': async () =>
      (said.phonemes ?? []).flatMap(({ symbol, word, startMs, endMs }) => {
        const around = said.words?.[word]
        const inside = around && startMs >= around.startMs && endMs <= around.endMs && symbol !== ''
        return inside ? [] : [`${symbol} of word ${word} at ${startMs} ms`]
      }),
    'the job has every word inside its sound, exact or said to be estimated': async () =>
      withSpeech(engine, inputOf(short), async ({ words, durationMs, wordTimes }) => [
        ...(words.map(({ text }) => text).join(' ') === short ? [] : ['other words']),
        ...(words.every(({ endMs }) => endMs <= durationMs) ? [] : ['words outside']),
        ...((wordTimes === 'exact') === (said.words !== null) ? [] : [`times called ${wordTimes}`]),
      ]),
    'a text without words is refused as unreadable': async () => {
      const outcome = await engine.run(inputOf('😀 …'), env).catch((error: unknown) => error)
      return unless(outcome instanceof AppError && outcome.code === 'unreadable_text', String(outcome))
    },
    'it can do what it says': async () =>
      engine.languages
        .filter((language) => !engine.canDo({ ...inputOf(short), language }))
        .map((language) => `not ${language}`),
    'it ends at its signal': () =>
      findAbortFlaw((signal) => engine.run(inputOf(`${long} `.repeat(70)), { ...env, signal })),
  })
}

const findOrderFlaws = ({ words, sound }: Heard): string[] => {
  let free = 0
  return (words ?? []).flatMap(({ text, startMs, endMs }) => {
    const fits = startMs >= free && endMs > startMs && endMs <= Math.ceil(sound.durationMs)
    free = endMs
    return fits ? [] : [`"${text}" ${startMs}–${endMs} ms of ${Math.round(sound.durationMs)}`]
  })
}
