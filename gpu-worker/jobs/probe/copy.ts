import type { Grid } from '../../../shared/hls/film.ts'
import type { ProbeOutput, VideoFacts } from '../../../shared/jobs/probe.ts'
import type { Stream } from '../../ffmpeg/probe-streams.ts'
import type { Timeline } from '../../ffmpeg/probe-timeline.ts'
import { keyframeCuts } from './cuts.ts'
import { minRate, toNumber } from './rate.ts'

const profiles = ['Constrained Baseline', 'Baseline', 'Main', 'High']

/** Pictures that are sent after a keyframe but shown before it: a cut there would lose them. */
const hasOpenGroups = (timeline: Timeline): boolean => {
  let key = Number.NEGATIVE_INFINITY
  for (const packet of timeline.packets) {
    if (packet.key) key = packet.seconds
    else if (packet.seconds < key) return true
  }
  return false
}

const refuse = (stream: Stream, facts: VideoFacts, timeline: Timeline, grid: Grid): string | undefined => {
  const lastFrame = grid.startSeconds + grid.frameCount / toNumber(grid.rate)
  if (stream.codec_name !== 'h264') return 'the picture is not H.264'
  if (!profiles.includes(stream.profile ?? '')) return 'the H.264 profile is not one that browsers play'
  if (!['yuv420p', 'yuvj420p'].includes(stream.pix_fmt)) return 'the picture is not 8-bit 4:2:0'
  if (!['progressive', 'unknown'].includes(stream.field_order)) return 'the picture is interlaced'
  if (facts.rotationDegrees !== 0) return 'the picture is rotated'
  if (
    facts.width !== facts.codedWidth ||
    facts.height !== facts.codedHeight ||
    facts.sampleAspectRatio !== '1:1'
  )
    return 'the pixels are not square or the size is odd'
  if (facts.variableFrameRate) return 'the frame rate varies'
  if (facts.averageFrameRate > 60.01) return 'the frame rate is above 60'
  if (facts.averageFrameRate < minRate - 0.01) return 'the frame rate is below 5'
  if (!timeline.complete) return 'the file does not list its frames in one place'
  if (Math.abs(facts.startSeconds - grid.startSeconds) > 0.001) return 'the picture starts after the sound'
  if (!timeline.packets[0]?.key || timeline.packets.some((packet) => packet.seconds < 0))
    return 'the picture does not start on a keyframe'
  if (hasOpenGroups(timeline)) return 'its groups of pictures are open'
  if (lastFrame - facts.endSeconds > 1.5 / toNumber(grid.rate)) return 'the sound outlasts the picture'
  return undefined
}

/** Whether the source's own H.264 may be published as it is, and with which cuts. */
export const judgeCopy = (
  stream: Stream,
  facts: VideoFacts,
  timeline: Timeline,
  grid: Grid,
): ProbeOutput['copy'] => {
  const refused = refuse(stream, facts, timeline, grid)
  if (refused) return { refused }
  const rate = toNumber(grid.rate)
  const keyframes = timeline.packets
    .filter((packet) => packet.key)
    .map((packet) => Math.round((packet.seconds - grid.startSeconds) * rate))
  const cuts = keyframeCuts(keyframes, rate, grid.frameCount)
  return cuts ? { cuts } : { refused: 'its keyframes are more than 10 s apart' }
}
