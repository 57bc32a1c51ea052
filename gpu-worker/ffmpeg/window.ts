import { AppError } from '../../shared/errors.ts'
import type { Demuxer, Source } from '../../shared/jobs/source.ts'
import { copyWindow } from './window-copy.ts'
import { holdWhole } from './window-whole.ts'

export type WindowRequest = {
  source: Source
  url: string
  sizeBytes: number
  /** On the source's own clock, the one that the probe's times are on. */
  fromSeconds: number
  toSeconds: number
  kind: 'video' | 'audio' | 'both'
  scratchDir: string
  signal: AbortSignal
}

/**
 * A local file that holds at least [from, to) of the source. sourceTime = fileTime + offsetSeconds, to the tick:
 * pass `-itsoffset offsetSeconds` with `-copyts`. A window (`whole: false`) starts at the keyframe at or before
 * `from`, so it needs no `-ss`; a whole file has offset 0 and its own stream numbers, and wants `-ss`. Rotation,
 * pixel aspect and colour are the source's.
 */
// The clock is ISO 14496-12's, as browsers show it; ffmpeg itself shifts whole files that have negative composition
// offsets and no edit list by those offsets, their windows not.
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

const openWhole = async (request: WindowRequest): Promise<Window> => {
  const { source, url, sizeBytes, scratchDir, signal } = request
  const held = await holdWhole({ key: source.mediaId, url, sizeBytes, scratchDir, signal })
  return {
    ...{ path: held.path, demuxer: source.demuxer, offsetSeconds: 0, whole: true },
    videoStream: request.kind === 'audio' ? null : source.videoStream,
    audioStream: request.kind === 'video' ? null : source.audioStream,
    ...{ packets: { video: 0, audio: 0 }, readPaths: [held.path], close: held.release },
  }
}

/** Copies the packets that [from, to) needs; fetches the whole file where mediabunny cannot, or when asked. */
export const openWindow = async (request: WindowRequest & { whole?: boolean }): Promise<Window> => {
  if (request.whole) return await openWhole(request)
  const copied = await copyWindow(request).catch((error: unknown) => {
    request.signal.throwIfAborted()
    if (error instanceof AppError && error.code === 'source_unavailable') throw error
    return undefined // a container that mediabunny reads differently is no reason to fail: ffmpeg may read it
  })
  return copied ?? (await openWhole(request))
}
