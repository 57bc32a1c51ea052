import { type Bones, nameOf, place, subject } from '../bones.ts'

export const motivational = {
  /** Always last, and never absent. */
  last: {
    shape: 'tale',
    slots: {
      hero: subject(['girl', 'woman', 'old-woman']),
      name: nameOf('hero'),
      rival: subject(['horse', 'dog', 'wolf', 'lion', 'fox', 'rabbit'], ['animal']),
      place: place('village', 'mountains', 'city-street', 'beach', 'park', 'road'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['sad', '{hero} running {place} by day, sad mood'],
      setup: ['sad', '{hero} sitting on a bridge at sunset, rain, sad mood'],
      step: ['calm', '{hero} holding an old book in a room at night, calm mood'],
      rising: ['tense', '{hero} running {place} at dawn, fog, tense mood'],
      deeper: ['tense', '{hero} running in a forest at dawn, snow, {rival} behind, tense mood'],
      turn: ['tense', '{hero} running {place} by day, storm, tense mood'],
      peak: ['grand', '{hero} running {place} in the rain, grand mood'],
      release: ['joyful', '{hero} waving {place} at sunset, joyful mood'],
      ending: ['grand', '{hero} running {place} at dawn, clear sky, grand mood'],
    },
  },
  /** One tree a day in the dust. */
  trees: {
    shape: 'tale',
    slots: {
      hero: subject(['old-man', 'farmer', 'man', 'teacher', 'boy', 'soldier']),
      name: nameOf('hero'),
      guest: subject(['bird', 'fox', 'rabbit', 'owl', 'butterfly', 'bee'], ['animal']),
      place: place('desert', 'mountains', 'farm-field', 'village', 'river', 'road'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['sad', 'dry ground {place} by day, wind, sad mood'],
      setup: ['calm', '{hero} holding a small tree {place} at dawn, calm mood'],
      step: ['funny', 'people laughing in a village by day, {hero}, funny mood'],
      rising: ['tense', '{hero} {place} by day, wind, dry trees, tense mood'],
      deeper: ['sad', '{hero} sitting {place} at night, stars, sad mood'],
      turn: ['tender', '{guest} on a small tree {place} at dawn, tender mood'],
      peak: ['grand', 'a forest at dawn, {hero}, sun, grand mood'],
      release: ['joyful', 'children in a forest by day, {guest}, joyful mood'],
      ending: ['tender', '{hero} and a child with a small tree at sunset, tender mood'],
    },
  },
  /** Ninety-nine falls before the flight. */
  falls: {
    shape: 'tale',
    slots: {
      hero: subject(['bird', 'owl', 'crow', 'butterfly', 'bee', 'dragon']),
      friend: subject(['turtle', 'mouse', 'bear', 'horse', 'rabbit', 'elephant'], ['animal']),
      place: place('mountains', 'forest', 'lake', 'sea', 'farm-field', 'river'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['tense', '{hero} on a tall tree {place} at dawn, tense mood'],
      setup: ['sad', '{hero} sitting {place} by day, sad mood'],
      step: ['funny', '{hero} falling in a garden by day, flowers, funny mood'],
      rising: ['tender', '{hero} and {friend} {place} at sunset, tender mood'],
      deeper: ['calm', '{hero} looking up {place} at night, stars, calm mood'],
      turn: ['tense', '{friend} {place} in a storm, river rising, tense mood'],
      peak: ['grand', '{hero} flying {place} in a storm, grand mood'],
      release: ['joyful', '{hero} and {friend} {place} at dawn, clear sky, joyful mood'],
      ending: ['grand', '{hero} flying {place} at sunset, grand mood'],
    },
  },
} as const satisfies Record<string, Bones>
