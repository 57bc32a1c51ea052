import type { Phoneme, Word } from '../../../shared/jobs/engine-use.ts'
import { splitWords } from '../../engines/speech/text/split.ts'
import type { JobHandler } from '../handler.ts'
import { finishSound } from './finish-sound.ts'
import { layWords } from './lay-words.ts'

export const runSpeech: JobHandler<'speech'> = async (input, env) => {
  const { output, use } = await env.engines.speech.run(input, env)
  const sound = await finishSound(output, env)
  const { durationMs, trimmedMs } = sound
  const words =
    output.words === null
      ? layWords(splitWords(input.text, input.language), sound.spans)
      : shiftBy(output.words, trimmedMs, durationMs)
  const { sizeBytes } = await env.publish('speech.wav', sound.path)
  return {
    ...use,
    ...{ name: 'speech.wav', contentType: 'audio/wav', sizeBytes, durationMs, words },
    wordTimes: output.words === null ? 'estimated' : 'exact',
    phonemes: output.phonemes === null ? null : shiftBy(output.phonemes, trimmedMs, durationMs),
  }
}

/** From the engine's file to the trimmed one, inside it. */
const shiftBy = <T extends Word | Phoneme>(times: readonly T[], trimmedMs: number, durationMs: number): T[] =>
  times.map((time) => ({
    ...time,
    startMs: within(time.startMs - trimmedMs, durationMs),
    endMs: within(time.endMs - trimmedMs, durationMs),
  }))

const within = (atMs: number, durationMs: number): number =>
  Math.min(durationMs, Math.max(0, Math.round(atMs)))
