import type { ImageOutput } from '../../../shared/jobs/image.ts'
import { ImageTaskInput } from '../../../shared/tasks/single.ts'
import { type Plan, pending } from './plan.ts'
import { seedOfTask } from './seed-of-task.ts'

type ImageResult = Omit<ImageOutput, 'name'> & { mediaId: string; seed: number }

/** A picture of a prompt, kept as a media. */
export const imagePlan: Plan<typeof ImageTaskInput, ImageResult> = {
  kind: 'image',
  version: 1,
  input: ImageTaskInput,
  evaluate: (taskId, input, { job, stage }) => {
    const seed = input.seed ?? seedOfTask(taskId)
    const made = job('image', 'image', { ...input, seed })
    stage('image', 0, 100, made ? 1 : 0, 1)
    if (made?.mediaId === undefined) return pending
    const { mediaId, contentType, sizeBytes, width, height, understood, engine, model, device } = made
    return { mediaId, contentType, sizeBytes, width, height, understood, seed, engine, model, device }
  },
}
