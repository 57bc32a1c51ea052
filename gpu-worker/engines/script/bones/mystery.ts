import { type Bones, nameOf, place, subject } from '../bones.ts'

export const mystery = {
  /** Shining things vanish; an animal has carried them all to one lonely window. */
  thief: {
    shape: 'tale',
    slots: {
      hero: subject(['detective', 'boy', 'old-man', 'teacher', 'doctor', 'man']),
      name: nameOf('hero'),
      culprit: subject(['crow', 'cat', 'fox', 'mouse', 'dog', 'owl'], ['animal']),
      place: place('village', 'city-street', 'garden', 'park', 'farm-field', 'river'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['eerie', 'a key on a table in a room at dawn, window open, eerie mood'],
      setup: ['tense', '{hero} standing {place} by day, tense mood'],
      step: ['tense', 'a clock and a chest in a room by day, tense mood'],
      rising: ['calm', '{hero} sitting {place} at night, a lantern, fog, calm mood'],
      deeper: ['tense', '{hero} walking {place} at night, rain, tense mood'],
      turn: ['eerie', '{culprit} {place} at night, a key shining, moon, eerie mood'],
      peak: ['tense', '{hero} following {culprit} {place} at night, moon, tense mood'],
      release: [
        'tender',
        'an old woman at the window of a house at night, {culprit} beside her, tender mood',
      ],
      ending: ['joyful', '{hero} and an old woman sitting in a garden at dawn, {culprit}, joyful mood'],
    },
  },
  /** Every year a letter without a sender, each dated tomorrow. */
  letters: {
    shape: 'tale',
    slots: {
      hero: subject(['woman', 'girl', 'old-woman']),
      name: nameOf('hero'),
      thing: subject(['key', 'book', 'candle', 'mirror', 'cup', 'lantern'], ['object']),
      place: place('station', 'bridge', 'lake', 'garden', 'beach', 'library'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['eerie', 'a letter on a table in a room at dawn, rain, eerie mood'],
      setup: ['calm', '{hero} reading a letter in a kitchen by day, calm mood'],
      step: ['eerie', 'a chest full of letters in a room at night, a candle, eerie mood'],
      rising: ['tense', '{hero} reading a letter in a bedroom at night, a lantern, tense mood'],
      deeper: ['tense', '{hero} walking {place} by day, wind, tense mood'],
      turn: ['eerie', '{hero} standing {place} at sunset, fog, eerie mood'],
      peak: ['tense', '{thing} {place} at sunset, fog, tense mood'],
      release: ['tender', '{hero} holding a letter {place} at sunset, tender mood'],
      ending: ['tender', '{hero} writing a letter in a room at night, a candle, tender mood'],
    },
  },
  /** A treasure of glass gone from a locked room, no tracks in the snow: it was ice. */
  ice: {
    shape: 'tale',
    slots: {
      owner: subject(['king', 'wizard', 'old-man', 'knight', 'sailor', 'musician']),
      hero: subject(['detective', 'boy', 'doctor', 'soldier', 'teacher', 'cook']),
      name: nameOf('hero'),
      place: place('mountains', 'snow-field', 'lake', 'forest', 'sea', 'village'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['grand', 'a castle {place} at night, snow falling, a star in the sky, grand mood'],
      setup: ['grand', '{owner} showing a crown in a room at night, candle, grand mood'],
      step: ['tense', 'a tower {place} at night, snow falling, tense mood'],
      rising: ['tense', 'a locked door in a tower room at dawn, tense mood'],
      deeper: ['eerie', 'a castle {place} at dawn, snow without footprints, eerie mood'],
      turn: ['calm', '{hero} standing in a room by day, an empty chest, calm mood'],
      peak: ['tense', '{hero} pointing at water on the floor in a room by day, a candle, tense mood'],
      release: ['sad', '{owner} sitting in a room by day, sad mood'],
      ending: ['funny', '{hero} walking away from a castle {place} by day, snow, funny mood'],
    },
  },
} as const satisfies Record<string, Bones>
