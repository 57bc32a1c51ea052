import * as z from 'zod'

/** Code → the name in the published story API; every built-in voice, story and caption speaks all of them. */
export const languageNames = {
  en: 'english',
  cs: 'czech',
  da: 'danish',
  nl: 'dutch',
  fr: 'french',
  de: 'german',
  el: 'greek',
  hi: 'hindi',
  id: 'indonesian',
  it: 'italian',
  zh: 'chinese',
  ja: 'japanese',
  no: 'norwegian',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  es: 'spanish',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
} as const

export type Language = keyof typeof languageNames

export const languages = Object.keys(languageNames) as [Language, ...Language[]]

const codeOf = new Map<string, Language>(languages.map((code) => [languageNames[code], code]))

const toCode = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  const word = value.trim().toLowerCase()
  return codeOf.get(word) ?? word
}

/** Takes `hi` as well as `Hindi`; gives the code. */
export const Language = z.preprocess(toCode, z.enum(languages))

/** Any language there is, by its code of two or three letters, or one of ours by name; gives the code. */
export const HeardLanguage = z.preprocess(
  toCode,
  z.string().regex(/^[a-z]{2,3}$/, 'a code of two or three letters, or the name of one of our languages'),
)
