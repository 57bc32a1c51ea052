import { join } from 'node:path'
import { biasSeconds } from './clock.ts'

/**
 * `mpegts_copyts`: our times are final. PAT and PMT open each segment and need no repeats inside (30 kbit/s otherwise). One muxer writes the whole
 * piece; its first packets say that the continuity counters start anew: the joint stays silent in decoders.
 */
const tsOptions = 'mpegts_flags=+initial_discontinuity:mpegts_copyts=1:pat_period=3600:sdt_period=3600'

type SegmentCuts =
  /** Packets of the piece before which a segment ends. */
  | { frames: readonly number[] }
  /** Film seconds at which the first keyframe opens a segment; half a frame of tolerance. */
  | { filmSeconds: readonly number[]; toleranceSeconds: number }

const cutTokens = (cuts: SegmentCuts): string[] => {
  if ('frames' in cuts) {
    // Without an inner cut ffmpeg would fall back to 2 s: a cut that never comes keeps the piece whole.
    return ['-segment_frames', (cuts.frames.length > 0 ? cuts.frames : [2 ** 31 - 2]).join(',')]
  }
  const times = cuts.filmSeconds.map((seconds) => (biasSeconds + seconds).toFixed(6)).join(',')
  return ['-segment_times', times, '-segment_time_delta', cuts.toleranceSeconds.toFixed(6)]
}

/**
 * Segment n of the film becomes `{folder}/sNNNNN.ts`. The output offset comes on top of the packets' own times.
 * No delay: it would also let AAC frames share a PES packet, whose times ffmpeg's HLS reader gets wrong.
 */
export const segmentMuxArgs = (output: {
  folder: string
  firstSegment: number
  cuts: SegmentCuts
  offsetSeconds: number
}): string[] => [
  ...['-muxdelay', '0', '-muxpreload', '0', '-output_ts_offset', output.offsetSeconds.toFixed(6)],
  ...['-f', 'segment', '-segment_format', 'mpegts', '-segment_format_options', tsOptions],
  ...['-individual_header_trailer', '0', ...cutTokens(output.cuts)],
  ...['-segment_start_number', String(output.firstSegment), join(output.folder, 's%05d.ts')],
]
