import type { Grid, Rational } from '../../shared/hls/film.ts'
import { clockHz } from '../mpegts/pes.ts'

/** Film time 0 stands here in every segment: room for DTS before PTS at any frame rate, and for AAC priming. */
export const biasSeconds = 10

export const audioRateHz = 48_000
export const samplesPerAacFrame = 1024
/** One AAC frame at 48 kHz lasts exactly this many ticks. */
const ticksPerAacFrame = (samplesPerAacFrame * clockHz) / audioRateHz

export const frameSeconds = (frame: number, rate: Rational): number => (frame * rate.den) / rate.num

/** Where frame k stands on the source's own clock. */
export const sourceSeconds = (frame: number, grid: Grid): number =>
  grid.startSeconds + frameSeconds(frame, grid.rate)

export const ptsOfFrame = (frame: number, rate: Rational): number =>
  biasSeconds * clockHz + Math.round((frame * clockHz * rate.den) / rate.num)

export const ptsOfAacFrame = (frame: number): number => biasSeconds * clockHz + frame * ticksPerAacFrame

/** A picture's cut as the nearest AAC frame's number: the sound is cut on multiples of 1,024 samples. */
export const aacFrameAt = (frame: number, rate: Rational): number =>
  Math.round((frame * audioRateHz * rate.den) / (rate.num * samplesPerAacFrame))

/** Rounded to whole frames first: the 90 kHz clock wobbles by a tick at 23.976 fps, and pieces must agree. */
export const wholeFrameTicks = (ticks: number, rate: Rational): number => {
  const perFrame = (clockHz * rate.den) / rate.num
  return Math.round(Math.round(ticks / perFrame) * perFrame)
}
