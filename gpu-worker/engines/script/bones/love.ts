import { type Bones, nameOf, place, subject } from '../bones.ts'

/** She and he have names alone, so that every line knows its grammar. */
export const love = {
  /** Two windows, two lights, a year of signals. */
  windows: {
    shape: 'tale',
    slots: {
      she: nameOf('woman'),
      he: nameOf('man'),
      light: subject(['lantern', 'candle', 'mirror', 'phone', 'star', 'flower'], ['object']),
      place: place('river', 'city-street', 'lake', 'village', 'garden', 'park'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['tender', 'two lit windows {place} at night, tender mood'],
      setup: ['sad', 'a woman at a window of a house at night, rain, sad mood'],
      step: ['tender', 'a man with {light} at a window at night, tender mood'],
      rising: ['joyful', 'a woman with {light} at a window at night, joyful mood'],
      deeper: ['calm', 'houses {place} at night, snow falling, calm mood'],
      turn: ['sad', 'a dark window of a house {place} at night, rain, sad mood'],
      peak: ['tense', 'a woman running {place} at night, storm, tense mood'],
      release: ['tender', 'a man and a woman {place} at dawn, tender mood'],
      ending: ['tender', 'one house with a lit window {place} at night, stars, tender mood'],
    },
  },
  /** The bench where they meet again after fifty years. */
  bench: {
    shape: 'tale',
    slots: {
      she: nameOf('woman'),
      he: nameOf('man'),
      token: subject(['letter', 'key', 'book', 'flower', 'cup', 'clock'], ['object']),
      place: place('park', 'station', 'beach', 'bridge', 'garden', 'river'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['calm', 'an old man sitting {place} at dawn, calm mood'],
      setup: ['joyful', 'a girl and a boy {place} by day, joyful mood'],
      step: ['tender', '{token} {place} at sunset, tender mood'],
      rising: ['sad', 'a train at a train station by day, a woman waving, sad mood'],
      deeper: ['sad', 'a man sitting {place}, snow falling, sad mood'],
      turn: ['tense', 'an old woman walking {place} at dawn, fog, tense mood'],
      peak: ['tender', 'an old woman and an old man {place} at dawn, {token}, tender mood'],
      release: ['joyful', 'an old woman and an old man sitting {place} by day, joyful mood'],
      ending: ['tender', 'an old woman and an old man walking {place} at sunset, tender mood'],
    },
  },
  /** She bakes bread, he plays; neither dares. */
  bakery: {
    shape: 'tale',
    slots: {
      she: nameOf('woman'),
      he: nameOf('man'),
      helper: subject(['cat', 'dog', 'bird', 'crow', 'mouse', 'horse'], ['animal']),
      place: place('village', 'city-street', 'station', 'bridge', 'park', 'river'),
    },
    optional: ['step', 'peak'],
    beats: {
      hook: ['tender', 'a woman with bread in a kitchen at dawn, tender mood'],
      setup: ['calm', 'a musician {place} at dawn, calm mood'],
      step: ['funny', 'a musician with bread {place} by day, funny mood'],
      rising: ['tender', 'a woman at a window by day, a musician outside, tender mood'],
      deeper: ['funny', '{helper} {place} by day, funny mood'],
      turn: ['funny', '{helper} running {place} with a letter, funny mood'],
      peak: ['tense', 'a woman reading a letter in a kitchen by day, tense mood'],
      release: ['joyful', 'a woman and a musician {place} at sunset, {helper}, joyful mood'],
      ending: ['tender', 'a woman and a musician in a kitchen at dawn, {helper}, tender mood'],
    },
  },
} as const satisfies Record<string, Bones>
