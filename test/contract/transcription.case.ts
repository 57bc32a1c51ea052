import { join } from 'node:path'
import type { EngineEnv } from '../../gpu-worker/engines/engine.ts'
import type {
  HeardSound,
  HeardWords,
  TranscriptionEngine,
} from '../../gpu-worker/engines/transcription/contract.ts'
import { writeHums } from '../support/hums.ts'
import { collectFlaws, type Flaws, findAbortFlaw, unless } from './harness/index.ts'

/** Two short speeches in a minute of silence: the second one stands far from the first. */
const speech = [
  { startMs: 1_000, endMs: 2_400 },
  { startMs: 40_000, endMs: 41_400 },
]
const durationMs = 60_000
/** Engines place words a little off. */
const toleranceMs = 250

/** What holds for every engine of transcription. */
export const findTranscriptionFlaws = async (engine: TranscriptionEngine, env: EngineEnv): Promise<Flaws> => {
  const path = join(env.scratchDir, 'minute.wav')
  await writeHums(path, speech, durationMs)
  const sound: HeardSound = { path, durationMs, language: 'en', speech }
  const heard = await engine.run(sound, env)
  return collectFlaws({
    'words stand where somebody speaks': async () =>
      heard.words
        .filter((word) => !speech.some((span) => isWithin(word, span)))
        .map(({ text, startMs }) => `"${text}" in silence at ${startMs} ms`),
    'words come one after another inside the sound': async () => findOrderFlaws(heard),
    'words are words': async () =>
      heard.words.filter(({ text }) => text === '' || text.trim() !== text).map(({ text }) => `"${text}"`),
    'without words it says so, and only then': async () =>
      unless(
        (heard.tier === 'no-words') === (heard.words.length === 0),
        `${heard.words.length} as ${heard.tier}`,
      ),
    'the language that is known stays': async () => unless(heard.language === 'en', String(heard.language)),
    'where nobody speaks it hears nothing': async () => {
      const nothing = await engine.run({ ...sound, speech: [] }, env)
      return unless(nothing.words.length === 0, `${nothing.words.length} words`)
    },
    'it hears each speech, or says that it knows no words': async () =>
      heard.tier === 'no-words'
        ? undefined
        : speech
            .filter((span) => !heard.words.some((word) => isWithin(word, span)))
            .map(({ startMs }) => `nothing at ${startMs} ms`),
    // Without a recogniser on this machine the built-in engine has nothing to stop.
    'it ends at its signal': async () =>
      engine.model === 'speech-segments'
        ? undefined
        : findAbortFlaw((signal) =>
            engine.run({ ...sound, speech: [{ startMs: 0, endMs: durationMs }] }, { ...env, signal }),
          ),
  })
}

type Span = { startMs: number; endMs: number }

const isWithin = (word: Span, span: Span): boolean =>
  word.startMs >= span.startMs - toleranceMs && word.endMs <= span.endMs + toleranceMs

const findOrderFlaws = ({ words }: HeardWords): string[] => {
  let free = 0
  return words.flatMap(({ text, startMs, endMs }) => {
    const fits = startMs >= free && endMs >= startMs && endMs <= durationMs
    free = endMs
    return fits ? [] : [`"${text}" ${startMs}–${endMs} ms`]
  })
}
