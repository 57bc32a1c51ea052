import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { RemuxOutput } from '../../../shared/jobs/remux.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import { publishSegments } from '../../segments/publisher.ts'
import { readVideoSegments, trackPieceOf } from '../../segments/track-piece.ts'
import { withWindow } from '../../segments/with-window.ts'
import type { JobHandler } from '../handler.ts'
import { remuxArgs, remuxRange, remuxTrack } from './args.ts'
import { readHeldFrames } from './held-frames.ts'

/** One piece of the source's own H.264, copied: no frame is decoded. */
export const runRemux: JobHandler<'remux'> = async (input, env): Promise<RemuxOutput> => {
  const { scratchDir, signal } = env
  const { firstSegment, frames } = input.piece
  const folder = join(scratchDir, remuxTrack)
  await mkdir(folder, { recursive: true })
  return await withWindow(input.source, { kind: 'video', ...remuxRange(input) }, env, async (window) => {
    if (window.videoStream === null)
      throw new AppError('no_video_stream', 'the source has no picture to copy')
    const track = { track: remuxTrack, folder, firstSegment, segmentCount: frames.length - 1 }
    const publisher = publishSegments(env, track)
    try {
      const heldFrames = await readHeldFrames(window, env)
      const args = remuxArgs(input, window, { scratchDir, heldFrames })
      await runFfmpeg(env.ffmpeg, { args, scratchDir, readPaths: window.readPaths, signal })
      const facts = await readVideoSegments(folder, input.piece, input.grid.rate)
      return { tracks: [trackPieceOf(remuxTrack, facts, await publisher.finish())] }
    } finally {
      await publisher.settle()
    }
  })
}
