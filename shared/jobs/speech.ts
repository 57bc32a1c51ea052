import * as z from 'zod'
import { Language } from '../languages.ts'
import { Voice } from '../story.ts'
import { defineJob } from './define-job.ts'
import { EngineUse, Phoneme, Word } from './engine-use.ts'
import { MadeFile } from './file-ref.ts'

export const SpeechInput = z.object({
  text: z.string().trim().min(1).max(5_000),
  language: Language,
  voice: Voice.default('alloy'),
  /** 1 = the voice's own pace. */
  speed: z.number().min(0.5).max(2).default(1),
})
export type SpeechInput = z.infer<typeof SpeechInput>

/** Mono WAV, 48 kHz, −16 LUFS. */
export const SpeechOutput = EngineUse.extend(MadeFile.shape).extend({
  durationMs: z.int().positive(),
  words: z.array(Word),
  /** `exact`: the synthesiser's own times; `estimated`: laid over the sound by us. */
  wordTimes: z.enum(['exact', 'estimated']),
  phonemes: z.array(Phoneme).nullable(),
})
export type SpeechOutput = z.infer<typeof SpeechOutput>

export const speech = defineJob({
  type: 'speech',
  input: SpeechInput,
  output: SpeechOutput,
  laneOf: ({ language }) => `speech:${language}`,
  costOf: ({ text }) => Math.ceil(text.length / 200),
  mediaOf: () => [],
  limits: { durationMs: 15 * 60_000, outputBytes: 512 * 1024 ** 2, outputObjects: 1 },
})
