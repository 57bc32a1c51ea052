import type { Scene } from '../../../shared/jobs/script.ts'
import type { Language } from '../../../shared/languages.ts'
import type { StoryLength } from '../../../shared/story.ts'
import { type Beat, beats, type ListBones, type Shot, sceneCount, type TaleBones } from './bones.ts'
import { castTale } from './cast.ts'
import type { Chooser } from './chooser.ts'
import { type Cast, fillMarks } from './fill.ts'
import type { ListText, StoryWords, TaleText } from './language.ts'
import { fillPrompt, phrasesOfCast } from './prompt.ts'
import type { Steering } from './steer.ts'

type Telling = { title: string; blurb: string; scenes: Scene[] }

export type TellingRequest = {
  words: StoryWords
  language: Language
  length: StoryLength
  chooser: Chooser
}

/** The beats that a tale of this length has: some of the optional ones fall out. */
export const beatsOf = (bones: TaleBones, length: StoryLength, chooser: Chooser): readonly Beat[] => {
  const spare = beats.length - sceneCount[length]
  const out = new Set(chooser.subset(bones.optional, spare))
  return beats.filter((beat) => !out.has(beat))
}

/** `air` goes behind every prompt: the time and weather of a tale whose pictures leave them open. */
export const tellTale = (
  bones: TaleBones,
  text: TaleText,
  steering: Steering,
  air: string,
  request: TellingRequest,
): Telling => {
  const { words, language, length, chooser } = request
  const kept = beatsOf(bones, length, chooser)
  const lines = kept.map((beat) => ({ beat, line: chooser.of(text.lines[beat]) }))
  const cast: Cast = castTale(bones, words, steering, chooser)
  const phrases = phrasesOfCast(cast, chooser)
  const fill = (line: string) => fillMarks(line, cast, words, language)
  return {
    title: fill(chooser.of(text.title)),
    blurb: fill(chooser.of(text.blurb)),
    scenes: lines.map(({ beat, line }) => {
      const [mood, shot] = bones.beats[beat]
      return { narration: fill(line), prompt: fillPrompt(shot, phrases, air), mood }
    }),
  }
}

const sceneOf = (narration: string, [mood, prompt]: Shot): Scene => ({ narration, prompt, mood })

export const tellList = (bones: ListBones, text: ListText, request: TellingRequest): Telling => {
  const { length, chooser } = request
  const items = chooser.some(Object.entries(bones.items), sceneCount[length] - 3)
  return {
    scenes: [
      sceneOf(chooser.of(text.opening), bones.opening),
      ...items.map(([key, shot]) => sceneOf(text.items[key] ?? '', shot)),
      sceneOf(text.crown, bones.crown),
      sceneOf(chooser.of(text.closing), bones.closing),
    ],
    title: chooser.of(text.title),
    blurb: chooser.of(text.blurb),
  }
}
