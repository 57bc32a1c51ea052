import * as z from 'zod'
import type { Word } from '../../../shared/jobs/engine-use.ts'
import type { WordTimes } from '../../../shared/jobs/transcription.ts'
import type { Chunk, HeardChunk } from './hear-in-chunks.ts'
import { languageCode } from './language-code.ts'
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

/**
 * The answer's words on the chunk's clock: with the server's own times, else laid over each of its segments, else over
 * the speech that it was sent; the latter two are estimates.
 */
export const readVerboseJson = (
  { text, language: named, words, segments }: VerboseJson,
  { speech, language: known }: Chunk,
): TimedChunk => {
  const language = languageCode(named) ?? known
  const said = words ?? segments?.flatMap((segment) => segment.words ?? []) ?? []
  if (said.length > 0) return { language, wordTimes: 'exact', words: said.map(toWord) }
  if (segments && segments.length > 0) {
    const spread = segments.flatMap(({ text: line, start, end }) =>
      spreadWords(splitWords(line, language), [
        { startMs: toMs(start), endMs: Math.max(toMs(start), toMs(end)) },
      ]),
    )
    return { language, wordTimes: 'estimated', words: spread }
  }
  return { language, wordTimes: 'estimated', words: spreadWords(splitWords(text, language), speech) }
}
