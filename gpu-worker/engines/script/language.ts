import type { SettingId, SubjectId } from '../../../shared/lexicon/ids.ts'
import type { Topic } from '../../../shared/story.ts'
import type { bonesOf } from './bones/index.ts'
import type { Beat, ListBones } from './bones.ts'

/** Ways of saying the same; one is chosen by the seed. */
export type Ways = readonly [string, string, ...string[]]

/** Words of a tale. Marks in braces are read by fill.ts; README.md explains them. */
export type TaleText = {
  title: Ways
  /** About the story, for the description: one or two sentences that do not give the ending away. */
  blurb: Ways
  lines: Readonly<Record<Beat, Ways>>
}

/** Words of a list; no marks in here. */
export type ListText<Item extends string = string> = {
  title: Ways
  blurb: Ways
  opening: Ways
  items: Readonly<Record<Item, string>>
  crown: string
  closing: Ways
}

type TextOf<B> = B extends { shape: 'list' }
  ? ListText<B extends ListBones ? keyof B['items'] & string : never>
  : TaleText

type TextsOfTopic<T extends Topic> = {
  readonly [K in keyof (typeof bonesOf)[T]]: TextOf<(typeof bonesOf)[T][K]>
}

/** All story texts of a language. */
type StoryTexts = { readonly [T in Topic]: TextsOfTopic<T> }

/** Some topics' texts: what one file of a language holds. */
export type TextsOf<T extends Topic> = Pick<StoryTexts, T>

/**
 * Forms of a word in the order of the columns, split by `|`: `'a fox|the fox|fox'`. A column named `g` holds the
 * gender letter, one of `genders`, by which `{slot:his|her|its}` chooses.
 */
type FormTable<Id extends string> = {
  columns: readonly [string, ...string[]]
  rows: Readonly<Record<Id, string>>
}

export type StoryWords = {
  genders: readonly [string, ...string[]]
  subjects: FormTable<SubjectId>
  settings: FormTable<SettingId>
  names: { columns: readonly [string, ...string[]]; woman: Ways; man: Ways }
  /** Sentences that may end any description, of different lengths, 15 to 60 characters. */
  calls: readonly [string, string, string, string, ...string[]]
  /** For own text: `{title}` is its beginning. */
  ownBlurbs: Ways
  /** Three or more words each, without `#`, the best first. */
  hashtags: Readonly<Record<Topic, readonly [string, string, string, ...string[]]>>
  /** Between two sentences of one description: a space, or nothing where the script has none. */
  space: ' ' | ''
  /** How long a story is against the same story in English, in characters. */
  lengthScale: number
}

export type StoryLanguage = { words: StoryWords; texts: StoryTexts }
