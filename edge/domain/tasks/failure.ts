import * as z from 'zod'

/** Why something did not work out, as tasks, jobs and recordings store it, for who reads it back. */
export const Failure = z.object({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).catch({}),
})
export type Failure = z.infer<typeof Failure>
