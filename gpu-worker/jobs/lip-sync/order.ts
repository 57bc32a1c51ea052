import { sourceFrameOf } from '../../../shared/films/lip-sync-length.ts'
import type { FrameWindow, LengthPolicy } from '../../../shared/jobs/lip-sync.ts'

/** Output frames whose source frames follow each other forwards, backwards, or are all the same one. */
export type Run = { firstOutput: number; first: number; last: number; count: number }

/** The window as runs, in order. Backwards: last < first. */
export const runsOf = (window: FrameWindow, sourceFrames: number, policy: LengthPolicy): Run[] => {
  const runs: (Run & { step: number })[] = []
  for (let k = window.firstFrame; k < window.firstFrame + window.frameCount; k++) {
    const frame = sourceFrameOf(k, sourceFrames, policy)
    const run = runs.at(-1)
    const step = run ? frame - run.last : 0
    if (run && (run.count === 1 || step === run.step)) {
      run.step = step
      run.last = frame
      run.count += 1
    } else runs.push({ firstOutput: k, first: frame, last: frame, count: 1, step: 0 })
  }
  return runs.map(({ step: _, ...run }) => run)
}
