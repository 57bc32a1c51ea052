import type { Language } from '../languages.ts'
import { entriesOf, type KnownWord, type Lexicon, type Meaning } from './lexicon.ts'

type Index = { whole: Map<string, Meaning>; stems: Map<string, Meaning>; longest: number }

const indexes = new WeakMap<Lexicon, Index>()

const indexOf = (lexicon: Lexicon): Index => {
  const known = indexes.get(lexicon)
  if (known !== undefined) return known
  const index: Index = { whole: new Map(), stems: new Map(), longest: 1 }
  for (const { entry, meaning } of entriesOf(lexicon)) {
    const text = entry.normalize('NFC').replaceAll('_', ' ')
    if (text.endsWith('*')) index.stems.set(text.slice(0, -1), meaning)
    else index.whole.set(text, meaning)
    index.longest = Math.max(
      index.longest,
      lexicon.matching === 'words' ? text.split(' ').length : text.length,
    )
  }
  indexes.set(lexicon, index)
  return index
}

const byStem = ({ stems }: Index, word: string): Meaning | undefined => {
  for (let length = word.length; length > 0; length -= 1) {
    // A stem ends within the last word: `дракон*` is no beginning of "дракон и мельница".
    if (word.includes(' ', length)) return undefined
    const meaning = stems.get(word.slice(0, length))
    if (meaning !== undefined) return meaning
  }
  return undefined
}

const token = /[\p{L}\p{M}\p{N}]+/gu

const readTokens = (text: string, index: Index, language: Language): KnownWord[] => {
  const tokens = [...text.matchAll(token)].map(({ 0: word, index: start }) => ({
    low: word.toLocaleLowerCase(language),
    start,
    end: start + word.length,
  }))
  const found: KnownWord[] = []
  for (let at = 0; at < tokens.length; at += 1)
    for (let count = Math.min(index.longest, tokens.length - at); count > 0; count -= 1) {
      const run = tokens.slice(at, at + count)
      const phrase = run.map(({ low }) => low).join(' ')
      const meaning = index.whole.get(phrase) ?? byStem(index, phrase)
      if (meaning === undefined) continue
      const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
      found.push({ ...meaning, word: text.slice(start, end), start, end })
      at += count - 1
      break
    }
  return found
}

const readSubstrings = (text: string, index: Index): KnownWord[] => {
  const found: KnownWord[] = []
  for (let start = 0; start < text.length; start += 1)
    for (let length = Math.min(index.longest, text.length - start); length > 0; length -= 1) {
      const word = text.slice(start, start + length)
      const meaning = index.whole.get(word)
      if (meaning === undefined) continue
      found.push({ ...meaning, word, start, end: start + length })
      start += length - 1
      break
    }
  return found
}

/** The words of a text that the lexicon knows, in the order of the text, longest phrases first. */
export const readWords = (text: string, lexicon: Lexicon, language: Language): KnownWord[] => {
  const whole = text.normalize('NFC')
  const index = indexOf(lexicon)
  return lexicon.matching === 'words' ? readTokens(whole, index, language) : readSubstrings(whole, index)
}
