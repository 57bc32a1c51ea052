import { type SettingId, wordOfId } from '../../../shared/lexicon/ids.ts'
import type { Chooser } from './chooser.ts'
import type { Cast } from './fill.ts'

/** Where a scene plays, as English prompts say it. */
export const placePhrases: Readonly<Record<SettingId, string>> = {
  forest: 'in a forest',
  mountains: 'in the mountains',
  sea: 'by the sea',
  beach: 'on a beach',
  underwater: 'underwater',
  'city-street': 'on a city street',
  village: 'in a village',
  desert: 'in the desert',
  river: 'by a river',
  lake: 'by a lake',
  garden: 'in a garden',
  park: 'in a park',
  room: 'in a room',
  kitchen: 'in a kitchen',
  bedroom: 'in a bedroom',
  library: 'in a library',
  classroom: 'in a classroom',
  station: 'at a train station',
  road: 'on a country road',
  cave: 'in a cave',
  space: 'in space',
  'moon-surface': 'on the surface of the moon',
  'snow-field': 'in a snow field',
  bridge: 'on a bridge',
  graveyard: 'in a graveyard',
  'farm-field': 'in a farm field',
}

export const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

const looks = [
  'in a red coat',
  'in a blue coat',
  'in a yellow coat',
  'in a green coat',
  'in a white shirt',
  'in a purple scarf',
]

/** Whose clothes stay the same over all scenes of one story. */
const dressed: ReadonlySet<string> = new Set(['woman', 'man', 'girl', 'boy', 'child', 'old-woman', 'old-man'])

/** English phrase of every slot: a person keeps one look through the story. */
export const phrasesOfCast = (cast: Cast, chooser: Chooser): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(cast).flatMap(([slot, { kind, id }]): [string, string][] => {
      if (kind === 'name') return []
      if (kind === 'setting') return [[slot, placePhrases[id]]]
      const noun = withArticle(wordOfId(id))
      return [[slot, dressed.has(id) ? `${noun} ${chooser.of(looks)}` : noun]]
    }),
  )

/** `air`: time and weather before the mood, with a comma in front; '' where the shot says them itself. */
export const fillPrompt = (shot: string, phrases: ReadonlyMap<string, string>, air: string): string =>
  shot
    .replace(/\{(\w+)\}/g, (all, slot: string) => {
      const phrase = phrases.get(slot)
      if (phrase === undefined) throw new Error(`Nothing stands for ${all} in "${shot}"`)
      return phrase
    })
    .replace(/, \w+ mood$/, (mood) => air + mood)
