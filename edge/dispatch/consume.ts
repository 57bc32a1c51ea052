import type { Context } from '../context.ts'
import { advanceTask } from '../domain/tasks/advance.ts'
import type { ChoreMessage, DispatchMessage } from '../env.ts'
import { sweep } from './sweep.ts'

/** Messages are hints: the same task twice, late or never changes nothing but the latency. */
export const consumeBatch = async (
  ctx: Context,
  batch: MessageBatch<DispatchMessage | ChoreMessage>,
): Promise<void> => {
  const byTask = new Map<string, Message[]>()
  for (const message of batch.messages) {
    const about = 'taskId' in message.body ? message.body.taskId : ''
    byTask.set(about, [...(byTask.get(about) ?? []), message])
  }
  for (const [taskId, messages] of byTask) {
    try {
      await (taskId === '' ? sweep(ctx) : advanceTask(ctx, taskId))
      for (const message of messages) message.ack()
    } catch (error) {
      ctx.log({ event: 'dispatch_failed', task_id: taskId, error: String(error) })
      for (const message of messages) message.retry({ delaySeconds: 2 ** Math.min(message.attempts, 6) })
    }
  }
}
