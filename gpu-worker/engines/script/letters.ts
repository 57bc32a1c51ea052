import type { Language } from '../../../shared/languages.ts'

const latin = /\p{Script=Latin}/u
const cyrillic = /\p{Script=Cyrillic}/u

const other: Readonly<Partial<Record<Language, RegExp>>> = {
  el: /\p{Script=Greek}/u,
  hi: /\p{Script=Devanagari}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  ru: cyrillic,
  uk: cyrillic,
}

/** How much of a text's letters is of the script that the language is written in, 0 to 1; 0 without letters. */
export const shareOfOwnLetters = (text: string, language: Language): number => {
  const letters = [...text].filter((char) => /\p{L}/u.test(char))
  const script = other[language] ?? latin
  return letters.length === 0 ? 0 : letters.filter((char) => script.test(char)).length / letters.length
}
