import * as z from 'zod'
import type { Http } from '../../../shared/client/http.ts'
import { TaskReply } from '../../../shared/client/wire.ts'

const JobReply = z.looseObject({
  id: z.string(),
  key: z.string(),
  type: z.string(),
  status: z.enum(['waiting', 'ready', 'leased', 'succeeded', 'failed', 'canceled']),
  attempt: z.int(),
  worker_id: z.string().nullable(),
  error: z.looseObject({ code: z.string(), message: z.string() }).nullable(),
  created_at: z.string(),
  updated_at: z.string(),
})
type JobReply = z.infer<typeof JobReply>

/** What the SDK leaves to the console: a task's jobs, another try, the end of it. */
export const createTaskExtras = (http: Http) => {
  const pathOf = (id: string) => `/v1/tasks/${encodeURIComponent(id)}`
  return {
    jobs: async (id: string): Promise<JobReply[]> => {
      const schema = z.object({ data: z.array(JobReply) })
      return (await http.sendFor(schema, `${pathOf(id)}/jobs`, { repeatable: true })).data
    },
    retry: (id: string): Promise<TaskReply> =>
      http.sendFor(TaskReply, `${pathOf(id)}/retry`, { method: 'POST', repeatable: false }),
    remove: async (id: string): Promise<void> => {
      await http.send(pathOf(id), { method: 'DELETE', repeatable: false })
    },
  }
}
