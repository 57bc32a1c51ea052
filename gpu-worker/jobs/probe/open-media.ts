import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { sniff, sniffBytes } from '../../ffmpeg/sniff.ts'
import { openReader } from '../../ffmpeg/window-reader.ts'
import type { JobEnv } from '../handler.ts'
import { type Inspection, inspect } from './inspect.ts'

/** Kind by magic bytes, then streams and packet times; `unreadable_media` when there are none to be had. */
export const openMedia = async (
  mediaId: string,
  env: JobEnv,
): Promise<{ demuxer: Demuxer; found: Inspection }> => {
  const { url, sizeBytes } = env.sourceOf(mediaId)
  if (sizeBytes === 0) throw new AppError('unreadable_media', 'the file is empty', { field: 'size', got: 0 })
  const mirrorPath = join(env.scratchDir, 'sparse-source')
  const reader = await openReader({ url, sizeBytes, signal: env.signal, mediaId, mirrorPath })
  try {
    const demuxer = sniff(await reader.read(0, Math.min(sizeBytes, sniffBytes)))
    if (!demuxer) throw new AppError('unreadable_media', 'the file is of no kind that we read')
    return { demuxer, found: await inspect({ mediaId, url, sizeBytes, demuxer, reader, mirrorPath }, env) }
  } finally {
    await reader.close()
    await rm(mirrorPath, { force: true })
  }
}
