import type { SettingId, SubjectId, TimeId, WeatherId } from '../../../../shared/lexicon/ids.ts'
import { kindOfSubject } from '../../../../shared/lexicon/ids.ts'
import type { Mood } from '../../../../shared/story.ts'
import type { Look, Pose } from './drawing.ts'
import { factsOf } from './facts.ts'
import type { Random } from './random.ts'
import type { Named, Understanding } from './read-prompt.ts'

/** One who is in the picture, with what it carries and what carries it. */
export type Actor = {
  id: SubjectId
  count: number
  color: string | null
  size: number
  pose: Pose
  feeling: Look['mood']
  holds: Named | null
  /** Rides on it or stands on it. */
  mount: Named | null
}

export type ScenePlan = {
  actors: readonly Actor[]
  setting: SettingId
  time: TimeId
  weather: WeatherId
  mood: Mood | null
}

const views = ['mountains', 'lake', 'forest', 'village', 'beach', 'farm-field', 'garden', 'river'] as const
const indoors = new Set<SettingId>(['room', 'kitchen', 'bedroom', 'library', 'classroom'])

const feelingOfMood: Record<Mood, Look['mood']> = {
  ...{ calm: 'calm', joyful: 'glad', tender: 'glad', eerie: 'afraid', tense: 'afraid' },
  ...{ sad: 'sad', grand: 'calm', funny: 'glad' },
}
const wild = new Set<SubjectId>(['monster', 'dragon', 'wolf'])

const feelingOf = (named: Named, mood: Mood | null): Look['mood'] => {
  if (named.feeling !== null) return named.feeling
  if (wild.has(named.id))
    return mood === 'joyful' || mood === 'tender' || mood === 'funny' ? 'glad' : 'fierce'
  return mood === null ? 'glad' : feelingOfMood[mood]
}

/** Water carries no walker, and deep space lets all float. */
const poseOf = (named: Named, setting: SettingId): Pose => {
  const kind = kindOfSubject(named.id)
  if (setting === 'underwater' && kind === 'person')
    return named.pose === null || named.pose === 'standing' ? 'swimming' : named.pose
  return named.pose ?? 'standing'
}

/** Birds need no branch in a room, and a dragon over others is above them. */
const adapt = (id: SubjectId, pose: Pose, setting: SettingId, company: number): Pose => {
  if (pose !== 'standing') return pose
  const flies = indoors.has(setting)
    ? factsOf(id).realm === 'air'
    : id === 'dragon' && company > 1 && setting !== 'cave'
  return flies ? 'flying' : pose
}

const passengers = new Set<SubjectId>(['boat', 'ship', 'balloon'])

const toActors = (named: readonly Named[], setting: SettingId, mood: Mood | null): Actor[] => {
  const actors: Actor[] = []
  for (const each of named) {
    const last = actors.at(-1)
    if (each.relation === 'held' && last && last.holds === null) {
      last.holds = each
      if (last.pose === 'standing') last.pose = 'holding'
      continue
    }
    const living = last && (kindOfSubject(last.id) === 'person' || kindOfSubject(last.id) === 'animal')
    if (
      each.relation === 'under' &&
      living &&
      last.mount === null &&
      factsOf(last.id).stature <= factsOf(each.id).stature * 1.7
    ) {
      last.mount = each
      const rides = kindOfSubject(each.id) === 'animal' || each.id === 'bicycle' || passengers.has(each.id)
      if (kindOfSubject(last.id) === 'person' && rides) last.pose = 'riding'
      continue
    }
    const pose = poseOf(each, setting)
    actors.push({
      ...each,
      pose: adapt(each.id, pose, setting, named.length),
      feeling: feelingOf(each, mood),
      holds: null,
      mount: null,
    })
  }
  return actors
}

const readable = new Set<SubjectId>(['book', 'letter'])

/** What somebody reads is in their hands, however the prompt says it. */
const giveReading = (actors: Actor[]): Actor[] => {
  const reader = actors.find((actor) => kindOfSubject(actor.id) === 'person')
  const text = actors.find((actor) => readable.has(actor.id))
  if (!reader || !text) return actors
  const reads = text.pose === 'reading' || reader.pose === 'reading'
  if (!reads && !(text.id === 'book' && reader.pose === 'sitting')) return actors
  if (reader.pose === 'standing') reader.pose = 'reading'
  return actors.filter((actor) => actor !== text)
}

const hourOf = (understood: Understanding, mood: Mood | null, random: Random): TimeId => {
  if (understood.time !== null) return understood.time
  if (understood.subjects.some(({ id }) => id === 'moon' || id === 'star') || mood === 'eerie') return 'night'
  const hours: Partial<Record<Mood, readonly [TimeId, ...TimeId[]]>> = {
    tense: ['night', 'sunset'],
    tender: ['sunset', 'dawn'],
    sad: ['day', 'dawn'],
    grand: ['sunset', 'day'],
  }
  return random.pick((mood && hours[mood]) ?? ['day', 'day', 'day', 'sunset', 'dawn'])
}

const settingOf = (understood: Understanding, random: Random): SettingId => {
  if (understood.setting !== null) return understood.setting
  const [first, ...others] = understood.subjects
  if (!first) return random.pick(views)
  const homes = factsOf(first.id).homes
  // A place that suits all of them, if there is one.
  const shared = homes.find((home) => others.some(({ id }) => factsOf(id).homes.includes(home)))
  const large = others.some(({ id }) => factsOf(id).stature > 1.2)
  const fitting = homes.filter((home) => !(large && indoors.has(home)))
  return (
    shared ??
    random.pick(fitting.length > 0 ? (fitting as [SettingId, ...SettingId[]]) : (['village'] as const))
  )
}

/** Decides what the prompt leaves open. */
export const planScene = (understood: Understanding, mood: Mood | null, random: Random): ScenePlan => {
  const felt = mood ?? understood.mood
  const setting = settingOf(understood, random.fork('setting'))
  return {
    actors: giveReading(toActors(understood.subjects.slice(0, 4), setting, felt)),
    setting,
    time: hourOf(understood, felt, random.fork('time')),
    weather: understood.weather ?? 'clear',
    mood: felt,
  }
}
