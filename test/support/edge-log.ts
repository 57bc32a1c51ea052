import * as z from 'zod'

/** What the edge tells of a task's jobs: who ran them and how often they were tried. */
const JobLine = z.looseObject({
  id: z.string(),
  key: z.string(),
  type: z.string(),
  status: z.string(),
  attempt: z.int().nonnegative(),
  worker_id: z.string().nullish(),
})
export type JobLine = z.infer<typeof JobLine>

export const readJobs = async (url: string, apiKey: string, taskId: string): Promise<JobLine[]> => {
  const response = await fetch(`${url}/v1/tasks/${taskId}/jobs`, {
    headers: { authorization: `Bearer ${apiKey}` },
  })
  if (response.status !== 200) throw new Error(`the jobs of ${taskId} answer ${response.status}`)
  return z.object({ data: z.array(JobLine) }).parse(await response.json()).data
}

/** Pictures only: `encode:base:0003`, whatever the group. */
export const encodeJobs = (jobs: readonly JobLine[]): JobLine[] =>
  jobs.filter(({ type }) => type === 'encode')
