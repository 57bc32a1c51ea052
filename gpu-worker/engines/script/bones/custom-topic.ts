import type { SubjectId } from '../../../../shared/lexicon/ids.ts'
import { type Bones, lifeless, living, place, subject } from '../bones.ts'

const hero = subject(['fox', 'robot', 'girl', 'bear', 'astronaut', 'cat', 'knight', 'boy'], living)
const friend = subject(['owl', 'dog', 'turtle', 'horse', 'mouse', 'bird'], living)
const thing = (...among: SubjectId[]) => subject(among, lifeless)
const where = place('forest', 'village', 'mountains', 'beach', 'desert', 'library', 'garden', 'snow-field')

/** Tales for any hero, thing and place, whatever an own subject names. */
export const customTopic = {
  /** The hero finds a thing that calls for somebody, and finds the one it calls. */
  found: {
    shape: 'tale',
    slots: {
      hero,
      thing: thing('lantern', 'key', 'book', 'clock', 'boat', 'telescope', 'mirror', 'chest'),
      friend,
      place: where,
    },
    optional: ['step', 'deeper'],
    beats: {
      hook: ['calm', '{hero} walking {place}, calm mood'],
      setup: ['eerie', '{thing} {place}, light, eerie mood'],
      step: ['tense', '{hero} and {thing} {place}, tense mood'],
      rising: ['calm', '{hero} walking {place}, wind, calm mood'],
      deeper: ['sad', '{hero} sitting {place}, sad mood'],
      turn: ['tender', '{hero} and {friend} {place}, tender mood'],
      peak: ['grand', '{friend} and {thing} {place}, grand mood'],
      release: ['joyful', '{hero} and {friend} {place}, joyful mood'],
      ending: ['tender', '{hero} and {friend} {place}, {thing}, tender mood'],
    },
  },
  /** The hero fears the place, goes in for a friend, and comes out larger. */
  fear: {
    shape: 'tale',
    slots: { hero, friend, thing: thing('door', 'chest', 'boat', 'tree', 'car', 'mirror'), place: where },
    optional: ['setup', 'deeper'],
    beats: {
      hook: ['tense', '{hero} {place}, fog, tense mood'],
      setup: ['eerie', '{hero} standing {place}, eerie mood'],
      step: ['funny', '{hero} and {friend} {place}, funny mood'],
      rising: ['tense', '{friend} {place}, storm, tense mood'],
      deeper: ['eerie', '{thing} {place}, fog, eerie mood'],
      turn: ['tense', '{hero} holding a lantern {place}, storm, tense mood'],
      peak: ['grand', '{hero} and {friend} {place}, storm, grand mood'],
      release: ['tender', '{hero} and {friend} {place}, tender mood'],
      ending: ['grand', '{hero} {place}, clear sky, grand mood'],
    },
  },
  /** A wager: who brings the most precious thing wins; the plain one does. */
  wager: {
    shape: 'tale',
    slots: { hero, friend, thing: thing('boat', 'door', 'tree', 'chest', 'bicycle', 'sword'), place: where },
    optional: ['rising', 'deeper'],
    beats: {
      hook: ['funny', '{hero} and {friend} {place}, funny mood'],
      setup: ['joyful', '{hero} {place}, joyful mood'],
      step: ['grand', '{friend} holding a crown {place}, grand mood'],
      rising: ['calm', '{hero} walking {place}, calm mood'],
      deeper: ['sad', '{hero} sitting {place}, rain, sad mood'],
      turn: ['eerie', '{thing} {place}, eerie mood'],
      peak: ['tense', '{friend} {place}, storm, tense mood'],
      release: ['tender', '{hero} and {friend} {place}, {thing}, tender mood'],
      ending: ['joyful', '{hero} and {friend} {place}, clear sky, joyful mood'],
    },
  },
} as const satisfies Record<string, Bones>
