import { AppError } from '../../../shared/errors.ts'
import { type FileRef, refId } from '../../../shared/jobs/file-ref.ts'
import { readHead } from '../../ffmpeg/read-head.ts'
import { sniff } from '../../ffmpeg/sniff.ts'
import { holdWhole } from '../../ffmpeg/window-whole.ts'
import type { JobEnv } from '../handler.ts'
import type { SourceFile } from './list-tracks.ts'

/** Hands `work` the whole file, on this disk. @throws unreadable_media when it is of no kind that we read */
export const withFile = async <T>(
  ref: FileRef,
  env: JobEnv,
  work: (file: SourceFile) => Promise<T>,
): Promise<T> => {
  const id = refId(ref)
  const { url, sizeBytes } = env.sourceOf(id)
  const { scratchDir, signal } = env
  const held = await holdWhole({ key: id, url, sizeBytes, scratchDir, signal })
  try {
    const demuxer = sniff(await readHead(held.path))
    if (!demuxer) throw new AppError('unreadable_media', 'the file is of no kind that we read')
    return await work({ path: held.path, demuxer })
  } finally {
    await held.release()
  }
}
