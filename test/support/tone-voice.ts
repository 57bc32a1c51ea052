import { writeFile } from 'node:fs/promises'
import { wavHeader } from '../../gpu-worker/sound/wav-header.ts'
import type { Word } from '../../shared/jobs/engine-use.ts'

export type ToneOptions = {
  rateHz?: number
  /** Of full scale. */
  level?: number
  leadMs?: number
  /** Between words; after . , ! ? four times as long. */
  gapMs?: number
  letterMs?: number
}

const wavOf = (samples: Int16Array, rateHz: number): Buffer<ArrayBuffer> =>
  Buffer.concat([wavHeader(samples.length, rateHz), new Uint8Array(samples.buffer)])

/** A stand-in for a voice: each word is a tone as long as its letters; the times are known to the sample. */
export const sayInTones = (
  text: string,
  options: ToneOptions = {},
): { wav: Buffer<ArrayBuffer>; words: Word[] } => {
  const { rateHz = 24_000, level = 0.25, leadMs = 0, gapMs = 60, letterMs = 70 } = options
  const words: Word[] = []
  let at = leadMs
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const letters = word.match(/[\p{L}\p{N}]/gu)?.length ?? 1
    words.push({ text: word, startMs: at, endMs: at + letters * letterMs })
    at += letters * letterMs + (/[.,!?]$/.test(word) ? 4 : 1) * gapMs
  }
  const samples = new Int16Array(Math.ceil((at * rateHz) / 1000))
  for (const { startMs, endMs } of words)
    for (let n = Math.round((startMs * rateHz) / 1000); n < (endMs * rateHz) / 1000; n++)
      samples[n] = Math.round(32_767 * level * Math.sin((2 * Math.PI * 330 * n) / rateHz))
  return { wav: wavOf(samples, rateHz), words }
}

export const writeTones = async (path: string, text: string, options: ToneOptions = {}): Promise<Word[]> => {
  const { wav, words } = sayInTones(text, options)
  await writeFile(path, wav)
  return words
}
