import type { Language } from '../../../../shared/languages.ts'
import { readableChinese } from './chinese.ts'
import { cleanForVoice } from './clean.ts'
import { splitByScript } from './scripts.ts'
import type { Unit } from './unit.ts'

/** Where a word stands in what the synthesiser gets, in code points. */
export type Span = { unit: number; start: number; end: number }

/** One call of the synthesiser. */
export type Utterance = {
  /** Of a foreign script; undefined = the text's own voice. */
  voice: string | undefined
  /** SSML: escaped. */
  text: string
  spans: Span[]
  pauseMs: number
}

/** After a sentence the voice itself pauses this long between two that it gets together. */
const pauses = { word: 0, clause: 180, sentence: 350, line: 420, paragraph: 650 }
/** So long is what the synthesiser gets at once: an abort and the memory wait for no more. */
const enough = { sentence: 200, clause: 400, word: 600 }
/** Abbreviations at whose full stop espeak would rest as after a sentence. */
const abbreviation = /^(\p{Lu}|mrs?|ms|mme|mlle|drs?|prof|sr|sra|srta|st|jr|hr|fr|nr|no|vs|ca|bzw|sig)\.$/iu
/** espeak drops the end of a longer word. */
const longestWord = /\S{60}/gu

/** The text as calls of the synthesiser, cut at sentences and where another script needs another voice. */
export const toUtterances = (units: readonly Unit[], language: Language): Utterance[] => {
  const done: Utterance[] = []
  const glue = language === 'zh' ? '' : ' '
  let open: { voice: string | undefined; text: string; length: number; spans: Span[] } | undefined
  const finish = (pauseMs: number) => {
    if (open) done.push({ voice: open.voice, text: open.text, spans: open.spans, pauseMs })
    open = undefined
  }
  units.forEach((unit, index) => {
    const followed = units[index + 1] !== undefined
    for (const run of splitByScript(saidOf(unit, followed), language)) {
      if (open && open.voice !== run.voice) finish(0)
      open ??= { voice: run.voice, text: '', length: 0, spans: [] }
      if (open.spans.length > 0 && open.spans.at(-1)?.unit !== index) {
        open.text += glue
        open.length += glue.length
      }
      const written = writeRun(run.text, run.voice ?? language)
      const start = open.length
      open.text += written
      open.length += [...written].length
      open.spans.push({ unit: index, start, end: open.length })
    }
    const length = open?.length ?? 0
    const forced = unit.end === 'line' || unit.end === 'paragraph'
    if (forced || length >= (enough[unit.end as keyof typeof enough] ?? enough.word) || length >= enough.word)
      finish(followed ? pauses[unit.end] : 0)
  })
  finish(0)
  return done
}

const saidOf = ({ text, reading, end }: Unit, followed: boolean): string => {
  // Some voices name the dots.
  const clean = cleanForVoice(reading ?? text)
    .trim()
    .replace(/…|\.{2,}/gu, followed ? ',' : '.')
  if (followed && end === 'sentence' && abbreviation.test(clean)) return clean.slice(0, -1)
  return /^\d{1,3}([ \u00A0\u202F]\d{3})+/u.test(clean)
    ? clean.replace(/(?<=\d)[ \u00A0\u202F](?=\d)/gu, '')
    : clean
}

const writeRun = (text: string, voice: string): string => {
  const chinese = voice === 'zh' || voice === 'cmn'
  const readable = chinese ? readableChinese(text) : text
  return readable.replace(longestWord, (long) => `${long} `).replaceAll('&', '&amp;')
}
