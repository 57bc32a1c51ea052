import type { TranscriptionOutput } from '../../../shared/jobs/transcription.ts'
import { TranscriptionTaskInput } from '../../../shared/tasks/single.ts'
import { type Plan, pending } from './plan.ts'

type KeptFile = TranscriptionOutput['files'][number] & { mediaId: string }
type TranscriptionResult = Omit<TranscriptionOutput, 'files'> & { files: KeptFile[] }

/** What is said in a media and when, as far as this deployment's engines can tell: `tier` says how far. */
export const transcriptionPlan: Plan<typeof TranscriptionTaskInput, TranscriptionResult> = {
  kind: 'transcription',
  version: 1,
  input: TranscriptionTaskInput,
  evaluate: (_taskId, { mediaId, language }, { job, stage }) => {
    const made = job('transcription', 'transcription', { file: { mediaId }, language, known: null })
    stage('transcription', 0, 100, made ? 1 : 0, 1)
    if (made?.mediaIds === undefined) return pending
    const { outputPrefix: _, mediaIds, files, ...heard } = made
    const kept = files.flatMap((file) => {
      const id = mediaIds[file.name]
      return id === undefined ? [] : [{ ...file, mediaId: id }]
    })
    return { ...heard, files: kept }
  },
}
