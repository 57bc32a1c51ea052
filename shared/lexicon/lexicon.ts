import type { MoodId, SettingId, SubjectId, TimeId, WeatherId } from './ids.ts'

/**
 * The words of one language for everything our pictures can show. Each entry is a list of lower-case words with
 * spaces between them: `лис*` stands for every word that begins so, `_` joins the words of a phrase (`old_man`).
 * No word stands under two ids.
 */
export type Lexicon = {
  /** `substrings` for scripts that write no spaces: an entry is found anywhere in the text. */
  matching: 'words' | 'substrings'
  subjects: Readonly<Record<SubjectId, string>>
  settings: Readonly<Record<SettingId, string>>
  times: Readonly<Record<TimeId, string>>
  weathers: Readonly<Record<WeatherId, string>>
  moods: Readonly<Record<MoodId, string>>
}

export type Meaning =
  | { group: 'subjects'; id: SubjectId }
  | { group: 'settings'; id: SettingId }
  | { group: 'times'; id: TimeId }
  | { group: 'weathers'; id: WeatherId }
  | { group: 'moods'; id: MoodId }

/** A word of a text that we know; `word` as it was written. */
export type KnownWord = Meaning & { word: string; start: number; end: number }

export const groups = ['subjects', 'settings', 'times', 'weathers', 'moods'] as const

/** Every entry of a lexicon with what it means, as written in the table. */
export const entriesOf = (lexicon: Lexicon): { entry: string; meaning: Meaning }[] =>
  groups.flatMap((group) =>
    Object.entries(lexicon[group]).flatMap(([id, words]) =>
      words
        .split(' ')
        .filter((entry) => entry !== '')
        .map((entry) => ({ entry, meaning: { group, id } as Meaning })),
    ),
  )
