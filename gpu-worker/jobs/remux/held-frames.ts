import * as z from 'zod'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { runFfprobe } from '../../ffmpeg/run.ts'
import type { Window } from '../../ffmpeg/window.ts'
import type { JobEnv } from '../handler.ts'

const Listing = z.object({ streams: z.array(z.object({ has_b_frames: z.int().nonnegative().default(0) })) })

/**
 * How many frames the picture's decoder holds back by what its parameter sets say. The packets of one
 * window cannot tell: without a reordered picture among them they would come with no delay at all.
 */
export const readHeldFrames = async (
  window: Window,
  { ffmpeg, scratchDir, signal }: Pick<JobEnv, 'ffmpeg' | 'scratchDir' | 'signal'>,
): Promise<number> => {
  const select = ['-select_streams', String(window.videoStream ?? 0), '-show_entries', 'stream=has_b_frames']
  const args = [...inputArgs(window), ...select]
  const request = { args, scratchDir, readPaths: window.readPaths, signal, timeoutMs: 60_000 }
  const { streams } = Listing.parse(await runFfprobe(ffmpeg, request))
  return streams[0]?.has_b_frames ?? 0
}
