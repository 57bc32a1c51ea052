import * as z from 'zod'
import { Encoder } from '../hls/film.ts'
import { Transition } from '../jobs/compose.ts'
import { FileRef } from '../jobs/file-ref.ts'
import { ImageInput } from '../jobs/image.ts'
import { maxScenes, Scene, ScriptInput } from '../jobs/script.ts'
import { SpeechInput } from '../jobs/speech.ts'

/** Own words of one scene, with own words for its picture or a picture or film of the account. */
const StoryScene = z.strictObject({
  narration: z.string().trim().min(1).max(1_000),
  prompt: z.string().trim().min(1).max(1_000).optional(),
  mediaId: z.string().optional(),
  /** What the media is: found when the task is created, whatever was sent. */
  mediaKind: z.enum(['still', 'film']).optional(),
})

/** A scene as it was edited: scene `from` of the script but for what is said here, or one that the script has not. */
export const BoardScene = z.object({
  /** The script's number, counted from 0, or `a1`, `a2` … of a scene that was added; names its jobs for ever. */
  id: z.string().regex(/^(?:\d+|a\d+)$/),
  from: z.int().nonnegative().nullable(),
  narration: StoryScene.shape.narration.optional(),
  prompt: StoryScene.shape.prompt,
  mood: Scene.shape.mood.optional(),
  /** Read for a prompt where there is none: the narration as it was then, so that a later one keeps the picture. */
  about: StoryScene.shape.narration.optional(),
  voice: SpeechInput.shape.voice.unwrap().optional(),
  /** Null: drawn, though the scene came with a media. */
  mediaId: z.string().nullable().optional(),
  mediaKind: StoryScene.shape.mediaKind,
  /** Another number draws the picture anew. */
  nonce: z.int().nonnegative().max(1_000_000),
  /** What was shown before: kept when nothing new can be drawn. */
  kept: z.object({ mediaId: z.string(), file: FileRef }).optional(),
})
export type BoardScene = z.infer<typeof BoardScene>

/** What editing has made of the script, which itself is never written again. */
const Board = z.object({
  scenes: z.array(BoardScene).min(1).max(maxScenes),
  /** Of the pieces that are there: new ones must join them. */
  encoder: Encoder.nullable(),
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
  /** Only editing writes it. */
  board: Board.nullable().default(null),
})
export type StoryTaskInput = z.infer<typeof StoryTaskInput>
