import type { Bones } from '../bones.ts'

export const lifeProTips = {
  /** The day: time, sleep, beginning. */
  day: {
    shape: 'list',
    opening: ['joyful', 'a bedroom at dawn, sun in the window, joyful mood'],
    items: {
      /** What takes under two minutes is done at once. */
      twoMinutes: ['calm', 'a clock in a room by day, calm mood'],
      /** The hardest thing first, before any message. */
      hardFirst: ['tense', 'a man climbing in the mountains at dawn, tense mood'],
      /** Clothes and bag ready the evening before. */
      evening: ['calm', 'a woman in a bedroom at night, lantern, calm mood'],
      /** The phone sleeps in another room. */
      phone: ['calm', 'a phone in a kitchen at night, calm mood'],
      /** A walk of ten minutes when stuck. */
      walk: ['joyful', 'a woman walking in a park by day, joyful mood'],
      /** A glass of water before the coffee. */
      water: ['calm', 'a cup in a kitchen at dawn, calm mood'],
      /** Three tasks on paper, no more. */
      three: ['calm', 'a book on a table in a room by day, calm mood'],
    },
    /** Never miss a habit twice. */
    crown: ['grand', 'a person walking in the mountains at dawn, grand mood'],
    closing: ['calm', 'a woman sitting by a lake at sunset, calm mood'],
  },
  /** House and money: small savings, order, safety. */
  home: {
    shape: 'list',
    opening: ['joyful', 'a house in a village by day, clear sky, joyful mood'],
    items: {
      /** Keys have one bowl by the door. */
      keys: ['calm', 'a key in a room by day, calm mood'],
      /** Wait a day (or three) before buying what is not needed. */
      wait: ['calm', 'a man in a city street by day, calm mood'],
      /** Photograph shelves, cables and parts before taking apart. */
      photo: ['calm', 'a phone on a table in a room by day, calm mood'],
      /** Cook double, freeze half. */
      double: ['joyful', 'a cook in a kitchen by day, joyful mood'],
      /** Try the torch before the storm: emergency box. */
      light: ['tense', 'a lantern in a kitchen at night, storm, tense mood'],
      /** Look for the filter, the fuse or the plug before calling for help. */
      plug: ['funny', 'a robot in a kitchen by day, funny mood'],
      /** One thing in, one thing out. */
      oneOut: ['calm', 'a chest in a bedroom by day, calm mood'],
    },
    /** Save first, spend the rest. */
    crown: ['grand', 'a tree in a garden at dawn, sun, grand mood'],
    closing: ['tender', 'a house with lit windows at sunset, tender mood'],
  },
  /** People: listening, names, thanks. */
  people: {
    shape: 'list',
    opening: ['joyful', 'people in a park by day, joyful mood'],
    items: {
      /** Say the name back when you hear it. */
      names: ['joyful', 'a woman waving in a city street by day, joyful mood'],
      /** Sleep over an angry message. */
      angry: ['tense', 'a man with a phone in a room at night, tense mood'],
      /** Ask: do you want help or an ear? */
      ear: ['tender', 'two women sitting in a kitchen at night, tender mood'],
      /** Praise behind the back. */
      praise: ['joyful', 'people in a garden at sunset, joyful mood'],
      /** Count to three before you answer. */
      pause: ['calm', 'two men sitting in a park by day, calm mood'],
      /** A sorry without a but. */
      sorry: ['sad', 'a man and a woman on a bridge in the rain, sad mood'],
      /** Bring one small question rather than advice. */
      question: ['calm', 'a child and an old man in a garden by day, calm mood'],
    },
    /** Call the person you thought of just now. */
    crown: ['tender', 'an old woman with a phone in a room at sunset, tender mood'],
    closing: ['joyful', 'people walking in a village at sunset, joyful mood'],
  },
} as const satisfies Record<string, Bones>
