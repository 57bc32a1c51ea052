import * as z from 'zod'
import { FaceBox } from '../jobs/face-track.ts'
import { LengthPolicy } from '../jobs/lip-sync.ts'
import { SpeechInput } from '../jobs/speech.ts'

/** A film and what it shall say: a sound of the account, or a text for one of our voices. */
export const LipsyncTaskInput = z
  .object({
    videoMediaId: z.string(),
    audioMediaId: z.string().optional(),
    text: SpeechInput.shape.text.optional(),
    language: SpeechInput.shape.language.optional(),
    voice: SpeechInput.shape.voice,
    speed: SpeechInput.shape.speed,
    policy: LengthPolicy.default('loop'),
    faceBox: FaceBox.nullable().default(null),
    noFace: z.enum(['fail', 'redub']).default('fail'),
    /** Also as an adaptive film, beside the MP4. */
    hls: z.boolean().default(true),
    visibility: z.enum(['signed', 'public']).default('signed'),
  })
  .check(({ value, issues }) => {
    const { audioMediaId, text, language } = value
    const flaw =
      (audioMediaId === undefined) === (text === undefined)
        ? { path: ['audioMediaId'], message: 'give either audio_media_id or text' }
        : text !== undefined && language === undefined
          ? { path: ['language'], message: 'a text needs its language' }
          : undefined
    if (flaw) issues.push({ code: 'custom', input: value, ...flaw })
  })
export type LipsyncTaskInput = z.infer<typeof LipsyncTaskInput>
