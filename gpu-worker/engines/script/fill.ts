import type { Language } from '../../../shared/languages.ts'
import type { SettingId, SubjectId } from '../../../shared/lexicon/ids.ts'
import type { StoryWords } from './language.ts'

/** Who and what fills the slots of one story: an entity with its forms in the story's language. */
export type CastMember =
  | { kind: 'subject'; id: SubjectId; forms: Forms }
  | { kind: 'setting'; id: SettingId; forms: Forms }
  | { kind: 'name'; id: string; forms: Forms }

export type Cast = Readonly<Record<string, CastMember>>

/** Column → form; `''` is the first column that is a form. */
export type Forms = ReadonlyMap<string, string>

/** @throws Error when a row has not one form for each column: a flaw of the table, met by the unit tests */
export const readForms = (columns: readonly string[], row: string): Forms => {
  const cells = row.split('|').map((cell) => cell.trim())
  if (cells.length !== columns.length || cells.some((cell) => cell === ''))
    throw new Error(`"${row}" has not one form for each of ${columns.join(', ')}`)
  const forms = new Map(columns.map((column, index) => [column, cells[index] ?? '']))
  const first = columns.find((column) => column !== 'g')
  return forms.set('', forms.get(first ?? '') ?? '')
}

const mark = /\{([A-Za-z]+)(?:\.(\w+)|:([^{}]*))?\}/g

export const capitalise = (text: string, language: Language): string => {
  const [first = ''] = text
  // Greek's own rule drops the accent, which a capital at the start of a word keeps.
  const capital = language === 'el' ? first.toUpperCase() : first.toLocaleUpperCase(language)
  return capital + text.slice(first.length)
}

/**
 * `{hero}` is the first form, `{hero.the}` the form of that column, `{Hero.the}` the same with a capital,
 * `{hero:he|she|it}` the text that goes with its gender.
 * @throws Error naming the mark when nothing can stand there
 */
export const fillMarks = (text: string, cast: Cast, words: StoryWords, language: Language): string =>
  text.replace(mark, (all, slot: string, column: string | undefined, byGender: string | undefined) => {
    const key = slot[0]?.toLowerCase() + slot.slice(1)
    const forms = cast[key]?.forms
    const wanted =
      byGender === undefined
        ? forms?.get(column ?? '')
        : byGender.split('|')[words.genders.indexOf(forms?.get('g') ?? '')]
    if (wanted === undefined) throw new Error(`Nothing stands for ${all} in "${text}"`)
    return key === slot ? wanted : capitalise(wanted, language)
  })
