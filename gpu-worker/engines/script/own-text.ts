import { AppError } from '../../../shared/errors.ts'
import { maxScenes, type ScriptInput } from '../../../shared/jobs/script.ts'
import type { Language } from '../../../shared/languages.ts'
import { countChars } from './describe.ts'

/** What the caller wrote: a narration kept word for word, a subject that steers a story, or nothing. */
export type OwnText =
  | { kind: 'narration'; scenes: readonly { narration: string; prompt?: string | undefined }[] }
  | { kind: 'subject'; text: string }
  | { kind: 'none' }

const letter = /\p{L}/u
const sentencesOfNarration = 3
/** Shorter sentences share a scene with the next one: a picture wants two seconds at least. */
const shortestScene = (language: Language): number => (language === 'zh' || language === 'ja' ? 14 : 40)

const sentencesOf = (text: string, language: Language): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)

/** Scenes end where sentences end; no sentence is cut, none is lost. */
const toScenes = (sentences: readonly string[], language: Language): { narration: string }[] => {
  const total = sentences.reduce((sum, sentence) => sum + countChars(sentence), 0)
  const shortest = shortestScene(language)
  const enough = Math.max(shortest, Math.ceil(total / (maxScenes - 1)))
  const scenes: string[] = []
  let open = ''
  for (const sentence of sentences) {
    open += sentence
    if (countChars(open.trim()) < enough) continue
    scenes.push(open)
    open = ''
  }
  if (scenes.length > 0 && countChars(open.trim()) < shortest) scenes.push((scenes.pop() ?? '') + open)
  else scenes.push(open)
  return scenes.map((scene) => ({ narration: scene.trim() })).filter(({ narration }) => narration !== '')
}

const refuseLetterless = (field: string, text: string): void => {
  if (!letter.test(text))
    throw new AppError('unreadable_text', 'The text has no letters to read aloud', {
      field,
      got: text.slice(0, 80),
    })
}

/** @throws unreadable_text for a text without any letters */
export const readOwnText = ({ scenes, customTopic, language }: ScriptInput): OwnText => {
  if (scenes !== null) {
    for (const [index, { narration }] of scenes.entries())
      refuseLetterless(`scenes.${index}.narration`, narration)
    return { kind: 'narration', scenes }
  }
  if (customTopic === null) return { kind: 'none' }
  refuseLetterless('customTopic', customTopic)
  const sentences = sentencesOf(customTopic, language)
  if (sentences.filter((sentence) => letter.test(sentence)).length >= sentencesOfNarration)
    return { kind: 'narration', scenes: toScenes(sentences, language) }
  return { kind: 'subject', text: customTopic }
}

/** The first sentence, without its full stop. */
export const firstSentence = (text: string, language: Language): string =>
  (sentencesOf(text, language)[0] ?? text).trim()
