import type { Word } from '../jobs/engine-use.ts'

/** Scripts written without spaces, with their punctuation and full-width forms. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff01-\uff65]/u
const clinging = /^[,.!?;:%)\]}»”’…।、。，！？；：）」』】]/u
const opening = /[([{«“‘¿¡「『（【]$/u

/** Characters that no line of Chinese or Japanese begins with (kinsoku), beside the punctuation. */
const dangling = /^[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー々ゝゞヽヾ]/u

/** What a line may not begin with. */
export const clings = (text: string): boolean => clinging.test(text) || dangling.test(text)

/** What stands between two words in running text: a space in most scripts, nothing in Chinese and Japanese. */
export const separatorOf = (left: string, right: string): '' | ' ' => {
  if (clinging.test(right) || opening.test(left)) return ''
  const [last = ''] = [...left].slice(-1)
  const [first = ''] = [...right]
  return unspaced.test(last) || unspaced.test(first) ? '' : ' '
}

export const joinWords = (texts: readonly string[]): string =>
  texts.reduce((line, text) => (line === '' ? text : line + separatorOf(line, text) + text), '')

/** Readers take 42 narrow characters or 18 wide ones of a line at a glance: a wide one weighs as much. */
export const lineWidth = 42
const wideWeight = lineWidth / 18

/** Weight of a text on a line of `lineWidth`; vowel signs and accents stand on their letters and weigh nothing. */
export const widthOf = (text: string): number => {
  let width = 0
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue
    width += unspaced.test(character) ? wideWeight : 1
  }
  return width
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Cuts a text into runs of whole characters, each at most `limit` wide. */
const cutText = (text: string, limit: number): string[] => {
  const runs: string[] = []
  let run = ''
  for (const { segment } of graphemes.segment(text)) {
    if (run !== '' && widthOf(run + segment) > limit) {
      runs.push(run)
      run = ''
    }
    run += segment
  }
  return run === '' ? runs : [...runs, run]
}

const markAlone = /^[\p{P}\p{S}]+$/u

/** A mark that stands alone belongs to the word before it, whose time it shares. */
const withMarks = (words: readonly Word[]): Word[] => {
  const joined: Word[] = []
  for (const { text, startMs, endMs } of words) {
    const shown = text.replaceAll(/\s+/gu, ' ').trim()
    const last = joined.at(-1)
    if (last && markAlone.test(shown) && clinging.test(shown))
      joined[joined.length - 1] = { ...last, text: last.text + shown, endMs: Math.max(last.endMs, endMs) }
    else if (shown !== '') joined.push({ text: shown, startMs, endMs })
  }
  return joined
}

/** Words in order and without line breaks; one wider than `limit` becomes several that share its time. */
export const cleanWords = (words: readonly Word[], limit = lineWidth): Word[] =>
  withMarks(words).flatMap(({ text, startMs, endMs }) => {
    const parts = widthOf(text) <= limit ? [text] : cutText(text, limit)
    const lengthMs = Math.max(0, endMs - startMs)
    const edge = (part: number) => startMs + Math.round((lengthMs * part) / parts.length)
    return parts.map((part, i) => ({ text: part, startMs: edge(i), endMs: edge(i + 1) }))
  })

const closers = '["\'”’»)\\]」』）】]*$'
const sentenceEnd = new RegExp(`[.!?…।。！？]${closers}`, 'u')
const clauseEnd = new RegExp(`[,;:—–、，；：]${closers}`, 'u')

export const endsSentence = (text: string): boolean => sentenceEnd.test(text)
export const endsClause = (text: string): boolean => clauseEnd.test(text)
