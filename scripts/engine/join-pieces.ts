import { soundBitrateKbps } from '../../shared/films/windows.ts'
import type { Rational } from '../../shared/hls/film.ts'
import type { FileRef } from '../../shared/jobs/file-ref.ts'
import type { LocalRunner, Ran } from './local-runner.ts'

type Joining = { rate: Rational; sound: FileRef | null; soundStartSeconds?: number; fileName: string }

/** Pieces and sound → one MP4. */
export const joinPieces = async (
  runner: LocalRunner,
  pieces: readonly Ran<'lip_sync' | 'compose' | 'template' | 'upscale'>[],
  { rate, sound, soundStartSeconds = 0, fileName }: Joining,
) => {
  const frameCount = pieces.reduce((sum, { output }) => sum + output.frameCount, 0)
  const files = pieces.map(({ output, stored }) => stored(output))
  const input = {
    ...{ pieces: files, rate, frameCount, sound, audioBitrateKbps: soundBitrateKbps, fileName },
    soundStartSeconds,
  }
  const joined = await runner.run('join', input)
  const { durationSeconds } = joined.output
  return { facts: { durationSeconds, frameCount, pieces: pieces.length }, files: joined.files }
}
