import type { Language } from '../../../../shared/languages.ts'
import { isSaid } from './clean.ts'
import { endOf, type Unit } from './unit.ts'

/** A stretch of the text, in UTF-16 units. */
export type Stretch = { start: number; end: number }

/** Where a space groups the digits of a number, `12 000` is one word. */
const groupsBySpace: ReadonlySet<Language> = new Set<Language>([
  ...(['cs', 'da', 'nl', 'fr', 'de', 'el', 'it', 'no', 'pl', 'pt', 'ru', 'es', 'sv', 'uk'] as const),
])
const spaced = /\S+/gu
const spacedWithGroups = /(?<!\d)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)\S*|\S+/gu
const opening = /^[\p{Ps}\p{Pi}¿¡"']+$/u

/** The words of a text as a reader sees them: by spaces, in Chinese and Japanese by ICU's dictionary. */
export const splitWords = (text: string, language: Language): Unit[] =>
  joinMarks(
    text,
    language === 'zh' || language === 'ja' ? byDictionary(text, language) : bySpaces(text, language),
  )

const bySpaces = (text: string, language: Language): Stretch[] =>
  [...text.matchAll(groupsBySpace.has(language) ? spacedWithGroups : spaced)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))

/** A number keeps the sign of what it counts: in Chinese they are said the other way round. */
const byDictionary = (text: string, language: Language): Stretch[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }))
    .reduce<Stretch[]>((joined, stretch) => {
      const last = joined.at(-1)
      const number = last?.end === stretch.start && /\d$/u.test(text.slice(last.start, last.end))
      if (last && number && /^[%％℃]/u.test(text.slice(stretch.start))) last.end = stretch.end
      else joined.push(stretch)
      return joined
    }, [])

/** Marks that nobody says stay with the word before them, opening ones with the word after. */
const joinMarks = (text: string, stretches: readonly Stretch[]): Unit[] => {
  const words: Stretch[] = []
  let waiting: number | undefined
  for (const { start, end } of stretches) {
    const mark = text.slice(start, end)
    const last = words.at(-1)
    if (isSaid(mark)) {
      words.push({ start: waiting ?? start, end })
      waiting = undefined
    } else if (last && !opening.test(mark) && waiting === undefined) last.end = end
    else waiting ??= start
  }
  const last = words.at(-1)
  if (last && waiting !== undefined) last.end = text.trimEnd().length
  return words.map(({ start, end }, at) => {
    const seen = text.slice(start, end)
    return {
      text: seen.replace(/\s+/gu, ' '),
      end: endOf(seen, text.slice(end, words[at + 1]?.start ?? end)),
    }
  })
}
