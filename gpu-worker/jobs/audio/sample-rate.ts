import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { runFfprobe } from '../../ffmpeg/run.ts'
import type { FfmpegTools } from '../../ffmpeg/tools.ts'
import type { Window } from '../../ffmpeg/window.ts'

const Streams = z.object({
  streams: z.array(z.object({ sample_rate: z.coerce.number().int().positive() })).min(1),
})

/** The rate of the decoded sound, in Hz: with HE-AAC twice what the container says. */
export const readSampleRate = async (
  tools: FfmpegTools,
  window: Window,
  scratchDir: string,
  signal: AbortSignal,
): Promise<number> => {
  const select = ['-select_streams', String(window.audioStream ?? 0), '-show_entries', 'stream=sample_rate']
  const args = [...select, ...inputArgs(window)]
  const probed = await runFfprobe(tools, { args, scratchDir, readPaths: window.readPaths, signal })
  const rate = Streams.safeParse(probed).data?.streams[0]?.sample_rate
  if (rate) return rate
  throw new AppError('unreadable_media', 'the sound has no sample rate')
}
