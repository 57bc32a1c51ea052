import * as z from 'zod'
import { UpscaleFactor } from '../jobs/upscale.ts'

/** A picture or a film of the account, made larger. */
export const UpscaleTaskInput = z.object({
  mediaId: z.string(),
  /** What the media is: found when the task is created, whatever was sent. */
  mediaKind: z.enum(['picture', 'film']).optional(),
  scale: UpscaleFactor.default(2),
  /** Of a film: also as an adaptive film, beside the MP4. */
  hls: z.boolean().default(true),
  visibility: z.enum(['signed', 'public']).default('signed'),
})
export type UpscaleTaskInput = z.infer<typeof UpscaleTaskInput>
