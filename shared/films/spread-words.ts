import type { Phoneme, Word } from '../jobs/engine-use.ts'

type Span = { startMs: number; endMs: number }

/** Lays a text over the stretches in which somebody speaks, each word as long as its letters. */
export const spreadWords = (text: string, speech: readonly Span[]): Word[] => {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const totalMs = speech.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  if (totalMs === 0 || letters === 0) return []
  /** The clock time at which so much speech was heard. */
  const clockOf = (spokenMs: number, isEnd: boolean): number => {
    let left = spokenMs
    for (const { startMs, endMs } of speech) {
      const length = endMs - startMs
      if (left < length || (isEnd && left === length)) return Math.round(startMs + left)
      left -= length
    }
    return speech.at(-1)?.endMs ?? 0
  }
  let before = 0
  return words.map((word) => {
    const startMs = clockOf((before / letters) * totalMs, false)
    before += word.length
    return { text: word, startMs, endMs: Math.max(startMs, clockOf((before / letters) * totalMs, true)) }
  })
}

const syllableMs = 190
const vowels = ['a', 'e', 'o', 'i', 'a', 'u', 'e']
const consonants = ['m', 't', 's', 'b', 'n', 'l', 'f']

/** Sounds of a mouth that speaks where no words are known: syllables through each stretch of speech. */
export const murmur = (speech: readonly Span[]): Phoneme[] =>
  speech.flatMap(({ startMs, endMs }, stretch) => {
    const count = Math.max(1, Math.round((endMs - startMs) / syllableMs))
    const eachMs = (endMs - startMs) / count
    return Array.from({ length: count }, (_, i): Phoneme[] => {
      const from = Math.round(startMs + i * eachMs)
      const middle = Math.round(startMs + (i + 0.35) * eachMs)
      const turn = i * 3 + stretch * 2
      return [
        { symbol: consonants[turn % 7] ?? 'm', word: 0, startMs: from, endMs: middle },
        {
          symbol: vowels[turn % 7] ?? 'a',
          word: 0,
          startMs: middle,
          endMs: Math.round(startMs + (i + 1) * eachMs),
        },
      ]
    }).flat()
  })
