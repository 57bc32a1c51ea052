import type { SettingId, SubjectId, SubjectKind } from '../../../shared/lexicon/ids.ts'
import type { Mood } from '../../../shared/story.ts'

/** The arc of every tale, in this order; a short tale leaves some of the optional beats out. */
export const beats = [
  'hook',
  'setup',
  'step',
  'rising',
  'deeper',
  'turn',
  'peak',
  'release',
  'ending',
] as const
export type Beat = (typeof beats)[number]

export const sceneCount = { short: 7, long: 9 } as const

/** What a picture feels like and shows, in English; `{slot}` and `{place}` as in prompt.ts. */
export type Shot = readonly [Mood, string]

/** One blank of a tale. `open`: an own subject may put any entity of these kinds there, not only those listed. */
export type Slot =
  | { kind: 'subject'; among: readonly SubjectId[]; open?: readonly SubjectKind[] }
  | { kind: 'setting'; among: readonly SettingId[]; open?: true }
  /** A person's given name: of the sex of the subject in that slot, or always a woman's or a man's. */
  | { kind: 'name'; of: string }

export type TaleBones = {
  shape: 'tale'
  slots: Readonly<Record<string, Slot>>
  /** Two or more; the tale makes sense without any two of them. */
  optional: readonly Beat[]
  beats: Readonly<Record<Beat, Shot>>
}

/** An opening, single items in any order, the best of them last, a closing. */
export type ListBones = {
  shape: 'list'
  opening: Shot
  items: Readonly<Record<string, Shot>>
  crown: Shot
  closing: Shot
}

export type Bones = TaleBones | ListBones

export const subject = (among: readonly SubjectId[], open?: readonly SubjectKind[]): Slot =>
  open === undefined ? { kind: 'subject', among } : { kind: 'subject', among, open }

/** A place; own subjects may set it anywhere. */
export const place = (...among: readonly SettingId[]): Slot => ({ kind: 'setting', among, open: true })

export const nameOf = (of: string): Slot => ({ kind: 'name', of })

export const living = ['person', 'animal'] as const satisfies readonly SubjectKind[]
export const lifeless = ['vehicle', 'building', 'object'] as const satisfies readonly SubjectKind[]

const female: ReadonlySet<string> = new Set(['woman', 'girl', 'old-woman', 'queen', 'princess'])

/** Whose names a person bears; what is not named as a woman has a man's name. */
export const sexOf = (id: string): 'woman' | 'man' => (female.has(id) ? 'woman' : 'man')
