/** A word as a reader sees it, and how it is said. */
export type Unit = {
  /** With its punctuation, white space collapsed. */
  text: string
  /** What the synthesiser reads instead of the text (kana for kanji); undefined = the text itself. */
  reading?: string
  /** What follows it in the text. */
  end: 'word' | 'clause' | 'sentence' | 'line' | 'paragraph'
}

const closers = `["'”’»)\\]」』）〉》]*$`
const sentenceEnd = new RegExp(`[.!?…。！？।॥]${closers}`, 'u')
const clauseEnd = new RegExp(`[,;:—–、，；：]${closers}`, 'u')

/** `after` is the text up to the next word. */
export const endOf = (text: string, after: string): Unit['end'] => {
  if (/\n\s*\n/.test(after)) return 'paragraph'
  if (after.includes('\n')) return 'line'
  if (sentenceEnd.test(text)) return 'sentence'
  return clauseEnd.test(text) ? 'clause' : 'word'
}
