import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { Source } from '../../../shared/jobs/source.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { runFfprobe } from '../../ffmpeg/run.ts'
import type { FfmpegTools } from '../../ffmpeg/tools.ts'
import type { Window } from '../../ffmpeg/window.ts'
import { type Beat, findBeat } from './beat.ts'

const Probed = z.object({
  packets: z.array(z.object({ pts_time: z.coerce.number().optional() })).default([]),
  streams: z.array(z.object({ sample_rate: z.coerce.number().int().positive() })).min(1),
})

/** Their clocks tick in milliseconds, 48 samples each: too coarse for a joint. */
const millisecondClocks: readonly Source['demuxer'][] = ['matroska', 'flv']
/** Some 5 s of AAC: enough to find the beat, and little to read. */
const readPackets = 240

export type SoundFacts = {
  /** Of the decoded sound: with HE-AAC twice what the container says. */
  sampleRateHz: number
  /** On the window's clock; undefined where its times are exact, or keep no beat. */
  beat: Beat | undefined
}

export const readSound = async (
  tools: FfmpegTools,
  source: Source,
  window: Window,
  range: { fromSeconds: number; scratchDir: string; signal: AbortSignal },
): Promise<SoundFacts> => {
  const coarse = millisecondClocks.includes(source.demuxer)
  const start = window.whole ? range.fromSeconds.toFixed(6) : ''
  const packets = coarse ? ['-read_intervals', `${start}%+#${readPackets}`] : []
  const entries = `stream=sample_rate${coarse ? ':packet=pts_time' : ''}`
  const select = ['-select_streams', String(window.audioStream ?? 0), '-show_entries', entries]
  const args = [...select, ...packets, ...inputArgs(window)]
  const { scratchDir, signal } = range
  const probed = Probed.safeParse(
    await runFfprobe(tools, { args, scratchDir, readPaths: window.readPaths, signal }),
  )
  const sampleRateHz = probed.data?.streams[0]?.sample_rate
  if (!sampleRateHz) throw new AppError('unreadable_media', 'the sound has no sample rate')
  const times = (probed.data?.packets ?? []).flatMap(({ pts_time }) => pts_time ?? [])
  return { sampleRateHz, beat: findBeat(times, sampleRateHz) }
}
