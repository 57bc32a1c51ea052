import * as z from 'zod'
import { TranscriptionInput } from '../../shared/jobs/transcription.ts'
import type { RunResult } from './capabilities.ts'
import type { LocalRunner } from './local-runner.ts'
import { findFile } from './read-input.ts'

/** `{"file": "talk.wav", "language": "en"}`; `known` as in the job. */
export const TranscriptionRequest = TranscriptionInput.omit({ file: true }).extend({ file: z.string() })

export const transcribe = async (
  runner: LocalRunner,
  request: z.output<typeof TranscriptionRequest>,
  folder: string,
): Promise<RunResult> => {
  const { file, ...rest } = request
  return runner.run('transcription', { ...rest, file: await runner.addFile(await findFile(folder, file)) })
}
