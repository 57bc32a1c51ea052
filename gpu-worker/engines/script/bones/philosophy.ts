import type { Bones } from '../bones.ts'

/** Old thought experiments, retold: no slots, three optional beats. */
export const philosophy = {
  /** The ship of Theseus (Plutarch; Hobbes's second ship). */
  ship: {
    shape: 'tale',
    slots: {},
    optional: ['step', 'deeper', 'release'],
    beats: {
      hook: ['grand', 'an old ship on the sea at dawn, grand mood'],
      setup: ['calm', 'a ship by a village at sunset, people, calm mood'],
      step: ['calm', 'a man repairing a ship on a beach by day, calm mood'],
      rising: ['calm', 'an old man teaching in a garden by day, calm mood'],
      deeper: ['tense', 'two ships on the sea at sunset, tense mood'],
      turn: ['eerie', 'a ship in fog at dawn, eerie mood'],
      peak: ['grand', 'a woman looking into a mirror in a room at night, candle, grand mood'],
      release: ['calm', 'a river at sunset, calm mood'],
      ending: ['grand', 'a ship on the sea at night, stars, grand mood'],
    },
  },
  /** Zhuangzi's butterfly dream. */
  butterfly: {
    shape: 'tale',
    slots: {},
    optional: ['rising', 'deeper', 'release'],
    beats: {
      hook: ['calm', 'an old man sleeping in a garden by day, calm mood'],
      setup: ['calm', 'an old man sitting under a tree by day, flowers, calm mood'],
      step: ['joyful', 'a butterfly in a garden by day, flowers, joyful mood'],
      rising: ['joyful', 'a butterfly flying over a lake by day, joyful mood'],
      deeper: ['tender', 'a butterfly on a flower at sunset, tender mood'],
      turn: ['tense', 'an old man in a garden at sunset, wind, tense mood'],
      peak: ['grand', 'an old man and a butterfly in a garden at sunset, grand mood'],
      release: ['calm', 'a woman sleeping in a bedroom at night, moon, calm mood'],
      ending: ['eerie', 'a butterfly at night, moon, garden, eerie mood'],
    },
  },
  /** Plato's cave. */
  cave: {
    shape: 'tale',
    slots: {},
    optional: ['step', 'rising', 'release'],
    beats: {
      hook: ['eerie', 'people sitting in a cave, fire light, eerie mood'],
      setup: ['eerie', 'a man sitting in a cave, candle, eerie mood'],
      step: ['eerie', 'the shadow of a horse in a cave, eerie mood'],
      rising: ['calm', 'two men sitting in a cave, calm mood'],
      deeper: ['tense', 'a man walking in a cave, light, tense mood'],
      turn: ['grand', 'a man at the mouth of a cave at dawn, sun, grand mood'],
      peak: ['grand', 'a man looking up in a garden by day, tree, bird, grand mood'],
      release: ['sad', 'a man in a cave, people turning away, sad mood'],
      ending: ['calm', 'a phone in a dark room at night, a person, calm mood'],
    },
  },
} as const satisfies Record<string, Bones>
