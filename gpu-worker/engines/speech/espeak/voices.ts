import type { Language } from '../../../../shared/languages.ts'
import type { Voice } from '../../../../shared/story.ts'

/** espeak's own names, found in the package: it takes an unknown one in silence and keeps the voice it had. */
export const espeakLanguages: Readonly<Record<Language, string>> = {
  en: 'en-us',
  cs: 'cs',
  da: 'da',
  nl: 'nl',
  fr: 'fr',
  de: 'de',
  el: 'el',
  hi: 'hi',
  id: 'id',
  it: 'it',
  zh: 'cmn',
  ja: 'ja',
  no: 'nb',
  pl: 'pl',
  pt: 'pt-br',
  ru: 'ru',
  es: 'es',
  sv: 'sv',
  tr: 'tr',
  uk: 'uk',
}

type EspeakVoice = { variant: string; pitch: number; range: number; english?: string }

/** Median pitches in English: onyx 70 Hz, echo 89, fable 112, alloy 143, nova 190, shimmer 255. */
export const espeakVoices: Readonly<Record<Voice, EspeakVoice>> = {
  alloy: { variant: 'm7', pitch: 80, range: 50 },
  echo: { variant: 'm3', pitch: 28, range: 45 },
  fable: { variant: 'Andy', pitch: 63, range: 60, english: 'en-gb' },
  onyx: { variant: 'm8', pitch: 18, range: 45 },
  nova: { variant: 'f2', pitch: 45, range: 55 },
  shimmer: { variant: 'Annie', pitch: 56, range: 50 },
}

/** A calm teller's pace; espeak's own is 175. */
export const wordsPerMinute = 158

export const espeakVoiceOf = (language: Language, voice: Voice, foreign: string | undefined): string => {
  const { variant, english } = espeakVoices[voice]
  const own = language === 'en' ? (english ?? espeakLanguages.en) : espeakLanguages[language]
  return `${foreign ?? own}+${variant}`
}
