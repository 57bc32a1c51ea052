import type { Language } from '../languages.ts'
import { cs } from './languages/cs.ts'
import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { el } from './languages/el.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import { hi } from './languages/hi.ts'
import { id } from './languages/id.ts'
import { it } from './languages/it.ts'
import { ja } from './languages/ja.ts'
import { nl } from './languages/nl.ts'
import { no } from './languages/no.ts'
import { pl } from './languages/pl.ts'
import { pt } from './languages/pt.ts'
import { ru } from './languages/ru.ts'
import { sv } from './languages/sv.ts'
import { tr } from './languages/tr.ts'
import { uk } from './languages/uk.ts'
import { zh } from './languages/zh.ts'
import type { KnownWord, Lexicon } from './lexicon.ts'
import { readWords } from './read-words.ts'

/** One lexicon for each language. */
export const lexicons: Readonly<Record<Language, Lexicon>> = {
  en,
  cs,
  da,
  nl,
  fr,
  de,
  el,
  hi,
  id,
  it,
  zh,
  ja,
  no,
  pl,
  pt,
  ru,
  es,
  sv,
  tr,
  uk,
}

/** Written in other letters: an English word among them cannot be one of their own. */
const otherLetters: readonly Language[] = ['el', 'hi', 'ja', 'ru', 'uk', 'zh']

/**
 * What a text in this language names. English counts too, but beside the same letters only where the language itself
 * knows nothing in the text: Spanish `son` is no boy, German `Rat` no mouse. Where both know a word, the longer wins.
 */
export const understand = (text: string, language: Language): KnownWord[] => {
  const own = readWords(text, lexicons[language], language)
  const isEnglishRead = language !== 'en' && (own.length === 0 || otherLetters.includes(language))
  const words = [...own, ...(isEnglishRead ? readWords(text, en, 'en') : [])].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const kept: KnownWord[] = []
  for (const word of words) if (word.start >= (kept.at(-1)?.end ?? 0)) kept.push(word)
  return kept
}
