import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { AudioInput, AudioOutput } from '../../../shared/jobs/audio.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import { errorLines } from '../../ffmpeg/stderr.ts'
import { publishSegments } from '../../segments/publisher.ts'
import { readAudioSegments, trackPieceOf } from '../../segments/track-piece.ts'
import { withWindow } from '../../segments/with-window.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { audioArgs, audioTrack, type Sound } from './args.ts'
import { planSound } from './plan.ts'
import { readSound } from './read-sound.ts'

const encodeSound = async (input: AudioInput, env: JobEnv, sound: Sound | 'silent'): Promise<AudioOutput> => {
  const { scratchDir, signal } = env
  const { frames } = planSound(input)
  const folder = join(scratchDir, audioTrack)
  const { firstSegment } = input.piece
  const publisher = publishSegments(env, {
    ...{ track: audioTrack, folder, firstSegment, segmentCount: frames.length - 1 },
  })
  try {
    const args = audioArgs(input, sound, scratchDir)
    const readPaths = sound === 'silent' ? [] : sound.window.readPaths
    const { stderr } = await runFfmpeg(env.ffmpeg, { args, scratchDir, readPaths, signal })
    const errors = errorLines(stderr)
    if (errors.length > 0) {
      const whole = sound === 'silent' || sound.window.whole
      env.log({ event: 'decode-errors', whole, count: errors.length, last: errors.at(-1) })
      if (!whole) throw new AppError('encoder_failed', 'the window did not decode cleanly')
    }
    const facts = await readAudioSegments(folder, firstSegment, frames)
    return { tracks: [trackPieceOf(audioTrack, facts, await publisher.finish())] }
  } finally {
    await publisher.settle()
  }
}

/** One piece of the sound, that joins the pieces around it without a click. */
export const runAudio: JobHandler<'audio'> = async (input, env): Promise<AudioOutput> => {
  await mkdir(join(env.scratchDir, audioTrack), { recursive: true })
  const { fromSeconds, toSeconds } = planSound(input)
  if (fromSeconds >= input.audioEndSeconds) return await encodeSound(input, env, 'silent')
  return await withWindow(input.source, { kind: 'audio', fromSeconds, toSeconds }, env, async (window) => {
    if (window.audioStream === null)
      throw new AppError('unreadable_media', 'the source has no sound to encode')
    const { scratchDir, signal } = env
    const facts = await readSound(env.ffmpeg, input.source, window, { fromSeconds, scratchDir, signal })
    return await encodeSound(input, env, { window, ...facts })
  })
}
