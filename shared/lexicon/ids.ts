import type { Mood } from '../story.ts'

/**
 * What our pictures can show, as ids. The story writer makes its English prompts of these words (`-` read as a
 * space), the illustrator draws every one of them, and the lexicon knows them in all languages.
 */
export const subjectIds = {
  person: [
    'woman',
    'man',
    'girl',
    'boy',
    'child',
    'old-woman',
    'old-man',
    'king',
    'queen',
    'princess',
    'knight',
    'astronaut',
    'detective',
    'sailor',
    'farmer',
    'teacher',
    'doctor',
    'cook',
    'musician',
    'soldier',
    'wizard',
    'ghost',
    'robot',
    'monster',
  ],
  animal: [
    'cat',
    'dog',
    'fox',
    'wolf',
    'bear',
    'rabbit',
    'horse',
    'elephant',
    'lion',
    'owl',
    'crow',
    'bird',
    'fish',
    'octopus',
    'whale',
    'turtle',
    'mouse',
    'bee',
    'butterfly',
    'dragon',
  ],
  vehicle: ['car', 'train', 'ship', 'boat', 'bicycle', 'rocket', 'airplane', 'balloon'],
  building: [
    'house',
    'castle',
    'lighthouse',
    'temple',
    'church',
    'tower',
    'school',
    'hospital',
    'windmill',
    'pyramid',
  ],
  object: [
    'book',
    'lantern',
    'key',
    'clock',
    'letter',
    'chest',
    'tree',
    'flower',
    'candle',
    'mirror',
    'sword',
    'crown',
    'door',
    'cup',
    'phone',
    'telescope',
    'moon',
    'star',
    'heart',
    'bread',
  ],
} as const

export type SubjectKind = keyof typeof subjectIds
export type SubjectId = (typeof subjectIds)[SubjectKind][number]

/** Where a scene plays. */
export const settingIds = [
  'forest',
  'mountains',
  'sea',
  'beach',
  'underwater',
  'city-street',
  'village',
  'desert',
  'river',
  'lake',
  'garden',
  'park',
  'room',
  'kitchen',
  'bedroom',
  'library',
  'classroom',
  'station',
  'road',
  'cave',
  'space',
  'moon-surface',
  'snow-field',
  'bridge',
  'graveyard',
  'farm-field',
] as const
export type SettingId = (typeof settingIds)[number]

export const timeIds = ['dawn', 'day', 'sunset', 'night'] as const
export type TimeId = (typeof timeIds)[number]

const weatherIds = ['clear', 'rain', 'snow', 'fog', 'storm', 'wind'] as const
export type WeatherId = (typeof weatherIds)[number]

export type MoodId = Mood

const subjectKinds = Object.keys(subjectIds) as SubjectKind[]

export const allSubjectIds: readonly SubjectId[] = subjectKinds.flatMap((kind) => [...subjectIds[kind]])

const kindOf = new Map<SubjectId, SubjectKind>(
  subjectKinds.flatMap((kind) => subjectIds[kind].map((id) => [id, kind] as const)),
)

export const kindOfSubject = (id: SubjectId): SubjectKind => kindOf.get(id) ?? 'object'

/** `old-woman` → `old woman`: the English word of an id, as prompts say it. */
export const wordOfId = (id: string): string => id.replaceAll('-', ' ')
