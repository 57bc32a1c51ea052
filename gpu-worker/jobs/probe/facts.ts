import { toEvenSize } from '../../../shared/even.ts'
import type { AudioFacts, VideoFacts } from '../../../shared/jobs/probe.ts'
import type { Stream } from '../../ffmpeg/probe-streams.ts'
import type { Timeline } from '../../ffmpeg/probe-timeline.ts'
import { chooseRate } from './rate.ts'

/** `2:1` → 2; what says nothing (`0:1`, `N/A`) is square. */
const pixelAspect = (text: string): number => {
  const [x = 0, y = 0] = text.split(':').map(Number)
  return x > 0 && y > 0 ? x / y : 1
}

/** Clockwise quarter turns of the display matrix, in degrees: 0, 90, 180 or 270. */
const clockwise = (stream: Stream): number => {
  const counter = stream.side_data_list.find((data) => data.rotation !== undefined)?.rotation ?? 0
  return (((Math.round(-counter / 90) * 90) % 360) + 360) % 360
}

/** As a viewer sees it: rotation applied, square pixels, even sizes. */
export const uprightSize = (stream: Stream): { width: number; height: number } => {
  const wide = stream.width * pixelAspect(stream.sample_aspect_ratio)
  const [width, height] = clockwise(stream) % 180 === 90 ? [stream.height, wide] : [wide, stream.height]
  return { width: toEvenSize(width), height: toEvenSize(height) }
}

/** Times of the shown pictures, ascending: what an edit list hides stands before zero. */
export const shownTimes = (timeline: Timeline): number[] =>
  timeline.packets
    .map((packet) => packet.seconds)
    .filter((seconds) => seconds >= 0)
    .toSorted((a, b) => a - b)

const bitrateKbps = (timeline: Timeline, seconds: number): number | null =>
  timeline.complete && seconds > 0
    ? Math.round(timeline.packets.reduce((sum, packet) => sum + packet.bytes, 0) / 125 / seconds)
    : null

export const readVideo = (stream: Stream, timeline: Timeline) => {
  const times = shownTimes(timeline)
  const named =
    stream.r_frame_rate === stream.avg_frame_rate
      ? [stream.r_frame_rate]
      : [stream.avg_frame_rate, stream.r_frame_rate]
  const { rate, variable, average } = chooseRate(times, named)
  const startSeconds = times[0] ?? 0
  // Some files give their last picture no duration: it is shown for one frame.
  const endSeconds = Math.max(timeline.endSeconds, (times.at(-1) ?? 0) + (variable ? 0.001 : 1 / average))
  const facts: VideoFacts = {
    codec: stream.codec_name ?? 'unknown',
    ...{ ...uprightSize(stream), codedWidth: stream.width, codedHeight: stream.height },
    ...{ rotationDegrees: clockwise(stream), pixelFormat: stream.pix_fmt },
    sampleAspectRatio: pixelAspect(stream.sample_aspect_ratio) === 1 ? '1:1' : stream.sample_aspect_ratio,
    ...{ averageFrameRate: average, variableFrameRate: variable, startSeconds, endSeconds },
    bitrateKbps: bitrateKbps(timeline, endSeconds - startSeconds),
  }
  return { facts, rate }
}

export const readAudio = (stream: Stream, timeline: Timeline): AudioFacts => ({
  codec: stream.codec_name ?? 'unknown',
  ...{ sampleRateHz: stream.sample_rate, channels: stream.channels },
  startSeconds: Math.max(0, timeline.packets[0]?.seconds ?? 0),
  endSeconds: timeline.endSeconds,
})
