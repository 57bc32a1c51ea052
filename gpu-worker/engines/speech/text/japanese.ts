import type { ReadWord } from '../espeak/messages.ts'
import { cleanForVoice, isSaid } from './clean.ts'
import { readNumber } from './japanese-number.ts'
import { refuseUnreadable } from './scripts.ts'
import { endOf, type Unit } from './unit.ts'

/** Longer phrases are cut where the next word could stand alone, for captions. */
const longestPhrase = 10

type Said = { text: string; reading: string; joins: boolean }

/**
 * Phrases as captions show them (a word with its particles), each with its reading in kana.
 * @throws unreadable_text for characters that the dictionary does not know
 */
export const toPhrases = (text: string, words: readonly ReadWord[]): Unit[] => {
  const said = sayWords(words)
  refuseUnreadable(said.flatMap(({ reading }) => [...reading].filter((one) => /\p{Script=Han}/u.test(one))))
  const phrases: { text: string; reading: string }[] = []
  let pending = ''
  for (const word of said) {
    const last = phrases.at(-1)
    const mark = !isSaid(word.text)
    if (mark && (/^[\s\p{Ps}\p{Pi}]+$/u.test(word.text) || !last)) pending += word.text
    else if (last && pending === '' && (mark || (word.joins && last.text.length < longestPhrase))) {
      last.text += word.text
      last.reading += word.reading
    } else {
      phrases.push({ text: pending + word.text, reading: word.reading })
      pending = ''
    }
  }
  return placeIn(text, phrases)
}

/** White space between phrases is dropped; what follows each phrase in the text decides its pause. */
const placeIn = (text: string, phrases: readonly { text: string; reading: string }[]): Unit[] => {
  let from = 0
  const placed = phrases.map((phrase) => {
    const seen = phrase.text.trim()
    const start = text.indexOf(seen, from)
    if (start >= 0) from = start + seen.length
    return { seen, reading: phrase.reading, start, stop: from }
  })
  return placed.map(({ seen, reading, stop }, at) => {
    const next = placed[at + 1]
    const end = endOf(seen, text.slice(stop, next ? Math.max(next.start, stop) : stop))
    return { text: seen.replace(/\s+/gu, ' '), reading, end }
  })
}

const sayWords = (words: readonly ReadWord[]): Said[] => {
  const said: Said[] = []
  for (let at = 0; at < words.length; at++) {
    const number = takeNumber(words, at)
    if (number) {
      said.push(number.said)
      at = number.last
      continue
    }
    const word = words[at] as ReadWord
    const before = said.at(-1)
    // 々 repeats the character before it.
    const reading = word.text === '々' ? (before?.reading ?? '') : readingOf(word)
    const prefixed = words[at - 1]?.kind === '接頭詞'
    said.push({ text: word.text, reading, joins: prefixed || joinsPhrase(word) })
  }
  return said
}

const isNumber = (word: ReadWord | undefined): boolean =>
  word !== undefined &&
  /^[\d,.〇一二三四五六七八九十百千万億兆]+$/u.test(word.text) &&
  /[^,.]/.test(word.text) &&
  (word.detail === '数' || /^\d/.test(word.text))

const takeNumber = (words: readonly ReadWord[], first: number): { said: Said; last: number } | undefined => {
  if (!isNumber(words[first])) return undefined
  let last = first
  while (
    isNumber(words[last + 1]) ||
    (/^[.,]$/.test(words[last + 1]?.text ?? '') && isNumber(words[last + 2]))
  )
    last++
  const digits = words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('')
  const next = words[last + 1]
  const counter =
    next?.kind === '名詞' && next.detail === '接尾' && next.reading
      ? { text: next.text, reading: readingOf(next) }
      : undefined
  const text = digits + (counter?.text ?? '')
  return {
    said: { text, reading: readNumber(digits, counter), joins: false },
    last: counter ? last + 1 : last,
  }
}

/** Signs that the dictionary does not read. */
const signs: Record<string, string> = {
  ...{
    '%': 'パーセント',
    '℃': 'ド',
    '°': 'ド',
    '&': 'アンド',
    '+': 'プラス',
    '=': 'イコール',
    '@': 'アットマーク',
  },
  ...{ $: 'ドル', '€': 'ユーロ', '£': 'ポンド', '¥': 'エン', '#': 'シャープ' },
}

/** Full-width and half-width forms become what the voice knows; Latin words stay for another voice. */
const readingOf = ({ text, reading }: ReadWord): string => {
  const sign = signs[text] ?? signs[text.normalize('NFKC')]
  if (sign !== undefined) return sign
  if (reading !== undefined && isSaid(text)) return reading
  return cleanForVoice(text.normalize('NFKC'))
}

const joinsPhrase = ({ text, kind, detail }: ReadWord): boolean =>
  text === '々' ||
  kind === '助詞' ||
  kind === '助動詞' ||
  detail === '接尾' ||
  text in signs ||
  ((kind === '動詞' || kind === '名詞') && detail === '非自立')
