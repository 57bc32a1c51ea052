import type { Language } from '../../../../shared/languages.ts'

/** The text in parts of `most` UTF-16 units at most, cut at sentences, else at words, else anywhere. */
export const toChunks = (text: string, language: Language, most: number): string[] => {
  const pieces = partsOf(text, language, 'sentence').flatMap((sentence) =>
    sentence.length <= most
      ? [sentence]
      : partsOf(sentence, language, 'word').flatMap((word) => cutHard(word, most)),
  )
  const chunks: string[] = []
  for (const piece of pieces) {
    const last = chunks.at(-1)
    if (last !== undefined && last.length + piece.length <= most) chunks[chunks.length - 1] = last + piece
    else chunks.push(piece)
  }
  return chunks.map((chunk) => chunk.trim()).filter((chunk) => chunk !== '')
}

const partsOf = (text: string, language: Language, granularity: 'sentence' | 'word'): string[] =>
  [...new Intl.Segmenter(language, { granularity }).segment(text)].map(({ segment }) => segment)

const cutHard = (word: string, most: number): string[] =>
  Array.from({ length: Math.ceil(word.length / most) }, (_, at) => word.slice(at * most, (at + 1) * most))
