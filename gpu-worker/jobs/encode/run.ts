import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { TrackPiece } from '../../../shared/hls/film.ts'
import type { EncodeInput, EncodeOutput } from '../../../shared/jobs/encode.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import { errorLines } from '../../ffmpeg/stderr.ts'
import { sourceSeconds } from '../../segments/clock.ts'
import { publishSegments } from '../../segments/publisher.ts'
import { createMemory } from '../../segments/remember.ts'
import { readVideoSegments, trackPieceOf } from '../../segments/track-piece.ts'
import { withWindow } from '../../segments/with-window.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { type EncodeWindow, encodeArgs, firstNeededSeconds, sheetOf } from './args.ts'
import { type Picture, readPicture } from './picture.ts'

const spriteName = 'sprite.jpg'
const posterName = 'poster.jpg'
/** The same for every window of a film, whose pieces are dozens. */
const rememberPicture = createMemory<Picture>(64)

const encodeFrom = async (input: EncodeInput, env: JobEnv, window: EncodeWindow, args: string[]) => {
  const tracks = await Promise.all(
    input.rungs.map(async ({ name }) => {
      const folder = join(env.scratchDir, name)
      await mkdir(folder, { recursive: true })
      const { firstSegment } = input.piece
      const segmentCount = input.piece.frames.length - 1
      return {
        name,
        folder,
        publisher: publishSegments(env, { track: name, folder, firstSegment, segmentCount }),
      }
    }),
  )
  try {
    const readPaths = [window.path]
    const { stderr } = await runFfmpeg(env.ffmpeg, {
      args,
      scratchDir: env.scratchDir,
      readPaths,
      signal: env.signal,
    })
    const errors = errorLines(stderr)
    if (errors.length > 0) {
      env.log({ event: 'decode-errors', whole: window.whole, count: errors.length, last: errors.at(-1) })
      // A damaged source shows its errors in the whole file too: then its frames, as they are, are what there is.
      if (!window.whole) throw new AppError('encoder_failed', 'the window did not decode cleanly')
    }
    const facts = await Promise.all(
      tracks.map(({ folder }) => readVideoSegments(folder, input.piece, input.grid.rate)),
    )
    const pieces: TrackPiece[] = []
    for (const [i, { name, publisher }] of tracks.entries()) {
      const sizes = await publisher.finish()
      const fact = facts[i]
      if (fact) pieces.push(trackPieceOf(name, fact, sizes))
    }
    return pieces
  } finally {
    await Promise.all(tracks.map(({ publisher }) => publisher.settle()))
  }
}

/** One decode of the piece into every rung's segments, each uploaded as soon as it is closed. */
export const runEncode: JobHandler<'encode'> = async (input, env): Promise<EncodeOutput> => {
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
