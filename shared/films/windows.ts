import type { Rational } from '../hls/film.ts'
import type { FrameWindow } from '../jobs/lip-sync.ts'

/** Every piece begins with a keyframe and has one each so many seconds: whole steps keep them even over the film. */
const stepSeconds = 2
/** Steps of the first pieces, then of all others: short first, so that every worker soon has something to do. */
const firstSteps = [1, 2, 4]
const laterSteps = 8

/** Frames between keyframes. */
export const stepFrames = ({ num, den }: Rational): number =>
  Math.max(1, Math.round((stepSeconds * num) / den))

/** Cuts a film into pieces that join into it again, each made alone: 2, 4, 8, then 16 seconds long. */
export const windowsOf = (frameCount: number, rate: Rational): FrameWindow[] => {
  const windows: FrameWindow[] = []
  for (let firstFrame = 0; firstFrame < frameCount; ) {
    const wanted = (firstSteps[windows.length] ?? laterSteps) * stepFrames(rate)
    const left = frameCount - firstFrame
    // What remains must not become a piece of its own shorter than a step.
    const count = left < wanted + stepFrames(rate) ? left : wanted
    windows.push({ firstFrame, frameCount: count })
    firstFrame += count
  }
  return windows
}

/** Speech is spoken at 48 kHz in stereo: what join encodes a film's sound at. */
export const soundBitrateKbps = 192
