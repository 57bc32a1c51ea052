import { type Bones, nameOf, place, subject } from '../bones.ts'

export const bedtime = {
  /** A small animal looks for the place where the night comes from. */
  night: {
    shape: 'tale',
    slots: {
      hero: subject(['rabbit', 'fox', 'mouse', 'bear', 'cat', 'dog'], ['animal']),
      friend: subject(['owl', 'turtle', 'horse', 'elephant', 'wolf', 'lion'], ['animal']),
      place: place('forest', 'garden', 'farm-field', 'mountains', 'lake', 'park'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['calm', '{hero} {place} at sunset, calm mood'],
      setup: ['tender', '{hero} looking up {place} at sunset, one star, tender mood'],
      step: ['calm', '{hero} walking by a river at sunset, flowers, calm mood'],
      rising: ['tender', '{hero} and {friend} {place} at sunset, tender mood'],
      deeper: ['calm', '{hero} sitting on a bridge at night, moon, calm mood'],
      turn: ['grand', '{hero} {place} at night, stars and moon, grand mood'],
      peak: ['tender', '{hero} and {friend} looking up {place} at night, stars, tender mood'],
      release: ['calm', '{hero} walking home {place} at night, moon, calm mood'],
      ending: ['tender', '{hero} sleeping {place} at night, moon and stars, tender mood'],
    },
  },
  /** A fallen star is brought home. */
  star: {
    shape: 'tale',
    slots: {
      hero: subject(['girl', 'princess']),
      name: nameOf('hero'),
      ride: subject(['balloon', 'boat', 'rocket', 'bicycle', 'train', 'airplane'], ['vehicle']),
      friend: subject(['cat', 'dog', 'owl', 'rabbit', 'bear', 'turtle'], ['animal']),
      place: place('garden', 'beach', 'farm-field', 'lake', 'village', 'forest'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['grand', 'a star falling {place} at night, grand mood'],
      setup: ['tender', '{hero} holding a star {place} at night, tender mood'],
      step: ['calm', '{hero} and {friend} sitting in a bedroom at night, a star, calm mood'],
      rising: ['joyful', '{hero} and {friend} with {ride} {place} at night, joyful mood'],
      deeper: ['calm', '{ride} above the mountains at night, moon, calm mood'],
      turn: ['grand', '{ride} in the night sky, stars, grand mood'],
      peak: ['tender', '{hero} waving to a star at night, tender mood'],
      release: ['calm', '{ride} above a village at night, moon, calm mood'],
      ending: [
        'tender',
        '{hero} and {friend} sleeping in a bedroom at night, a star in the window, tender mood',
      ],
    },
  },
  /** The little train that carries dreams. */
  dreams: {
    shape: 'tale',
    slots: {
      first: subject(['bear', 'lion', 'wolf', 'fox', 'elephant', 'horse'], ['animal']),
      second: subject(['mouse', 'rabbit', 'bird', 'owl', 'cat', 'bee'], ['animal']),
      hero: subject(['boy', 'robot', 'knight']),
      name: nameOf('hero'),
      place: place('village', 'river', 'mountains', 'snow-field', 'lake', 'sea'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['tender', 'a small train {place} at night, stars, tender mood'],
      setup: ['calm', 'a train at a train station at night, lantern, moon, calm mood'],
      step: ['tender', '{first} sleeping in a forest at night, a train behind, tender mood'],
      rising: ['joyful', '{second} sleeping in a garden at night, a train, stars, joyful mood'],
      deeper: ['calm', 'a train on a bridge at night, moon, calm mood'],
      turn: ['sad', '{hero} sitting in a bedroom at night, moon in the window, sad mood'],
      peak: ['tender', 'a train {place} at night, {hero} waving, tender mood'],
      release: ['grand', '{hero} in a train in the night sky, stars, grand mood'],
      ending: ['tender', '{hero} sleeping in a bedroom at night, moon, tender mood'],
    },
  },
} as const satisfies Record<string, Bones>
