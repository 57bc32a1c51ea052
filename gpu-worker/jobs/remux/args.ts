import { join } from 'node:path'
import type { RemuxInput } from '../../../shared/jobs/remux.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import type { Window } from '../../ffmpeg/window.ts'
import { biasSeconds, frameSeconds, sourceSeconds } from '../../segments/clock.ts'
import { segmentMuxArgs } from '../../segments/mux-args.ts'
import { seekArgs } from '../../segments/seek.ts'

export const remuxTrack = 'source'

/** Half a frame inside the piece: a keyframe's own time, rounded, must not fall before the cut. */
export const remuxRange = (input: Pick<RemuxInput, 'grid' | 'piece'>) => {
  const first = input.piece.frames[0] ?? 0
  const end = input.piece.frames.at(-1) ?? first
  return { fromSeconds: sourceSeconds(first + 0.5, input.grid), toSeconds: sourceSeconds(end, input.grid) }
}

/**
 * Gives every piece the same delay between decoding and showing, whatever its own pictures would need. Counted in the
 * packets' own durations: what `TB` stands for here differs between versions of ffmpeg.
 */
const delayFilter = (heldFrames: number): string =>
  `setts=pts=PTS:dts=DTS-max(0\\,${heldFrames}*DURATION-(STARTPTS-STARTDTS))`

/**
 * Tokens that copy the picture into segments on the piece's keyframes. Packets after the piece go into one
 * segment more, which nobody publishes; parameter sets come in-band, as MPEG-TS wants them.
 */
export const remuxArgs = (
  input: RemuxInput,
  window: Window,
  { scratchDir, heldFrames }: { scratchDir: string; heldFrames: number },
): string[] => {
  const { grid, piece } = input
  return [
    ...[...seekArgs(window, remuxRange(input).fromSeconds), ...inputArgs(window)],
    ...[
      '-map',
      `0:${window.videoStream ?? 0}`,
      '-c:v',
      'copy',
      '-bsf:v',
      `h264_mp4toannexb,${delayFilter(heldFrames)}`,
    ],
    ...segmentMuxArgs({
      folder: join(scratchDir, remuxTrack),
      firstSegment: piece.firstSegment,
      cuts: {
        filmSeconds: piece.frames.slice(1).map((frame) => frameSeconds(frame, grid.rate)),
        toleranceSeconds: frameSeconds(0.5, grid.rate),
      },
      offsetSeconds: biasSeconds + window.offsetSeconds - grid.startSeconds,
    }),
  ]
}
