import type { Context } from '../../../edge/context.ts'
import { advanceTask } from '../../../edge/domain/tasks/advance.ts'
import { createTask } from '../../../edge/domain/tasks/create.ts'
import type { Verbs } from '../../support/verbs.ts'
import { workOff } from '../tasks/canned-engine.ts'

const scenesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    narration: `Scene ${i + 1} tells of a fox in the snow.`,
    prompt: `a fox, number ${i + 1}`,
  }))

/** A finished story of an account of its own, each scene of 4 to 5 s with its own picture. */
export const tellStory = async (
  verbs: Verbs,
  count: number,
  hls: boolean,
): Promise<{ ctx: Context; id: string }> => {
  await verbs.sql("UPDATE jobs SET status = 'canceled' WHERE status = 'ready'")
  const ctx = verbs.newAccount()
  const input = { language: 'en', scenes: scenesOf(count), width: 90, height: 160, seed: 3, hls }
  const { id } = await createTask(ctx, { kind: 'story', input })
  await advanceTask(verbs.system, id)
  await workOff(verbs)
  return { ctx, id }
}
