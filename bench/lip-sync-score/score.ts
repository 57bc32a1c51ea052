import { correlateOverLags, type Lagged, loudnessPerFrame, smooth } from './curves.ts'
import { readSound, soundRate } from './decode.ts'
import { type Watched, watchMouth } from './watch-mouth.ts'

export const passMark = 0.6

export type Score = {
  /** The best correlation of mouth and voice at most one frame apart. */
  best: Lagged
  passed: boolean
  /** Lags −10 to 10; a positive lag = the mouth comes late. */
  curve: Lagged[]
  mouthFoundBy: Watched['mouthFoundBy']
  /** Share of the frames in which the face was seen. */
  seen: number
}

export const judge = (watched: Watched, voice: Float32Array): Score => {
  const loudness = loudnessPerFrame(voice, soundRate, watched.film.framesPerSecond)
  const curve = correlateOverLags(smooth(watched.opening), smooth(loudness))
  const near = curve.filter(({ lag }) => Math.abs(lag) <= 1)
  const best = near.reduce((a, b) => (b.correlation > a.correlation ? b : a))
  const seen = watched.mouths.filter((box) => box !== undefined).length / Math.max(1, watched.mouths.length)
  return { best, passed: best.correlation >= passMark, curve, mouthFoundBy: watched.mouthFoundBy, seen }
}

/** How well the mouth in `video` follows `voice`; finds the mouth from the pictures alone. */
export const score = async (video: string, voice: string): Promise<{ score: Score; watched: Watched }> => {
  const watched = await watchMouth(video)
  return { score: judge(watched, await readSound(voice)), watched }
}
