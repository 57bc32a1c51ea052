import * as z from 'zod'
import type { Http } from '../../../shared/client/http.ts'

const StoryImage = z.looseObject({
  status: z.string(),
  url: z.string().nullable(),
  history: z.array(z.string()).default([]),
})

const StoryScene = z.looseObject({
  number: z.int(),
  narration: z.string(),
  prompt: z.string().nullish(),
  image: StoryImage,
  speech_url: z.string().nullish(),
  start_seconds: z.number().nullish(),
  end_seconds: z.number().nullish(),
})
export type StoryScene = z.infer<typeof StoryScene>

/** What the console shows of a story; everything else passes through. */
export const StoryReply = z.looseObject({
  id: z.string(),
  status: z.string(),
  title: z.string().nullish(),
  description: z.string().nullish(),
  text: z.string().nullish(),
  language: z.string().nullish(),
  voice: z.string().nullish(),
  art_style: z.string().nullish(),
  scenes: z.array(StoryScene).default([]),
  video_url: z.string().nullish(),
  captions_url: z.string().nullish(),
})
export type StoryReply = z.infer<typeof StoryReply>

export const createStoriesApi = (http: Http) => {
  const pathOf = (id: string) => `/v1/stories/${encodeURIComponent(id)}`
  const change = async (path: string, call: Parameters<Http['send']>[1]): Promise<void> => {
    await (await http.send(path, call)).body?.cancel()
  }
  return {
    get: (id: string): Promise<StoryReply> => http.sendFor(StoryReply, pathOf(id), { repeatable: true }),
    redraw: (id: string, scene: number) =>
      change(`${pathOf(id)}/scenes/${scene}/redraw`, { method: 'POST', repeatable: false }),
    rewrite: (id: string, scene: number, narration: string) =>
      change(`${pathOf(id)}/scenes/${scene}`, { method: 'PATCH', json: { narration }, repeatable: true }),
  }
}
