import * as z from 'zod'
import { ImageInput } from '../jobs/image.ts'
import { ScriptInput } from '../jobs/script.ts'
import { SpeechInput } from '../jobs/speech.ts'
import { TranscriptionInput } from '../jobs/transcription.ts'

const seed = z
  .int()
  .nonnegative()
  .max(2 ** 31 - 1)

/** A story as text. Without a seed every task tells another one. */
export const ScriptTaskInput = ScriptInput.extend({ seed: seed.optional() })

export const SpeechTaskInput = SpeechInput

/** Without a seed every task draws another picture. */
export const ImageTaskInput = ImageInput.extend({ seed: seed.optional() })

export const TranscriptionTaskInput = z.object({
  mediaId: z.string(),
  language: TranscriptionInput.shape.language,
})
