import type { MoodId, SettingId, SubjectId, TimeId, WeatherId } from '../../../../shared/lexicon/ids.ts'
import { kindOfSubject } from '../../../../shared/lexicon/ids.ts'
import type { Look, Pose } from './drawing.ts'
import { factsOf } from './facts.ts'
import { createPhrases, type Phrases } from './words/phrases.ts'
import * as scenes from './words/scenes.ts'
import { subjectWords } from './words/subjects.ts'

export type Named = {
  id: SubjectId
  count: number
  color: string | null
  size: number
  pose: Pose | null
  feeling: Look['mood'] | null
  /** Said with the one before it, by "and". */
  joined: boolean
  /** How it goes with the one named before it. */
  relation: 'beside' | 'held' | 'under'
}

export type Understanding = {
  subjects: readonly Named[]
  setting: SettingId | null
  time: TimeId | null
  weather: WeatherId | null
  mood: MoodId | null
  /** What of the prompt shaped the picture, in its own words. */
  words: readonly string[]
}

type Meaning =
  | { kind: 'subject'; id: SubjectId }
  | { kind: 'setting'; id: SettingId }
  | { kind: 'time'; id: TimeId }
  | { kind: 'weather'; id: WeatherId }
  | { kind: 'mood'; id: MoodId; feeling: Look['mood'] | null }
  | { kind: 'pose'; id: Pose }

const dictionary: Phrases<Meaning> = createPhrases<Meaning>([
  ...entries(scenes.moodWords).map(([id, words]) => [words, { kind: 'mood', id, feeling: null }] as const),
  ...entries(scenes.weatherWords).map(([id, words]) => [words, { kind: 'weather', id }] as const),
  ...entries(scenes.timeWords).map(([id, words]) => [words, { kind: 'time', id }] as const),
  ...entries(scenes.settingWords).map(([id, words]) => [words, { kind: 'setting', id }] as const),
  ...entries(subjectWords).map(([id, words]) => [words, { kind: 'subject', id }] as const),
  ...entries(scenes.poseWords).map(([id, words]) => [words, { kind: 'pose', id }] as const),
])

const feelings = new Map(
  entries(scenes.feelingWords).flatMap(([id, words]) => words.split('|').map((word) => [word, id] as const)),
)

function entries<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries(record) as [K, V][]
}

/** Neither a thing nor a place of the picture. */
const negated = new Set(['no', 'without', 'never', 'not'])
const holds = new Set([
  'holding',
  'holds',
  'carrying',
  'carries',
  'clutching',
  'with',
  'gripping',
  'wielding',
  'raising',
  'lifting',
  'bearing',
])
const mounts = new Set([
  'riding',
  'rides',
  'on',
  'atop',
  'aboard',
  'driving',
  'in',
  'inside',
  'onto',
  'sailing',
  'steering',
])

type Reading = { -readonly [K in keyof Understanding]: Understanding[K] } & {
  subjects: Named[]
  words: string[]
}

/** The words between the last subject and this one decide how the two go together. */
const relationOf = (
  between: readonly string[],
  last: Named | undefined,
  id: SubjectId,
): Named['relation'] => {
  if (!last) return 'beside'
  const person = kindOfSubject(last.id) === 'person'
  if (person && factsOf(id).holdable && between.some((word) => holds.has(word))) return 'held'
  const kind = kindOfSubject(id)
  const bearer = kind !== 'object' || id === 'tree' || id === 'chest'
  const within = kind === 'building' || kind === 'person' || id === 'tree'
  const carries = between.some(
    (word) => mounts.has(word) && !(within && (word === 'in' || word === 'inside')),
  )
  return bearer && carries ? 'under' : 'beside'
}

