import { AppError } from '../../../../shared/errors.ts'
import type { Language } from '../../../../shared/languages.ts'

/** Script → the espeak voice that reads it inside a text of another language. */
const voiceOfScript = {
  Latin: 'en-us',
  Cyrillic: 'ru',
  Greek: 'el',
  Han: 'cmn',
  Hiragana: 'ja',
  Katakana: 'ja',
  Hangul: 'ko',
  Devanagari: 'hi',
  Arabic: 'ar',
  Hebrew: 'he',
  Thai: 'th',
  Bengali: 'bn',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Myanmar: 'my',
  Georgian: 'ka',
  Armenian: 'hy',
  Ethiopic: 'am',
} as const
type Script = keyof typeof voiceOfScript

export const foreignVoices: readonly string[] = Object.values(voiceOfScript)

const scripts = (Object.keys(voiceOfScript) as Script[]).map((script) => ({
  script,
  pattern: new RegExp(`\\p{Script=${script}}`, 'u'),
}))

/** What a language's own voice reads; all but the Japanese one also read Latin letters, as English words. */
const ownScripts: Partial<Record<Language, readonly Script[]>> = {
  el: ['Greek', 'Latin'],
  ru: ['Cyrillic', 'Latin'],
  uk: ['Cyrillic', 'Latin'],
  hi: ['Devanagari', 'Latin'],
  zh: ['Han', 'Latin'],
  ja: ['Hiragana', 'Katakana'],
}

/** A stretch of one voice; undefined = the text's own. */
type ScriptRun = { text: string; voice: string | undefined }

const scriptOf = (character: string): Script | undefined =>
  scripts.find(({ pattern }) => pattern.test(character))?.script

/** Cut where another voice must read on; digits and marks stay with what is before them. */
export const splitByScript = (text: string, language: Language): ScriptRun[] => {
  const own = ownScripts[language] ?? ['Latin']
  const runs: ScriptRun[] = []
  let undecided = ''
  for (const character of text) {
    const script = /\p{L}/u.test(character) ? scriptOf(character) : undefined
    const last = runs.at(-1)
    if (script === undefined) {
      if (last) last.text += character
      else undecided += character
      continue
    }
    const voice = own.includes(script) ? undefined : voiceOfScript[script]
    if (last && last.voice === voice) last.text += character
    else runs.push({ text: undecided + character, voice })
    undecided = ''
  }
  if (undecided !== '') runs.push({ text: undecided, voice: undefined })
  return runs
}

/** Letters of no known script (`\p{Lm}` are modifiers that ride along), and rare hanzi that espeak spells in hex. */
const isUnreadable = (character: string): boolean => {
  if (!/[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u.test(character)) return false
  if (/\p{Script=Han}/u.test(character)) return !/[\u4E00-\u9FFF〇]/u.test(character)
  return scriptOf(character) === undefined && !/\p{Script=Common}/u.test(character)
}

/** @throws unreadable_text, naming the characters */
export const refuseUnreadable = (characters: Iterable<string>): void => {
  const found = [...new Set(characters)]
  if (found.length === 0) return
  const shown = found.slice(0, 20).join(' ')
  throw new AppError('unreadable_text', `The voice cannot read these characters: ${shown}`, {
    field: 'text',
    got: shown,
  })
}

/** @throws unreadable_text: emoji and marks alone */
export const assertHasWords = (text: string): void => {
  if (/[\p{L}\p{N}]/u.test(text)) return
  throw new AppError('unreadable_text', 'The text has no words or numbers to read', {
    field: 'text',
    got: text.slice(0, 40),
  })
}

/** @throws unreadable_text, naming the characters that no voice of espeak reads */
export const assertReadable = (text: string): void => {
  assertHasWords(text)
  refuseUnreadable([...text].filter(isUnreadable))
}
