import * as z from 'zod'
import type { Word } from '../../../shared/jobs/engine-use.ts'
import type { WordTimes } from '../../../shared/jobs/transcription.ts'
import type { Chunk, HeardChunk } from './hear-in-chunks.ts'
import { languageCode } from './language-code.ts'
import { punctuate } from './punctuate.ts'
import { splitWords, spreadWords } from './words-of-text.ts'

const Timed = { start: z.number(), end: z.number() }
const SaidWord = z.object({ word: z.string(), ...Timed })

/** OpenAI's `verbose_json`, whose words stand beside the segments; whisper.cpp and others put them inside. */
export const VerboseJson = z.object({
  text: z.string().default(''),
  language: z.string().nullish(),
  words: z.array(SaidWord).nullish(),
  segments: z
    .array(z.object({ text: z.string().default(''), ...Timed, words: z.array(SaidWord).nullish() }))
    .nullish(),
})
export type VerboseJson = z.infer<typeof VerboseJson>

export type TimedChunk = HeardChunk & { wordTimes: WordTimes }

const toMs = (seconds: number): number => Math.max(0, Math.round(seconds * 1000))

const toWord = ({ word, start, end }: z.infer<typeof SaidWord>): Word => ({
  ...{ text: word.trim(), startMs: toMs(start), endMs: Math.max(toMs(start), toMs(end)) },
})

type Segment = NonNullable<VerboseJson['segments']>[number]

const spread = ({ text, start, end }: Segment, language: string | null): Word[] =>
  spreadWords(splitWords(text, language), [{ startMs: toMs(start), endMs: Math.max(toMs(start), toMs(end)) }])

/**
 * The answer's words on the chunk's clock: with the server's own times, else laid over their segment, else over the
 * speech that it was sent; the latter two are estimates.
 */
export const readVerboseJson = (
  { text, language: named, words, segments }: VerboseJson,
  { speech, language: known }: Chunk,
): TimedChunk => {
  const language = languageCode(named) ?? known
  if (words && words.length > 0)
    return { language, wordTimes: 'exact', words: punctuate(words.map(toWord), splitWords(text, language)) }
  if (!segments || segments.length === 0)
    return { language, wordTimes: 'estimated', words: spreadWords(splitWords(text, language), speech) }
  const said = segments.map((segment) => ({ segment, own: segment.words ?? [] }))
  return {
    language,
    wordTimes: said.every(({ own }) => own.length > 0) ? 'exact' : 'estimated',
    words: said.flatMap(({ segment, own }) => (own.length > 0 ? own.map(toWord) : spread(segment, language))),
  }
}
