import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import { segmentOutputName } from '../../shared/hls/film.ts'
import type { JobEnv } from '../jobs/handler.ts'

type Track = { track: string; folder: string; firstSegment: number; segmentCount: number }

/** `s00012.ts` → 12. */
const numberOf = (fileName: string): number | undefined => {
  const match = /^s(\d{5,})\.ts$/.exec(fileName)
  return match ? Number(match[1]) : undefined
}

/** The file that the segment muxer writes for segment n of the film. */
export const segmentPath = (folder: string, segment: number): string =>
  join(folder, `s${String(segment).padStart(5, '0')}.ts`)

/** Undefined where the system has no watches left: segments are then published at the end. */
const watchFolder = (folder: string, onFile: (name: string) => void): FSWatcher | undefined => {
  try {
    const watcher = watch(folder, (_event, name) => (name === null ? undefined : onFile(name)))
    return watcher.on('error', () => watcher.close())
  } catch {
    return undefined
  }
}

/**
 * Uploads a track's segments while the encoder still writes: the file of segment n + 1 appearing means that
 * the muxer has closed segment n. A missed event costs only the overlap: `finish` publishes what is left.
 */
export const publishSegments = (env: Pick<JobEnv, 'publish'>, track: Track) => {
  const uploads = new Map<number, Promise<{ sizeBytes: number }>>()
  const end = track.firstSegment + track.segmentCount
  const publish = (segment: number): void => {
    if (segment < track.firstSegment || segment >= end || uploads.has(segment)) return
    const name = segmentOutputName(track.track, segment)
    const upload = env.publish(name, segmentPath(track.folder, segment))
    upload.catch(() => undefined) // awaited by finish or settle; until then nobody listens
    uploads.set(segment, upload)
  }
  const watcher = watchFolder(track.folder, (fileName) => {
    const segment = numberOf(fileName)
    if (segment !== undefined) publish(segment - 1)
  })
  return {
    /** Call once the encoder has ended well; resolves with each segment's stored size, in order. */
    finish: async (): Promise<number[]> => {
      watcher?.close()
      for (let segment = track.firstSegment; segment < end; segment++) publish(segment)
      const numbers = [...uploads.keys()].toSorted((a, b) => a - b)
      const stored = await Promise.all(numbers.map((segment) => uploads.get(segment)))
      return stored.map((file) => file?.sizeBytes ?? 0)
    },
    /** Call when the encoder failed: resolves when no upload is under way any more. */
    settle: async (): Promise<void> => {
      watcher?.close()
      await Promise.allSettled(uploads.values())
    },
  }
}
