import * as z from 'zod'
import type { ScriptInput } from '../../../shared/jobs/script.ts'
import { languageNames } from '../../../shared/languages.ts'
import { Mood, type Topic } from '../../../shared/story.ts'
import type { OwnText } from './own-text.ts'

export type ChatMessage = { role: 'system' | 'user' | 'assistant'; content: string }

const picture = { prompt: z.string().trim().min(1).max(1_000), mood: Mood }
const head = { title: z.string().trim().min(1).max(200), description: z.string().trim().min(1).max(2_000) }

/** What a model answers: a whole story, or for an own narration everything but the words. */
export const StoryDraft = z.strictObject({
  ...head,
  scenes: z.array(z.strictObject({ narration: z.string().trim().min(1).max(1_000), ...picture })),
})
export const OwnDraft = z.strictObject({ ...head, scenes: z.array(z.strictObject(picture)) })

/** Scenes and characters (English) that a story of this length may have; the wording asks for less. */
export const storyLimits = {
  short: { scenes: [6, 8], chars: [450, 1_150], wish: '700 to 800' },
  long: { scenes: [9, 14], chars: [600, 1_700], wish: '900 to 1000' },
} as const

const system = `You write scripts for one-minute story films. Answer with one JSON object and nothing else.
Every "prompt" is English and describes one picture: who, doing what, where, time of day, weather, light.
"mood" is one of: ${Mood.options.join(', ')}. "description" has 150 to 200 characters and ends with 2 to 4 hashtags.`

const languageOf = ({ language }: ScriptInput): string => languageNames[language]

const storyBrief = (input: ScriptInput, topic: Topic, subject: string | null, scale: number): string => {
  const { scenes, wish } = storyLimits[input.length]
  const about = subject === null ? '' : `\nIt is about this, between the lines: <<<${subject}>>>`
  const chars = scale === 1 ? wish : `about ${Math.round(Number.parseInt(wish, 10) * scale)}`
  return `Write a story in ${languageOf(input)}. Its kind: ${topic}.${about}
A real arc: hook, set-up, rising, turn, climax, and a last line one remembers. True facts only where it claims facts.
${scenes[0]} to ${scenes[1]} scenes; all narrations together have ${chars} characters. Variation number ${input.seed}.
JSON: {"title", "description", "scenes": [{"narration", "prompt", "mood"}]}; title, description and narration in ${languageOf(input)}.`
}

const ownBrief = (input: ScriptInput, own: Extract<OwnText, { kind: 'narration' }>): string =>
  `These are the scenes of a finished narration in ${languageOf(input)}:
${own.scenes.map(({ narration }, index) => `${index + 1}. ${JSON.stringify(narration)}`).join('\n')}
Give the film a title and a description in ${languageOf(input)}, and each of the ${own.scenes.length} scenes, in their order, one picture.
JSON: {"title", "description", "scenes": [{"prompt", "mood"}]}`

/** What the model is asked. `scale`: characters of the language against English. */
export const briefOf = (input: ScriptInput, topic: Topic, own: OwnText, scale: number): ChatMessage[] => [
  { role: 'system', content: system },
  {
    role: 'user',
    content:
      own.kind === 'narration'
        ? ownBrief(input, own)
        : storyBrief(input, topic, own.kind === 'subject' ? own.text : null, scale),
  },
]

/** The answer's JSON schema, as `response_format` takes it. */
export const answerFormat = (own: OwnText) => {
  const { $schema: _, ...schema } = z.toJSONSchema(own.kind === 'narration' ? OwnDraft : StoryDraft)
  return {
    type: 'json_schema' as const,
    json_schema: { name: own.kind === 'narration' ? 'pictures' : 'story', strict: true, schema },
  }
}
