import { AppError } from '../../shared/errors.ts'
import type { Source } from '../../shared/jobs/source.ts'
import { openWindow, type Window } from '../ffmpeg/window.ts'
import type { JobEnv } from '../jobs/handler.ts'

type SourceRange = { kind: 'video' | 'audio'; fromSeconds: number; toSeconds: number }

/**
 * Runs `work` on just the needed packets; when what it made of them is not whole (`encoder_failed`), once more
 * on the whole source. Every other error, and the second failure, is the caller's.
 */
export const withWindow = async <T>(
  source: Source,
  range: SourceRange,
  env: Pick<JobEnv, 'sourceOf' | 'scratchDir' | 'signal' | 'log'>,
  work: (window: Window) => Promise<T>,
): Promise<T> => {
  const attempt = async (whole: boolean): Promise<T> => {
    const { url, sizeBytes } = env.sourceOf(source.mediaId)
    const request = {
      source,
      url,
      sizeBytes,
      ...range,
      scratchDir: env.scratchDir,
      signal: env.signal,
      whole,
    }
    const window = await openWindow(request)
    try {
      return await work(window)
    } catch (error) {
      env.signal.throwIfAborted()
      if (window.whole || !(error instanceof AppError) || error.code !== 'encoder_failed') throw error
      env.log({ event: 'window-refused', reason: error.message, ...error.details })
    } finally {
      await window.close()
    }
    return await attempt(true)
  }
  return await attempt(false)
}
