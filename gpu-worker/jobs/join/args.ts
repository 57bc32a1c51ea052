import type { JoinInput } from '../../../shared/jobs/join.ts'
import type { Sound } from '../../ffmpeg/find-sound.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { audioRateHz, biasSeconds } from '../../segments/clock.ts'

/** Ticks of the picture's clock in the MP4: every frame's time is a whole number of them. */
const timescaleOf = (num: number): number => num * Math.max(1, Math.ceil(10_000 / num))

/**
 * From its own first sample, gaps filled, at one rate, exactly as long as the picture: 16-bit stereo as players expect.
 */
const soundFilters = ({ frameCount, rate, soundStartSeconds = 0 }: JoinInput): string => {
  const silence = Math.round(soundStartSeconds * audioRateHz)
  const samples = Math.round((frameCount * rate.den * audioRateHz) / rate.num)
  return [
    'asetpts=PTS-STARTPTS',
    'aformat=channel_layouts=stereo',
    `aresample=${audioRateHz}:async=1:min_hard_comp=0.03`,
    ...(silence > 0 ? [`adelay=delays=${silence}S:all=1`] : []),
    `apad=whole_len=${samples}`,
    `atrim=end_sample=${samples}`,
    'asetpts=N/SR/TB',
  ].join(',')
}

const soundArgs = (input: JoinInput, sound: Sound): string[] => [
  ...['-map', `1:${sound.stream}`, '-af', soundFilters(input)],
  ...['-c:a', 'aac', '-profile:a', 'aac_low', '-b:a', `${input.audioBitrateKbps}k`],
]

/** Tokens that put the retimed picture, copied, and the sound, encoded once, into one MP4 with its index first. */
export const joinArgs = (
  input: JoinInput,
  picturePath: string,
  sound: Sound | undefined,
  path: string,
): string[] => [
  ...['-copyts', '-itsoffset', String(-biasSeconds), ...inputArgs({ path: picturePath, demuxer: 'mpegts' })],
  ...(sound ? inputArgs(sound) : []),
  ...['-map', '0:v:0', '-c:v', 'copy', '-video_track_timescale', String(timescaleOf(input.rate.num))],
  ...(sound ? soundArgs(input, sound) : []),
  ...['-map_metadata', '-1', '-map_chapters', '-1', '-max_interleave_delta', '0'],
  ...['-movflags', '+faststart', '-f', 'mp4', `file:${path}`],
]
