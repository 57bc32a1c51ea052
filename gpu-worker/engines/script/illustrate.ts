import type { Scene } from '../../../shared/jobs/script.ts'
import type { Language } from '../../../shared/languages.ts'
import {
  type MoodId,
  type SettingId,
  settingIds,
  type TimeId,
  timeIds,
  type WeatherId,
  wordOfId,
} from '../../../shared/lexicon/ids.ts'
import { understand } from '../../../shared/lexicon/index.ts'
import type { KnownWord } from '../../../shared/lexicon/lexicon.ts'
import type { Mood, Topic } from '../../../shared/story.ts'
import type { Chooser } from './chooser.ts'
import { placePhrases, withArticle } from './prompt.ts'

export const timePhrases: Readonly<Record<TimeId, string>> = {
  dawn: 'at dawn',
  day: 'by day',
  sunset: 'at sunset',
  night: 'at night',
}

export const weatherPhrases: Readonly<Record<WeatherId, string>> = {
  clear: 'clear sky',
  rain: 'rain falling',
  snow: 'snow falling',
  fog: 'fog',
  storm: 'storm',
  wind: 'strong wind',
}

const moodOfTopic: Readonly<Record<Topic, Mood>> = {
  scary: 'eerie',
  mystery: 'tense',
  bedtime: 'tender',
  'interesting history': 'grand',
  'urban legends': 'eerie',
  motivational: 'grand',
  'fun facts': 'joyful',
  'long form jokes': 'funny',
  'life pro tips': 'calm',
  philosophy: 'calm',
  love: 'tender',
  'custom topic': 'calm',
}

/** What one picture shows, as far as the words before it said. */
type View = { subjects: string[]; setting: SettingId; time: TimeId; weather: WeatherId | null; mood: Mood }

const last = <T extends string>(words: readonly KnownWord[], group: KnownWord['group']): T | undefined =>
  words.findLast((word) => word.group === group)?.id as T | undefined

const see = (before: View, words: readonly KnownWord[], mood: Mood): View => {
  const subjects = [...new Set(words.filter(({ group }) => group === 'subjects').map(({ id }) => id))]
  return {
    subjects: subjects.length > 0 ? subjects.slice(0, 3) : before.subjects,
    setting: last<SettingId>(words, 'settings') ?? before.setting,
    time: last<TimeId>(words, 'times') ?? before.time,
    weather: last<WeatherId>(words, 'weathers') ?? before.weather,
    mood: last<MoodId>(words, 'moods') ?? mood,
  }
}

const promptOf = ({ subjects, setting, time, weather, mood }: View): string => {
  const nouns = subjects.map((id) => withArticle(wordOfId(id)))
  const who = nouns.length > 0 ? `${nouns.join(' and ')} ` : 'a wide quiet landscape '
  const air = weather === null ? '' : `, ${weatherPhrases[weather]}`
  return `${who}${placePhrases[setting]} ${timePhrases[time]}${air}, ${mood} mood`
}

type OwnScene = { narration: string; prompt?: string | undefined }

/**
 * Pictures for own words: each scene's narration is read through the lexicon, and what it leaves unsaid stays as it
 * was in the scene before. `understood`: the words that were read so.
 */
export const illustrate = (
  scenes: readonly OwnScene[],
  topic: Topic,
  language: Language,
  chooser: Chooser,
): { scenes: Scene[]; understood: string[] } => {
  const found = scenes.map(({ narration }) => understand(narration, language))
  const all = found.flat()
  const first = <T extends string>(group: KnownWord['group'], list: readonly T[]): T =>
    (all.find((word) => word.group === group)?.id as T | undefined) ?? chooser.of(list)
  let view: View = {
    subjects: all
      .filter(({ group }) => group === 'subjects')
      .map(({ id }) => id)
      .slice(0, 1),
    setting: first('settings', settingIds),
    time: first('times', timeIds),
    weather: null,
    mood: moodOfTopic[topic],
  }
  const understood = new Set<string>()
  return {
    scenes: scenes.map(({ narration, prompt }, index) => {
      const words = found[index] ?? []
      view = see(view, words, moodOfTopic[topic])
      if (prompt === undefined) for (const { word } of words) understood.add(word)
      return { narration, prompt: prompt ?? promptOf(view), mood: view.mood }
    }),
    understood: [...understood],
  }
}
