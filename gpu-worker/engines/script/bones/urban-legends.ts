import { type Bones, nameOf, place, subject } from '../bones.ts'

export const urbanLegends = {
  /** The guest in the car, the lent coat, the grave. */
  hitchhiker: {
    shape: 'tale',
    slots: {
      hero: subject(['doctor', 'teacher', 'musician', 'farmer', 'man', 'sailor']),
      name: nameOf('hero'),
      guest: subject(['girl', 'woman', 'old-woman']),
      place: place('road', 'bridge', 'lake', 'forest', 'beach', 'mountains'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['eerie', 'a car {place} at night, rain, fog, eerie mood'],
      setup: ['eerie', '{guest} standing {place} at night, rain, eerie mood'],
      step: ['calm', '{guest} and {hero} in a car at night, rain, calm mood'],
      rising: ['eerie', 'a car on a country road at night, fog, eerie mood'],
      deeper: ['eerie', '{guest} in a car at night, rain on the window, eerie mood'],
      turn: ['tense', '{hero} and an old woman at the door of a house at night, rain, tense mood'],
      peak: ['sad', 'an old woman holding a picture in a room at night, a candle, sad mood'],
      release: ['eerie', '{hero} standing in a graveyard by day, fog, eerie mood'],
      ending: ['eerie', 'a ghost {place} at night, car lights, rain, eerie mood'],
    },
  },
  /** The train that is in no timetable. */
  nightTrain: {
    shape: 'tale',
    slots: {
      hero: subject(['woman', 'girl', 'old-woman']),
      name: nameOf('hero'),
      omen: subject(['crow', 'cat', 'owl', 'dog', 'wolf', 'butterfly'], ['animal']),
      place: place('station', 'bridge', 'city-street', 'village', 'river', 'park'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['eerie', 'a train at a train station at night, fog, eerie mood'],
      setup: ['calm', '{hero} sitting at a train station at night, rain, calm mood'],
      step: ['eerie', '{omen} at a train station at night, fog, eerie mood'],
      rising: ['eerie', 'a train with lit windows at night, fog, eerie mood'],
      deeper: ['tense', 'ghosts sitting in a train at night, eerie mood'],
      turn: ['tense', '{hero} standing at the door of a train at night, tense mood'],
      peak: ['tense', 'an old man holding a lantern at a train at night, fog, tense mood'],
      release: ['sad', '{hero} {place} at dawn, rain, sad mood'],
      ending: ['eerie', 'a train {place} at night, fog, eerie mood'],
    },
  },
  /** The thing in the deep that pushes swimmers back to the shore. */
  deep: {
    shape: 'tale',
    slots: {
      hero: subject(['boy', 'sailor', 'man', 'doctor', 'soldier', 'detective']),
      name: nameOf('hero'),
      creature: subject(['monster', 'dragon', 'whale', 'octopus', 'turtle', 'fish'], ['animal']),
      place: place('lake', 'sea', 'river', 'beach', 'bridge', 'cave'),
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['eerie', 'dark water {place} at night, fog, moon, eerie mood'],
      setup: ['calm', 'a village by a lake at sunset, boats, calm mood'],
      step: ['eerie', 'an old woman and an old man in a kitchen at night, candle, eerie mood'],
      rising: ['tense', '{hero} in a boat {place} at night, lantern, tense mood'],
      deeper: ['eerie', 'a boat {place} at night, fog, eerie mood'],
      turn: ['tense', 'a boat in a storm at night, waves, tense mood'],
      peak: ['tense', '{creature} underwater at night, {hero}, tense mood'],
      release: ['tender', '{hero} sleeping on a beach at dawn, tender mood'],
      ending: ['eerie', '{creature} {place} at night, moon, eerie mood'],
    },
  },
} as const satisfies Record<string, Bones>
