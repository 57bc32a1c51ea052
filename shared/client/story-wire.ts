import * as z from 'zod'
import { TaskStatus } from '../task.ts'

/** The part of a story's answers that the SDK stands on; fields it does not know pass through. */

const StorySceneReply = z.looseObject({
  number: z.int().positive(),
  id: z.string(),
  narration: z.string(),
  prompt: z.string().nullable(),
  mood: z.string(),
  image: z.looseObject({
    status: z.enum(['queued', 'processing', 'completed', 'failed']),
    url: z.string().nullable(),
    media_id: z.string().nullable(),
    history: z.array(z.string()),
  }),
  speech_url: z.string().nullable(),
  start_seconds: z.number().nullable(),
  end_seconds: z.number().nullable(),
})

export const StoryReply = z.looseObject({
  id: z.string(),
  uuid: z.string(),
  status: TaskStatus,
  stage: z.string(),
  progress: z.number().min(0).max(100),
  title: z.string().nullable(),
  description: z.string().nullable(),
  text: z.string().nullable(),
  language: z.string(),
  voice: z.string(),
  art_style: z.string(),
  scenes: z.array(StorySceneReply),
  /** After an edit the old film, until there is another. */
  video_url: z.string().nullable(),
  playback_url: z.string().nullable(),
  captions_url: z.string().nullable(),
  error: z.looseObject({ code: z.string(), message: z.string() }).nullable(),
  created_at: z.string(),
  updated_at: z.string(),
})
export type StoryReply = z.infer<typeof StoryReply>

export const StoryList = z.object({ data: z.array(StoryReply), next_cursor: z.string().nullish() })
export type StoryList = z.infer<typeof StoryList>
