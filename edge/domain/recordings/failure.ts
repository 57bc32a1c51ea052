import * as z from 'zod'

/** Why something did not work out, as tasks, jobs and recordings store it. */
export const Failure = z.object({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).catch({}),
})
export type Failure = z.infer<typeof Failure>
