import { type Bones, nameOf, place, subject } from '../bones.ts'

export const scary = {
  /** Three knocks each night, and one day tracks in the snow that only lead away from the house. */
  knocks: {
    shape: 'tale',
    slots: {
      hero: subject(['woman', 'old-woman', 'girl']),
      name: nameOf('hero'),
      place: place('forest', 'mountains', 'snow-field', 'farm-field', 'lake', 'village'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['eerie', 'a lonely house with one lit window {place} at night, snow falling, eerie mood'],
      setup: ['tense', '{hero} sitting in a room with a candle at night, a door behind, tense mood'],
      step: ['eerie', '{hero} holding a lantern in front of a door at night, fog, eerie mood'],
      rising: ['tense', 'a clock in a dark room at night, a candle burning, tense mood'],
      deeper: ['eerie', '{hero} sitting in a bedroom at night, a candle, fog outside, eerie mood'],
      turn: ['eerie', 'a house {place} at dawn, footprints in the snow, eerie mood'],
      peak: ['tense', '{hero} holding a candle in a dark room at night, a mirror on the wall, tense mood'],
      release: ['eerie', 'a mirror in a dark bedroom at night, a ghost in it, eerie mood'],
      ending: ['eerie', 'a lonely house {place} at night, no light, a ghost at the door, storm, eerie mood'],
    },
  },
  /** An old mirror that shows its room a little late, then a little early. */
  mirror: {
    shape: 'tale',
    slots: {
      hero: subject(['man', 'boy', 'old-man', 'doctor', 'musician', 'teacher']),
      name: nameOf('hero'),
      place: place('city-street', 'village', 'station', 'bridge', 'park', 'beach'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['eerie', 'a mirror {place} at sunset, fog, eerie mood'],
      setup: ['calm', '{hero} standing in a room with a mirror at night, calm mood'],
      step: ['eerie', '{hero} waving in front of a mirror in a bedroom at night, eerie mood'],
      rising: ['tense', 'a clock and a mirror in a room at night, tense mood'],
      deeper: ['eerie', '{hero} sitting in a kitchen at night, a candle, rain, eerie mood'],
      turn: ['tense', '{hero} looking into a mirror in a dark room at night, storm, tense mood'],
      peak: ['tense', '{hero} running in a dark room at night, a mirror, storm, tense mood'],
      release: ['eerie', 'a broken mirror in an empty room at dawn, eerie mood'],
      ending: ['eerie', 'a ghost in a mirror in a dark room at night, eerie mood'],
    },
  },
  /** The animal at the door, and the same animal asleep by the fire. */
  scratching: {
    shape: 'tale',
    slots: {
      hero: subject(['farmer', 'man', 'old-man', 'soldier', 'sailor', 'boy']),
      name: nameOf('hero'),
      pet: subject(['dog', 'cat', 'fox', 'wolf'], ['animal']),
      place: place('forest', 'farm-field', 'mountains', 'river', 'graveyard', 'road'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['calm', '{hero} and {pet} {place} at sunset, calm mood'],
      setup: ['eerie', 'a small house {place} at night, storm, eerie mood'],
      step: ['calm', '{pet} sleeping in a room beside a candle at night, calm mood'],
      rising: ['tense', 'a door in a dark room at night, storm outside, tense mood'],
      deeper: ['eerie', '{hero} holding a lantern at a door at night, rain, eerie mood'],
      turn: ['tense', '{pet} {place} at night in the rain, fog, tense mood'],
      peak: ['tense', '{hero} holding a candle in a dark room at night, {pet} sleeping, tense mood'],
      release: ['eerie', 'a door half open in a dark room at night, storm, eerie mood'],
      ending: ['eerie', 'a monster {place} at night, a house behind, fog, eerie mood'],
    },
  },
} as const satisfies Record<string, Bones>
