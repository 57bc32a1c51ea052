import type { SpeechOutput } from '../../../shared/jobs/speech.ts'
import { SpeechTaskInput } from '../../../shared/tasks/single.ts'
import { type Plan, pending } from './plan.ts'

type SpeechResult = Omit<SpeechOutput, 'name' | 'phonemes'> & { mediaId: string }

/** A text read aloud, kept as a media, with the times of its words. */
export const speechPlan: Plan<typeof SpeechTaskInput, SpeechResult> = {
  kind: 'speech',
  version: 1,
  input: SpeechTaskInput,
  evaluate: (_taskId, input, { job, stage }) => {
    const made = job('speech', 'speech', input)
    stage('speech', 0, 100, made ? 1 : 0, 1)
    if (made?.mediaId === undefined) return pending
    const { mediaId, contentType, sizeBytes, durationMs, words, wordTimes, engine, model, device } = made
    return { mediaId, contentType, sizeBytes, durationMs, words, wordTimes, engine, model, device }
  },
}
