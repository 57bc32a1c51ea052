import type { Word } from '../../../shared/jobs/engine-use.ts'
import { mostListed } from '../../../shared/jobs/transcription.ts'
import type { Span } from '../../engines/transcription/chunks.ts'
import { joinWords } from '../../engines/transcription/words-of-text.ts'

/** D1 takes rows of 2,000,000 bytes, of which Cyrillic letters are two and Devanagari three. */
const mostBytes = { text: 500_000, words: 750_000, speech: 400_000 }

/** What of a transcript goes into the job's row: the first of everything, whatever the letters. */
export const listFirst = (words: readonly Word[], speech: readonly Span[]) => ({
  text: joinWords(
    firstWithin(
      words.map(({ text }) => text),
      mostBytes.text,
    ),
  ),
  words: firstWithin(words.slice(0, mostListed), mostBytes.words),
  speech: firstWithin(speech.slice(0, mostListed), mostBytes.speech),
})

const firstWithin = <T>(all: readonly T[], bytes: number): T[] => {
  let left = bytes
  const over = all.findIndex((one) => {
    left -= Buffer.byteLength(JSON.stringify(one)) + 1
    return left < 0
  })
  return all.slice(0, over < 0 ? all.length : over)
}
