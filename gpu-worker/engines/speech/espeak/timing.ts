import type { Phoneme, Word } from '../../../../shared/jobs/engine-use.ts'
import { hasLetters } from '../text/clean.ts'
import type { Unit } from '../text/unit.ts'
import type { Utterance } from '../text/utterances.ts'
import type { SpokenUtterance } from './messages.ts'

type Timed = { symbol: string; startMs: number; endMs: number }
type Sounding = { text: string; sounds: Timed[] }

/** `(en)` marks a change of language, ˈ and ˌ stress. */
const toIpa = (symbol: string): string => symbol.replace(/\([^)]*\)|[ˈˌ]/gu, '')

/** Times of the words and phonemes that a reader of the text sees, in order, none over another. */
export const timeWords = (
  units: readonly Unit[],
  utterances: readonly Utterance[],
  spoken: readonly SpokenUtterance[],
): { words: Word[]; phonemes: Phoneme[] } => {
  const sounding: Sounding[] = units.map(({ text }) => ({ text, sounds: [] }))
  utterances.forEach(({ spans }, at) => {
    const { startMs, durationMs, sounds } = spoken[at] ?? { startMs: 0, durationMs: 0, sounds: [] }
    // espeak may give a mark that it names the text's first position, and a rest its last: words never go back.
    let reached = 0
    sounds.forEach((sound, n) => {
      const symbol = toIpa(sound.symbol)
      if (symbol === '') return
      const found = spans.findLastIndex(({ start }) => start <= sound.position)
      reached = Math.max(reached, found)
      const span = spans[reached]
      if (!span) return
      const endMs = startMs + (sounds[n + 1]?.atMs ?? durationMs)
      sounding[span.unit]?.sounds.push({ symbol, startMs: startMs + sound.atMs, endMs })
    })
  })
  return number(joinSilent(shareMerged(sounding)))
}

/** espeak says "of the" as one word: a word without sounds takes its share of those before it, by its letters. */
const shareMerged = (all: readonly Sounding[]): Sounding[] => {
  const shared = all.map(({ text, sounds }) => ({ text, sounds }))
  for (let first = 0; first < shared.length; first++) {
    const group = [shared[first] as Sounding]
    for (let next = first + 1; isMerged(shared[next]); next++) group.push(shared[next] as Sounding)
    if (group.length === 1) continue
    const { sounds } = group[0] as Sounding
    const letters = group.map(({ text }) => [...text].length)
    const total = letters.reduce((sum, each) => sum + each, 0)
    let before = 0
    group.forEach((word, at) => {
      const from = Math.round((before / total) * sounds.length)
      before += letters[at] ?? 0
      word.sounds = sounds.slice(from, Math.round((before / total) * sounds.length))
    })
    first += group.length - 1
  }
  return shared
}

const isMerged = (word: Sounding | undefined): boolean =>
  word !== undefined && word.sounds.length === 0 && hasLetters(word.text)

/** What is not said is shown with the word before it, at the start with the one after. */
const joinSilent = (all: readonly Sounding[]): Sounding[] => {
  const joined: Sounding[] = []
  let waiting = ''
  for (const { text, sounds } of all) {
    const last = joined.at(-1)
    if (sounds.length > 0) {
      joined.push({ text: waiting + text, sounds })
      waiting = ''
    } else if (last) last.text += ` ${text}`
    else waiting += `${text} `
  }
  return joined
}

const number = (all: readonly Sounding[]): { words: Word[]; phonemes: Phoneme[] } => {
  const words: Word[] = []
  const phonemes: Phoneme[] = []
  let free = 0
  for (const { text, sounds } of all) {
    const start = Math.max(free, Math.round(Math.min(...sounds.map(({ startMs }) => startMs))))
    free = Math.max(start, Math.round(Math.max(...sounds.map(({ endMs }) => endMs))))
    for (const { symbol, startMs, endMs } of sounds)
      phonemes.push({
        ...{ symbol, word: words.length },
        startMs: Math.round(startMs),
        endMs: Math.round(endMs),
      })
    words.push({ text, startMs: start, endMs: free })
  }
  return { words, phonemes }
}
