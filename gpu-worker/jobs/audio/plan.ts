import type { AudioInput } from '../../../shared/jobs/audio.ts'
import { aacFrameAt, audioRateHz, frameSeconds, samplesPerAacFrame } from '../../segments/clock.ts'

/** One frame of encoder priming and 47 (1.003 s) in which encoder and bit reservoir settle: then a joint is unheard. */
export const droppedFrames = 48
const settlingSamples = (droppedFrames - 1) * samplesPerAacFrame
/** The encoder looks ahead: sound after the piece, so that its last frame is not made against silence. */
const followingSamples = 4 * samplesPerAacFrame
/** Sound decoded before the first needed sample: decoder and resampler start cold. */
const warmUpSeconds = 0.25

export type SoundPlan = {
  /** AAC frames of the film that bound the piece's segments. */
  frames: number[]
  /** Samples at 48 kHz on the source's clock that the encoder gets. */
  startSample: number
  endSample: number
  /** Film time 0 in samples at 48 kHz on the source's clock. */
  originSample: number
  /** What must be decoded, on the source's clock. */
  fromSeconds: number
  toSeconds: number
}

/** The last piece runs to the sound's end, or to the picture's when that is later: players stall on a short track. */
const lastFrame = (input: AudioInput): number => {
  const soundSeconds = input.audioEndSeconds - input.grid.startSeconds
  // A microsecond of grace: an end just past a whole frame is a rounded sum, not sound.
  return Math.ceil(((soundSeconds - 1e-6) * audioRateHz) / samplesPerAacFrame)
}

export const planSound = (input: AudioInput): SoundPlan => {
  const { grid, piece } = input
  const frames = piece.frames.map((frame) => aacFrameAt(frame, grid.rate))
  const first = frames[0] ?? 0
  if (input.last) {
    const before = frames.at(-2) ?? first
    frames[frames.length - 1] = Math.max(frames.at(-1) ?? 0, lastFrame(input), before + 1)
  }
  const end = frames.at(-1) ?? first
  const originSample = Math.round(grid.startSeconds * audioRateHz)
  const startSample = originSample + first * samplesPerAacFrame - settlingSamples
  const endSample = originSample + end * samplesPerAacFrame + followingSamples
  return {
    frames,
    startSample,
    endSample,
    originSample,
    fromSeconds: Math.max(grid.startSeconds, startSample / audioRateHz - warmUpSeconds),
    toSeconds: endSample / audioRateHz + frameSeconds(1, grid.rate),
  }
}
