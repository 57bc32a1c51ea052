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

/** Takes `hi` as well as `Hindi`; gives the code. */
export const Language = z.preprocess((value) => {
  if (typeof value !== 'string') return value
  const word = value.trim().toLowerCase()
  return codeOf.get(word) ?? word
}, z.enum(languages))
