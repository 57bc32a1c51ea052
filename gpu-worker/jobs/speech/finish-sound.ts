import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { longestSpeechSeconds } from '../../engines/speech/contract.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { readHead } from '../../ffmpeg/read-head.ts'
import { captureFfmpeg } from '../../ffmpeg/run.ts'
import { sniff } from '../../ffmpeg/sniff.ts'
import type { JobEnv } from '../handler.ts'
import { readLevels } from './levels.ts'
import {
  gainFilters,
  loudnessOf,
  maxTruePeakDb,
  measureFilter,
  readLoudness,
  targetLufs,
} from './loudness.ts'
import { fadedDb, findSpans, restDb, type Span, trimTo } from './spans.ts'

const speechRateHz = 48_000

type FinishedSound = {
  path: string
  durationMs: number
  /** What was cut away at the start. */
  trimmedMs: number
  /** Where words are heard, on the finished sound's clock; rests between them left out. */
  spans: Span[]
}

type Sandboxed = Pick<JobEnv, 'scratchDir' | 'signal' | 'ffmpeg'>

const toLufs = 0.3
const mostPasses = 4

type Pass = {
  input: { path: string; demuxer: 'wav' | NonNullable<ReturnType<typeof sniff>> }
  filters: readonly string[]
  codec: 'pcm_f32le' | 'pcm_s16le'
  target: string
  longestSeconds: number
}

const ffmpegPass = async (env: Sandboxed, { input, filters, codec, target, longestSeconds }: Pass) => {
  const chain = [...filters, `aresample=${speechRateHz}`, 'aformat=channel_layouts=mono', measureFilter]
  const { stderr } = await captureFfmpeg(env.ffmpeg, {
    args: [
      ...['-loglevel', 'level+info', ...inputArgs(input), '-map', '0:a:0', '-map_metadata', '-1'],
      ...['-af', chain.join(','), '-c:a', codec, '-ar', String(speechRateHz), '-ac', '1'],
      ...['-t', String(longestSeconds), '-bitexact', '-f', 'wav', `file:${target}`],
    ],
    scratchDir: env.scratchDir,
    signal: env.signal,
  })
  return readLoudness(stderr)
}

/**
 * An engine's sound as 16-bit mono WAV at 48 kHz: rests at both ends cut to 120 ms at most, −16 LUFS, true peak
 * −1.5 dBTP at most. Measured, then one gain for the whole; a limiter only where peaks ask for it.
 * @throws engine_failed when it is silent, too long or no sound
 */
export const finishSound = async (
  spoken: { path: string; filters?: readonly string[] },
  env: Sandboxed,
  longestSeconds = longestSpeechSeconds,
): Promise<FinishedSound> => {
  const demuxer = sniff(await readHead(spoken.path))
  if (!demuxer) throw new AppError('engine_failed', 'the speech engine made no sound file that we know')
  const voiced = join(env.scratchDir, 'voiced.wav')
  const path = join(env.scratchDir, 'speech.wav')
  const pass = { longestSeconds: longestSeconds + 1 }
  const measured = await ffmpegPass(env, {
    ...{ ...pass, input: { path: spoken.path, demuxer }, filters: spoken.filters ?? [] },
    ...{ codec: 'pcm_f32le', target: voiced },
  })
  const { levels, samples } = await readLevels(voiced, speechRateHz, env.signal)
  if (samples > longestSeconds * speechRateHz) {
    throw new AppError('engine_failed', 'the speech engine made a sound that is too long', {
      allowed: `${longestSeconds} s`,
    })
  }
  const heard = findSpans(levels, fadedDb)
  if (heard.length === 0) throw new AppError('engine_failed', 'the speech engine made a silent sound')
  const kept = trimTo(heard, (samples * 1000) / speechRateHz)
  const cut = `atrim=start=${kept.startMs / 1000}:end=${kept.endMs / 1000}`
  let gainDb = targetLufs - loudnessOf(measured, levels)
  for (let count = 1; count <= mostPasses; count++) {
    const gain = gainFilters(gainDb, measured.truePeakDb, speechRateHz)
    const made = await ffmpegPass(env, {
      ...{ ...pass, input: { path: voiced, demuxer: 'wav' }, codec: 'pcm_s16le', target: path },
      filters: [cut, 'asetpts=PTS-STARTPTS', ...gain],
    })
    if (made.integratedLufs < -69) break
    const offDb = targetLufs - made.integratedLufs
    if (Math.abs(offDb) <= toLufs && made.truePeakDb <= maxTruePeakDb) break
    gainDb += offDb
  }
  const shift = ({ startMs, endMs }: Span) => ({
    startMs: startMs - kept.startMs,
    endMs: endMs - kept.startMs,
  })
  return {
    path,
    durationMs: Math.round(kept.endMs - kept.startMs),
    trimmedMs: kept.startMs,
    spans: findSpans(levels, restDb).map(shift),
  }
}
