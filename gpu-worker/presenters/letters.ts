import type { Phoneme, Word } from '../../shared/jobs/engine-use.ts'

const spoken: Record<string, string> = {
  ...{ a: 'a', e: 'e', i: 'i', o: 'o', u: 'u', y: 'i', c: 'k', q: 'k', x: 's', h: 'h', j: 'j', w: 'w' },
  ...{ α: 'a', ε: 'e', η: 'i', ι: 'i', ο: 'o', υ: 'i', ω: 'o', β: 'v', μ: 'm', π: 'p', φ: 'f', ψ: 'p' },
  ...{ а: 'a', е: 'e', и: 'i', о: 'o', у: 'u', ы: 'i', э: 'e', ю: 'u', я: 'a', і: 'i', є: 'e', б: 'b' },
  ...{ м: 'm', п: 'p', в: 'v', ф: 'f', с: 's', з: 's', ш: 'ʃ', ж: 'ʒ', ч: 'ʃ', щ: 'ʃ', ß: 's' },
}
const known = /[bdfgklmnprstvz]/
const vowels = ['a', 'i', 'u', 'e', 'o']

/** Sounds of one letter; one of another script is taken for a syllable with some vowel, always the same. */
const soundsOf = (letter: string): string[] => {
  const sound = spoken[letter] ?? (known.test(letter) ? letter : undefined)
  if (sound) return [sound]
  const vowel = vowels[(letter.codePointAt(0) ?? 0) % vowels.length] ?? 'a'
  return /\p{L}/u.test(letter) ? ['n', vowel] : []
}

const spell = ({ text, startMs, endMs }: Word, word: number): Phoneme[] => {
  const letters = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
  const sounds = [...letters].flatMap(soundsOf)
  const eachMs = (endMs - startMs) / Math.max(1, sounds.length)
  return sounds.map((symbol, i) => ({
    ...{ symbol, word },
    ...{ startMs: Math.round(startMs + i * eachMs), endMs: Math.round(startMs + (i + 1) * eachMs) },
  }))
}

/** The phonemes, and for each word that has none the sounds of its letters, spread over its time. */
export const withLetters = (words: readonly Word[], phonemes: readonly Phoneme[]): Phoneme[] => {
  const sounded = new Set(phonemes.map(({ word }) => word))
  const spelled = words.flatMap((word, i) => (sounded.has(i) ? [] : spell(word, i)))
  return [...phonemes, ...spelled]
}
