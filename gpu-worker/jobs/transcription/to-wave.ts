import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import type { JobEnv } from '../handler.ts'
import type { SourceFile, Track } from './list-tracks.ts'

/** 1.4 GB of WAV, the longest sound that is heard. */
const longestSeconds = 12 * 60 * 60
const bytesPerSecond = 32_000

/**
 * One sound of the file as mono 16 kHz WAV on the file's own clock: it is silent where the sound starts late or has
 * gaps. @throws unreadable_media, too_long
 */
export const toWave = async (file: SourceFile, track: Track, env: JobEnv): Promise<string> => {
  const { ffmpeg, scratchDir, signal, maxScratchBytes = Number.POSITIVE_INFINITY } = env
  const allowed = Math.min(longestSeconds, Math.floor(maxScratchBytes / bytesPerSecond))
  const path = join(scratchDir, 'sound.wav')
  let outSeconds = 0
  const filter = 'aresample=16000:async=1000:first_pts=0,aformat=channel_layouts=mono'
  const output = ['-c:a', 'pcm_s16le', '-fflags', '+bitexact', '-t', String(allowed + 1)]
  await runFfmpeg(ffmpeg, {
    args: [
      ...inputArgs(file),
      '-map',
      `0:${track.index}`,
      '-af',
      filter,
      ...output,
      '-f',
      'wav',
      `file:${path}`,
    ],
    ...{ scratchDir, readPaths: [file.path], signal },
    onProgress: (progress) => {
      outSeconds = progress.outSeconds
    },
  }).catch((error: unknown) => {
    signal.throwIfAborted()
    throw new AppError('unreadable_media', 'the sound cannot be decoded', { got: track.codec }, error)
  })
  if (outSeconds > allowed)
    throw new AppError('too_long', 'the sound is too long to be transcribed', {
      ...{ field: 'duration_seconds', allowed },
    })
  return path
}
