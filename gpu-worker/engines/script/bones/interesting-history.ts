import type { Bones } from '../bones.ts'

/** True events alone: no slots. Four optional beats make up for them. */
export const interestingHistory = {
  /** Tambora 1815, the year without a summer 1816, Frankenstein and the running machine. */
  summer: {
    shape: 'tale',
    slots: {},
    optional: ['step', 'rising', 'deeper', 'release'],
    beats: {
      hook: ['sad', 'a farmer in a farm field by day, snow falling, sad mood'],
      setup: ['grand', 'mountains at night, storm, red sky, grand mood'],
      step: ['eerie', 'a ship on the sea at sunset, fog, eerie mood'],
      rising: ['sad', 'a village at dawn, snow and fog, sad mood'],
      deeper: ['sad', 'a horse in a snow field by day, sad mood'],
      turn: ['tense', 'a house by a lake at night, storm, tense mood'],
      peak: ['eerie', 'a woman writing a book in a room at night, a candle, storm, eerie mood'],
      release: ['joyful', 'a man riding a bicycle on a country road by day, joyful mood'],
      ending: ['calm', 'a farm field at sunset, clear sky, calm mood'],
    },
  },
  /** The Christmas truce of 1914. */
  truce: {
    shape: 'tale',
    slots: {},
    optional: ['step', 'rising', 'deeper', 'release'],
    beats: {
      hook: ['tense', 'soldiers in a snow field at night, fog, tense mood'],
      setup: ['sad', 'a soldier sitting in a snow field at sunset, rain, sad mood'],
      step: ['calm', 'a soldier reading a letter at night, a candle, calm mood'],
      rising: ['tender', 'a small tree with candles in a snow field at night, tender mood'],
      deeper: ['tender', 'a soldier singing in a snow field at night, stars, tender mood'],
      turn: ['tense', 'a soldier walking in a snow field at dawn, fog, tense mood'],
      peak: ['joyful', 'two soldiers in a snow field by day, waving, joyful mood'],
      release: ['sad', 'a soldier in a graveyard by day, snow, sad mood'],
      ending: ['tender', 'a candle in a snow field at night, stars, tender mood'],
    },
  },
  /** The last minutes before the first landing on the moon, 1969. */
  landing: {
    shape: 'tale',
    slots: {},
    optional: ['step', 'rising', 'deeper', 'release'],
    beats: {
      hook: ['tense', 'an astronaut in a small room in space, tense mood'],
      setup: ['grand', 'a rocket flying by day, clear sky, grand mood'],
      step: ['calm', 'an astronaut in space, moon, stars, calm mood'],
      rising: ['tense', 'a clock in a dark room at night, tense mood'],
      deeper: ['calm', 'a woman with a stack of books in a library by day, calm mood'],
      turn: ['tense', 'the surface of the moon in space, rocks, tense mood'],
      peak: ['tense', 'a rocket landing on the surface of the moon, tense mood'],
      release: ['joyful', 'people in a city street at night looking up at the moon, joyful mood'],
      ending: ['grand', 'an astronaut walking on the surface of the moon, stars, grand mood'],
    },
  },
} as const satisfies Record<string, Bones>