/** Colour, size, number and feeling said right before the noun; what is said before clothes is theirs. */
const adjectives = (before: readonly string[], plural: boolean) => {
  const found = {
    color: null as string | null,
    size: 1,
    count: plural ? 3 : 1,
    feeling: null as Look['mood'] | null,
  }
  const own = before.slice(before.findLastIndex((word) => scenes.clothes.has(word)) + 1)
  for (const word of own.slice(-5)) {
    found.color = scenes.colorWords[word] ?? found.color
    found.size *= scenes.sizeWords[word] ?? 1
    found.count = scenes.countWords[word] ?? found.count
    found.feeling = feelings.get(word) ?? found.feeling
  }
  return found
}

const addSubject = (
  reading: Reading,
  id: SubjectId,
  word: string,
  between: readonly string[],
  plural: boolean,
): void => {
  const last = reading.subjects.at(-1)
  const said = adjectives(between, plural)
  const again = reading.subjects.find((known) => known.id === id)
  if (again) {
    again.color ??= said.color
    return
  }
  if ((word === 'he' || word === 'she') && reading.subjects.length > 0) return
  reading.subjects.push({
    id,
    ...said,
    pose: null,
    joined: last !== undefined && between.includes('and'),
    relation: relationOf(between, last, id),
  })
}

const dress = (reading: Reading, between: readonly string[]): void => {
  const worn = between.findIndex((word) => scenes.clothes.has(word))
  const person = reading.subjects.findLast((subject) => kindOfSubject(subject.id) === 'person')
  if (worn < 0 || !person) return
  const color = between
    .slice(Math.max(0, worn - 3), worn)
    .map((word) => scenes.colorWords[word])
    .find((found) => found !== undefined)
  person.color = color ?? person.color
}

/** A verb is of the last one named, and of those joined to it by "and". */
const pose = (reading: Reading, id: Pose): void => {
  for (let i = reading.subjects.length - 1; i >= 0; i--) {
    const actor = reading.subjects[i]
    if (!actor || actor.pose !== null) return
    actor.pose = id
    if (!actor.joined) return
  }
}

const take = (
  reading: Reading,
  meaning: Meaning,
  word: string,
  between: readonly string[],
  plural: boolean,
): void => {
  switch (meaning.kind) {
    case 'subject':
      addSubject(reading, meaning.id, word, between, plural)
      return
    case 'setting':
      if (between.at(-1) === 'dark' && meaning.id !== 'space') reading.time ??= 'night'
      reading.setting ??= meaning.id
      return
    case 'time':
      reading.time ??= meaning.id
      return
    case 'weather':
      if (reading.weather === null || reading.weather === 'clear') reading.weather = meaning.id
      return
    case 'mood':
      reading.mood ??= meaning.id
      return
    case 'pose':
      pose(reading, meaning.id)
  }
}

/** Reads an English prompt: subjects with what they do, place, hour, weather and mood. Words it does not know are left. */
export const readPrompt = (prompt: string): Understanding => {
  const tokens =
    prompt
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .match(/[a-z0-9]+(?:-[a-z]+)*/g) ?? []
  const reading: Reading = { subjects: [], setting: null, time: null, weather: null, mood: null, words: [] }
  let between: string[] = []
  let waiting: Pose | null = null
  for (let i = 0; i < tokens.length; ) {
    const found = dictionary.at(tokens, i)
    if (!found) {
      between.push(tokens[i] as string)
      if (feelings.has(tokens[i] as string)) between.push(tokens[i] as string)
      dress(reading, between)
      i++
      continue
    }
    const { meaning, length, plural } = found
    const word = tokens.slice(i, i + length).join(' ')
    i += length
    if (between.slice(-2).some((before) => negated.has(before))) {
      between = []
      continue
    }
    if (meaning.kind === 'pose' && reading.subjects.length === 0) waiting ??= meaning.id
    take(reading, meaning, word, between, plural)
    if (!reading.words.includes(word)) reading.words.push(word)
    // A verb between two nouns still says how they go together, and an adjective may stand before a weather word.
    between = meaning.kind === 'subject' ? [] : [...between, ...word.split(' ')]
  }
  const first = reading.subjects[0]
  if (first && waiting) first.pose ??= waiting
  return reading
}
