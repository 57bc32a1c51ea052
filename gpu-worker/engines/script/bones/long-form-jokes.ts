import { type Bones, nameOf, place, subject } from '../bones.ts'

export const longFormJokes = {
  /** Three on an island, three wishes; the third misses the other two. */
  wishes: {
    shape: 'tale',
    slots: {
      first: subject(['lion', 'horse', 'wolf', 'bear', 'elephant', 'fox'], ['animal']),
      second: subject(['cat', 'dog', 'owl', 'rabbit', 'bird', 'mouse'], ['animal']),
      third: subject(['turtle', 'crow', 'robot', 'ghost', 'bee', 'butterfly'], ['animal']),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['funny', '{first} and {second} on a beach by day, funny mood'],
      setup: ['sad', '{third} sitting on a beach at sunset, sad mood'],
      step: ['funny', '{second} on a beach by day, a tree, funny mood'],
      rising: ['joyful', 'a lantern on a beach by day, joyful mood'],
      deeper: ['grand', 'a wizard on a beach by day, wind, grand mood'],
      turn: ['joyful', '{first} in a village by day, joyful mood'],
      peak: ['joyful', '{second} in a garden by day, joyful mood'],
      release: ['sad', '{third} alone on a beach at sunset, sad mood'],
      ending: ['funny', '{first} and {second} on a beach at night, funny mood'],
    },
  },
  /** The slow one is sent for the forgotten thing, and has not even left yet. */
  errand: {
    shape: 'tale',
    slots: {
      first: subject(['fox', 'lion', 'wolf', 'bear', 'horse', 'dog'], ['animal']),
      second: subject(['rabbit', 'cat', 'owl', 'mouse', 'bird', 'crow'], ['animal']),
      thing: subject(['bread', 'cup', 'lantern', 'candle', 'key', 'book'], ['object']),
      place: place('mountains', 'lake', 'forest', 'beach', 'river', 'park'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['joyful', '{first} and {second} {place} by day, joyful mood'],
      setup: ['funny', '{first} walking {place} by day, a chest, funny mood'],
      step: ['calm', '{second} sitting {place} by day, clear sky, calm mood'],
      rising: ['funny', 'a turtle {place} by day, funny mood'],
      deeper: ['calm', '{first} and {second} sitting {place} at sunset, calm mood'],
      turn: ['sad', '{first} {place} at night, moon, sad mood'],
      peak: ['tense', '{second} {place} at dawn, tense mood'],
      release: ['tense', '{first} and {second} {place} by day, a chest open, tense mood'],
      ending: ['funny', 'a turtle behind a tree {place} by day, funny mood'],
    },
  },
  /** The detective, the helper, the stars and the missing tent. */
  stars: {
    shape: 'tale',
    slots: {
      hero: subject(['detective', 'king', 'wizard', 'knight', 'teacher', 'doctor']),
      helper: subject(['cook', 'farmer', 'soldier', 'sailor', 'boy', 'musician']),
      name: nameOf('helper'),
      place: place('forest', 'mountains', 'lake', 'desert', 'farm-field', 'beach'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['calm', '{hero} and {helper} {place} at sunset, calm mood'],
      setup: ['joyful', '{helper} {place} at sunset, a lantern, joyful mood'],
      step: ['funny', '{hero} and {helper} sitting {place} at night, candle, funny mood'],
      rising: ['calm', '{hero} sleeping {place} at night, stars, calm mood'],
      deeper: ['eerie', 'wind {place} at night, an owl, eerie mood'],
      turn: ['tense', '{hero} pointing {place} at night, stars, tense mood'],
      peak: ['grand', '{helper} looking up {place} at night, stars, grand mood'],
      release: ['grand', 'the stars above mountains at night, moon, grand mood'],
      ending: ['funny', '{hero} and {helper} {place} at night, stars, funny mood'],
    },
  },
} as const satisfies Record<string, Bones>
