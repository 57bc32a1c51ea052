import type { Demuxer, Source } from '../../shared/jobs/source.ts'

export type WindowRequest = {
  source: Source
  url: string
  sizeBytes: number
  /** On the source's own clock, as ffmpeg shows it for the whole file. */
  fromSeconds: number
  toSeconds: number
  kind: 'video' | 'audio' | 'both'
  scratchDir: string
  signal: AbortSignal
}

/**
 * A local file that holds at least [from, to) of the source. sourceTime = fileTime + offsetSeconds, to the tick:
 * pass `-itsoffset offsetSeconds` with `-copyts`. A window (`whole: false`) starts at the keyframe at or before
 * `from`, so it needs no `-ss`; a whole file has offset 0 and its own stream numbers, and wants `-ss`.
 * Rotation, pixel aspect and colour are presented as in the source: ffmpeg's autorotate does the same on both.
 */
export type Window = {
  path: string
  demuxer: Demuxer
  offsetSeconds: number
  whole: boolean
  /** Stream numbers in this file, for `-map 0:N`; null = not in it. */
  videoStream: number | null
  audioStream: number | null
  packets: { video: number; audio: number }
  /** Pass on to runFfmpeg: files outside the scratch folder. */
  readPaths: string[]
  close: () => Promise<void>
}

export type OpenWindow = (request: WindowRequest) => Promise<Window>
