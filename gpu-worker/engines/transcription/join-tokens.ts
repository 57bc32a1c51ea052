import { joinWords } from './words-of-text.ts'

type Token = { word: string; start: number; end: number }

/** Whether `next` goes on with the word that `text` ends: no space before it, in a script that has spaces. */
const goesOn = (text: string, next: string): boolean =>
  !/^\s/u.test(next) && (/^\p{P}/u.test(next) || joinWords([text, next]) !== text + next)

/**
 * whisper.cpp calls its tokens words: ` any`, `body`, `.`. A space before a token begins a word, punctuation and all else
 * goes on with the last; in scripts without spaces each token stands alone. Silence markers (`[_TT_50]`) are left out.
 */
export const joinTokens = (tokens: readonly Token[]): Token[] => {
  const words: Token[] = []
  for (const token of tokens) {
    if (token.word.trim() === '' || /^\s*\[_.*\]$/.test(token.word)) continue
    const last = words.at(-1)
    if (last && goesOn(last.word, token.word)) {
      last.word += token.word
      last.end = token.end
    } else words.push({ ...token })
  }
  return words
}
