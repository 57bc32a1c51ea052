import type { InputTrack } from 'mediabunny'
import { AppError } from '../../../shared/errors.ts'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { listStreams, type ProbeFile, pickStream, type Stream } from '../../ffmpeg/probe-streams.ts'
import { listPackets, readEnds, readTimeline, type Timeline } from '../../ffmpeg/probe-timeline.ts'
import { openInput, type RangeReader } from '../../ffmpeg/window-reader.ts'
import { pickTracks } from '../../ffmpeg/window-tracks.ts'
import { holdWhole } from '../../ffmpeg/window-whole.ts'
import type { JobEnv } from '../handler.ts'

export type Track = { stream: Stream; timeline: Timeline }
export type Inspection = { video: Track | undefined; audio: Track | undefined }

export type Inspected = {
  mediaId: string
  url: string
  sizeBytes: number
  demuxer: Demuxer
  reader: RangeReader
  /** The reader's sparse copy. */
  mirrorPath: string
}

const unreadable = (source: Inspected, cause: unknown): AppError =>
  new AppError('unreadable_media', 'the file is damaged or cut short', { got: source.demuxer }, cause)

/** MP4's stream ids are its track ids; Matroska numbers each kind in order, as mediabunny does. */
const streamOf = (streams: readonly Stream[], demuxer: Demuxer, track: InputTrack): Stream | undefined => {
  if (demuxer === 'mov') return streams.find((stream) => Number(stream.id) === track.id)
  return streams.filter((stream) => stream.codec_type === track.type)[track.number - 1]
}

const fileAt = (path: string, { demuxer }: Inspected, { scratchDir, signal }: JobEnv): ProbeFile => {
  return { path, demuxer, scratchDir, signal }
}

/**
 * By its index alone: mediabunny reads packet times over ranges, and every block it reads lands in a sparse copy
 * of the file, in which ffprobe then finds the headers at their own places. ffprobe itself has no network.
 */
const inspectIndexed = async (source: Inspected, env: JobEnv): Promise<Inspection> => {
  const input = openInput(source.reader, source.sizeBytes)
  try {
    await source.reader.read(Math.max(0, source.sizeBytes - 1), source.sizeBytes)
    const tracks = await pickTracks(input)
    const video = tracks.video && {
      track: tracks.video,
      timeline: await readTimeline(tracks.video, source.reader, {
        ...{ sizeBytes: source.sizeBytes, signal: env.signal },
      }),
    }
    const audio = tracks.audio && { track: tracks.audio, timeline: await readEnds(tracks.audio) }
    const file = fileAt(source.mirrorPath, source, env)
    const streams = await listStreams(env.ffmpeg, file)
    const join = (found: { track: InputTrack; timeline: Timeline } | undefined): Track | undefined => {
      const stream = found && streamOf(streams, source.demuxer, found.track)
      return found && stream && { stream, timeline: found.timeline }
    }
    return { video: join(video), audio: join(audio) }
  } catch (error) {
    env.signal.throwIfAborted()
    throw error instanceof AppError ? error : unreadable(source, error)
  } finally {
    input.dispose()
  }
}

const inspectWhole = async (source: Inspected, env: JobEnv): Promise<Inspection> => {
  const { mediaId, url, sizeBytes } = source
  const held = await holdWhole({
    key: mediaId,
    url,
    sizeBytes,
    scratchDir: env.scratchDir,
    signal: env.signal,
  })
  try {
    const file = fileAt(held.path, source, env)
    const streams = await listStreams(env.ffmpeg, file)
    const read = async (stream: Stream | undefined): Promise<Track | undefined> =>
      stream && { stream, timeline: await listPackets(env.ffmpeg, file, stream.index) }
    return {
      video: await read(pickStream(streams, 'video')),
      audio: await read(pickStream(streams, 'audio')),
    }
  } finally {
    await held.release()
  }
}

export const inspect = (source: Inspected, env: JobEnv): Promise<Inspection> =>
  source.demuxer === 'mov' || source.demuxer === 'matroska'
    ? inspectIndexed(source, env)
    : inspectWhole(source, env)
