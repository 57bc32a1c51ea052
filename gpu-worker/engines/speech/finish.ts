import type { Voice } from '../../../shared/story.ts'

/** Where each voice wants help: Hz and dB of its body and of its edge. */
const tone: Readonly<Record<Voice, { bodyHz: number; bodyDb: number; edgeHz: number; edgeDb: number }>> = {
  alloy: { bodyHz: 220, bodyDb: 2, edgeHz: 3_300, edgeDb: -3 },
  echo: { bodyHz: 180, bodyDb: 2, edgeHz: 3_000, edgeDb: -3 },
  fable: { bodyHz: 200, bodyDb: 2, edgeHz: 3_400, edgeDb: -4 },
  onyx: { bodyHz: 140, bodyDb: 1, edgeHz: 2_800, edgeDb: -2 },
  nova: { bodyHz: 280, bodyDb: 2, edgeHz: 3_600, edgeDb: -4 },
  shimmer: { bodyHz: 320, bodyDb: 2, edgeHz: 4_000, edgeDb: -5 },
}

/**
 * ffmpeg filters that take the edge off a formant voice: more body, less buzz, even loudness, and the first echoes
 * of a small room. None of them moves a sound in time.
 */
export const finishOf = (voice: Voice): string[] => {
  const { bodyHz, bodyDb, edgeHz, edgeDb } = tone[voice]
  return [
    'highpass=f=60',
    `equalizer=f=${bodyHz}:t=q:w=0.9:g=${bodyDb}`,
    `equalizer=f=${edgeHz}:t=q:w=0.8:g=${edgeDb}`,
    'treble=f=7000:g=-4',
    'acompressor=threshold=-22dB:ratio=2.2:attack=6:release=140:knee=6',
    'aecho=0.9:0.95:13|29|47:0.10|0.07|0.04',
  ]
}
