import type { FfmpegTools } from './ffmpeg/tools.ts'

/** What this worker can do, in the lanes' own words (see `laneOf` of the job types). */
export const lanesOf = ({ encoders }: Pick<FfmpegTools, 'encoders'>): string[] => [
  'cpu',
  'net',
  ...new Set(encoders.map(({ family, ffmpegMajor }) => `h264:${family}:${ffmpegMajor}`)),
]
