import type { Context } from '../context.ts'
import { advanceTask } from '../domain/tasks/advance.ts'
import type { DispatchMessage } from '../env.ts'

/** Messages are hints: the same task twice, late or never changes nothing but the latency. */
export const consumeBatch = async (ctx: Context, batch: MessageBatch<DispatchMessage>): Promise<void> => {
  const byTask = Map.groupBy(batch.messages, ({ body }) => body.taskId)
  for (const [taskId, messages] of byTask) {
    try {
      await advanceTask(ctx, taskId)
      for (const message of messages) message.ack()
    } catch (error) {
      ctx.log({ event: 'dispatch_failed', task_id: taskId, error: String(error) })
      for (const message of messages) message.retry({ delaySeconds: 2 ** Math.min(message.attempts, 6) })
    }
  }
}
