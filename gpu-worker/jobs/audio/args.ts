import { join } from 'node:path'
import type { AudioInput } from '../../../shared/jobs/audio.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import type { Window } from '../../ffmpeg/window.ts'
import { audioRateHz, biasSeconds } from '../../segments/clock.ts'
import { segmentMuxArgs } from '../../segments/mux-args.ts'
import { seekArgs } from '../../segments/seek.ts'
import { keepBeat } from './beat.ts'
import { droppedFrames, planSound, type SoundPlan } from './plan.ts'
import type { SoundFacts } from './read-sound.ts'

export const audioTrack = 'audio'

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b)

/** Timestamps may stray this far before a gap is filled or an overlap cut: live recordings jitter by some ms. */
const gapSeconds = 0.03
/** The resampler's filter starts cold: this much before the first needed sample. */
const runUpSeconds = 0.1

const fillGaps = 'aresample=async=1:min_comp=0.000001'

/**
 * The sound as one unbroken run of samples at 48 kHz whose numbers do not depend on where the piece begins.
 * Resampling starts on a sample that both rates share (each 1/gcd s), so its phase is the same in every piece;
 * gaps, and all before the sound's first sample, become silence; what is before film time 0 is cut.
 */
export const soundFilters = (plan: SoundPlan, facts: SoundFacts, offsetSeconds: number): string[] => {
  const { sampleRateHz: sourceRateHz, beat } = facts
  const cells = greatestCommonDivisor(sourceRateHz, audioRateHz)
  const outputPerCell = audioRateHz / cells
  const startCell = Math.floor(plan.startSample / outputPerCell) - Math.ceil(runUpSeconds * cells)
  const startInInput = startCell * (sourceRateHz / cells)
  const shift = Math.round(offsetSeconds * sourceRateHz)
  const beforeFilm = plan.startSample < plan.originSample
  return [
    ...[`asettb=1/${sourceRateHz}`, `asetpts=PTS+(${shift})`],
    ...(beat ? [keepBeat({ ...beat, startSeconds: beat.startSeconds + offsetSeconds }, sourceRateHz)] : []),
    'aformat=sample_fmts=fltp:channel_layouts=stereo',
    ...[`${fillGaps}:min_hard_comp=${gapSeconds}:first_pts=${startInInput}`, `aresample=${audioRateHz}`],
    ...[`asettb=1/${audioRateHz}`, `apad=whole_len=${plan.endSample - startCell * outputPerCell}`],
    `atrim=start_pts=${Math.max(plan.startSample, plan.originSample)}:end_pts=${plan.endSample}`,
    ...(beforeFilm ? [`${fillGaps}:first_pts=${plan.startSample}`] : []),
    `asetpts=PTS-(${plan.originSample})`,
  ]
}

export type Sound = SoundFacts & { window: Window }

/** After the sound's end the film is silent: there is nothing to decode. */
const silence = (plan: SoundPlan): string[] => [
  ...['-f', 'lavfi', '-i', `anullsrc=r=${audioRateHz}:cl=stereo`],
  ...[
    '-af',
    `atrim=end_sample=${plan.endSample - plan.startSample},asetpts=PTS+(${plan.startSample - plan.originSample})`,
  ],
]

const decoded = (plan: SoundPlan, { window, ...facts }: Sound): string[] => [
  ...[...seekArgs(window, plan.fromSeconds), ...inputArgs(window), '-map', `0:${window.audioStream ?? 0}`],
  ...['-af', soundFilters(plan, facts, window.offsetSeconds).join(',')],
]

/** Tokens for one piece of the sound; the packets of the run-up and after the end are dropped before the muxer. */
export const audioArgs = (input: AudioInput, sound: Sound | 'silent', scratchDir: string): string[] => {
  const plan = planSound(input)
  const first = plan.frames[0] ?? 0
  const kept = (plan.frames.at(-1) ?? first) - first
  return [
    ...(sound === 'silent' ? silence(plan) : decoded(plan, sound)),
    ...['-c:a', 'aac', '-profile:a', 'aac_low', '-b:a', `${input.bitrateKbps}k`],
    ...['-bsf:a', `noise=drop=lt(n\\,${droppedFrames})+gte(n\\,${droppedFrames + kept})`],
    ...segmentMuxArgs({
      folder: join(scratchDir, audioTrack),
      firstSegment: input.piece.firstSegment,
      cuts: { frames: plan.frames.slice(1, -1).map((frame) => frame - first) },
      offsetSeconds: biasSeconds,
    }),
  ]
}
