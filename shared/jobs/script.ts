import * as z from 'zod'
import { Language } from '../languages.ts'
import { Mood, StoryLength, Topic } from '../story.ts'
import { defineJob } from './define-job.ts'
import { EngineUse } from './engine-use.ts'

export const maxOwnTextChars = 5_000
export const maxScenes = 40

/** Own words of one scene; a missing prompt is read from the narration through the lexicon. */
const OwnScene = z.object({
  narration: z.string().trim().min(1).max(1_000),
  prompt: z.string().trim().min(1).max(1_000).optional(),
})

export const ScriptInput = z.object({
  topic: Topic.default('custom topic'),
  /** A subject, or from three sentences on the narration itself, word for word. */
  customTopic: z.string().trim().min(1).max(maxOwnTextChars).nullable().default(null),
  /** Narrated word for word; the topic then only colours title and description. */
  scenes: z.array(OwnScene).min(1).max(maxScenes).nullable().default(null),
  length: StoryLength.default('short'),
  language: Language,
  seed: z.int().nonnegative().default(0),
})
export type ScriptInput = z.infer<typeof ScriptInput>

export const Scene = z.object({
  narration: z.string().min(1),
  /** English, for the picture engine. */
  prompt: z.string().min(1),
  mood: Mood,
})
export type Scene = z.infer<typeof Scene>

export const ScriptOutput = EngineUse.extend({
  topic: Topic,
  title: z.string().min(1),
  /** 150 to 200 characters with two to four hashtags. */
  description: z.string().min(1),
  scenes: z.array(Scene).min(1).max(maxScenes),
  /** Words of the own text that steered the story; [] = none was understood; null = there was no own text. */
  understood: z.array(z.string()).nullable(),
})
export type ScriptOutput = z.infer<typeof ScriptOutput>

export const script = defineJob({
  type: 'script',
  input: ScriptInput,
  output: ScriptOutput,
  laneOf: ({ language }) => `script:${language}`,
  costOf: () => 1,
  mediaOf: () => [],
  limits: { durationMs: 10 * 60_000, outputBytes: 0, outputObjects: 0 },
})
