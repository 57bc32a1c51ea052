import * as z from 'zod'
import { Transition } from '../jobs/compose.ts'
import { ImageInput } from '../jobs/image.ts'
import { maxScenes, ScriptInput } from '../jobs/script.ts'
import { SpeechInput } from '../jobs/speech.ts'

/** Own words of one scene, with own words for its picture or a picture or film of the account. */
const StoryScene = z.object({
  narration: z.string().trim().min(1).max(1_000),
  prompt: z.string().trim().min(1).max(1_000).optional(),
  mediaId: z.string().optional(),
  /** What the media is: found when the task is created, whatever was sent. */
  mediaKind: z.enum(['still', 'film']).optional(),
})

export const StoryTaskInput = z.object({
  topic: ScriptInput.shape.topic,
  customTopic: ScriptInput.shape.customTopic,
  scenes: z.array(StoryScene).min(1).max(maxScenes).nullable().default(null),
  length: ScriptInput.shape.length,
  language: ScriptInput.shape.language,
  artStyle: ImageInput.shape.style,
  voice: SpeechInput.shape.voice,
  speed: SpeechInput.shape.speed,
  /** Without one every task tells another story. */
  seed: z
    .int()
    .nonnegative()
    .max(2 ** 31 - 1)
    .optional(),
  /** Of each scene's picture: another number draws it anew. */
  nonces: z.array(z.int().nonnegative().max(1_000_000)).max(maxScenes).default([]),
  width: ImageInput.shape.width,
  height: ImageInput.shape.height,
  rate: z.union([z.literal(24), z.literal(25)]).default(25),
  captions: z.boolean().default(true),
  /** How each scene comes in; taken in turns. */
  transitions: z.array(Transition).min(1).max(maxScenes).default(['fade']),
  hls: z.boolean().default(true),
  visibility: z.enum(['signed', 'public']).default('signed'),
})
export type StoryTaskInput = z.infer<typeof StoryTaskInput>
