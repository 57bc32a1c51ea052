import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { EncodeInput, EncodeOutput } from '../../../shared/jobs/encode.ts'
import { isPlainUpscaler } from '../../../shared/jobs/upscaler.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import { errorLines } from '../../ffmpeg/stderr.ts'
import { sourceSeconds } from '../../segments/clock.ts'
import { createMemory } from '../../segments/remember.ts'
import { withWindow } from '../../segments/with-window.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { type EncodeWindow, encodeArgs, firstNeededSeconds, sheetOf } from './args.ts'
import { enlargePiece } from './enlarge.ts'
import { type Picture, readPicture } from './picture.ts'
import { publishTracks } from './publish-tracks.ts'

const spriteName = 'sprite.jpg'
const posterName = 'poster.jpg'
/** The same for every window of a film, whose pieces are dozens. */
const rememberPicture = createMemory<Picture>(64)

const encodeFrom = (input: EncodeInput, env: JobEnv, window: EncodeWindow, args: string[]) =>
  publishTracks(input, env, async () => {
    const { stderr } = await runFfmpeg(env.ffmpeg, {
      args,
      scratchDir: env.scratchDir,
      readPaths: [window.path],
      signal: env.signal,
    })
    const errors = errorLines(stderr)
    if (errors.length === 0) return
    env.log({ event: 'decode-errors', whole: window.whole, count: errors.length, last: errors.at(-1) })
    // A damaged source shows its errors in the whole file too: then its frames, as they are, are what there is.
    if (!window.whole) throw new AppError('encoder_failed', 'the window did not decode cleanly')
  })

/** One decode of the piece into every rung's segments, each uploaded as soon as it is closed. */
export const runEncode: JobHandler<'encode'> = async (input, env): Promise<EncodeOutput> => {
  const { upscaler } = input
  if (upscaler && !isPlainUpscaler(upscaler))
    return { tracks: await enlargePiece(input, upscaler, env), sprite: null, poster: null }
  const end = sourceSeconds(input.piece.frames.at(-1) ?? 0, input.grid)
  const range = { kind: 'video', fromSeconds: firstNeededSeconds(input), toSeconds: end } as const
  const tracks = await withWindow(input.source, range, env, async (window) => {
    if (window.videoStream === null)
      throw new AppError('no_video_stream', 'the source has no picture to encode')
    const opened = { ...window, videoStream: window.videoStream }
    const learn = () => readPicture(env.ffmpeg, window, env.scratchDir, env.signal)
    const picture = await rememberPicture(input.source.mediaId, learn)
    const args = encodeArgs(input, opened, picture, env.ffmpeg.filters, env.scratchDir)
    return await encodeFrom(input, env, opened, args)
  })
  const sheet = sheetOf(input)
  if (sheet) await env.publish(spriteName, join(env.scratchDir, spriteName))
  if (input.poster) await env.publish(posterName, join(env.scratchDir, posterName))
  const { tileWidth, tileHeight, columns, times } = sheet ?? {
    tileWidth: 0,
    tileHeight: 0,
    columns: 0,
    times: [],
  }
  return {
    tracks,
    sprite: sheet ? { name: spriteName, tileWidth, tileHeight, columns, times } : null,
    poster: input.poster ? posterName : null,
  }
}
