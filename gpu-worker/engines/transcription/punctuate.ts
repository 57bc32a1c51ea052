import type { Word } from '../../../shared/jobs/engine-use.ts'

/** How far apart the timed words and the text may run before they meet again. */
const reach = 4

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** OpenAI times bare words and punctuates only its text: gives each word the look it has there. */
export const punctuate = (words: readonly Word[], written: readonly string[]): Word[] => {
  let at = 0
  return words.map((word) => {
    const near = written.slice(at, at + reach).findIndex((token) => bare(token) === bare(word.text))
    if (near < 0) return word
    at += near + 1
    return { ...word, text: written[at - 1] ?? word.text }
  })
}
