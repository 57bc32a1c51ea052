import * as z from 'zod'

/** Which engine served a job, on what: part of every engine job's output, and of its cache key. */
export const EngineUse = z.object({
  engine: z.string(),
  model: z.string(),
  device: z.enum(['cpu', 'cuda', 'server']),
})
export type EngineUse = z.infer<typeof EngineUse>

/** One spoken word on the sound's own clock. */
export const Word = z.object({
  text: z.string(),
  startMs: z.int().nonnegative(),
  endMs: z.int().nonnegative(),
})
export type Word = z.infer<typeof Word>

/** One phoneme in IPA, `word` = index into the words. */
export const Phoneme = z.object({
  symbol: z.string(),
  word: z.int().nonnegative(),
  startMs: z.int().nonnegative(),
  endMs: z.int().nonnegative(),
})
export type Phoneme = z.infer<typeof Phoneme>
