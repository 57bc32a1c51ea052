import type * as z from 'zod'
import type { Language } from '../languages.ts'
import type { LipsyncTaskInput } from './lipsync.ts'
import type { ImageTaskInput, ScriptTaskInput, SpeechTaskInput, TranscriptionTaskInput } from './single.ts'
import type { StoryTaskInput } from './story.ts'
import type { UpscaleTaskInput } from './upscale.ts'

/** A schema that takes names of languages too says nothing of their type. */
type Spoken<S extends z.ZodType> = Omit<z.input<S>, 'language'> & { language: Language }

/** What each kind of task asks for, as the SDK's callers write it. */
export type TaskInputs = {
  script: Spoken<typeof ScriptTaskInput>
  speech: Spoken<typeof SpeechTaskInput>
  image: z.input<typeof ImageTaskInput>
  transcription: Omit<z.input<typeof TranscriptionTaskInput>, 'language'> & { language?: string | null }
  lipsync: Omit<z.input<typeof LipsyncTaskInput>, 'language'> & { language?: Language }
  story: Spoken<typeof StoryTaskInput>
  upscale: z.input<typeof UpscaleTaskInput>
}
