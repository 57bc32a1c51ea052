import * as z from 'zod'

/** A scene of the request, in the words of the published API. */
const Scene = z.record(z.string(), z.unknown())

/** What an answer repeats of the request, stored with the video. */
export const VideoFacts = z.object({
  name: z.string(),
  sourceDraftId: z.string().nullable(),
  recipeId: z.string().nullable(),
  templateId: z.string().nullable(),
  paletteId: z.string().nullable(),
  characterId: z.string(),
  voiceId: z.string(),
  language: z.string(),
  scenes: z.array(Scene),
  metadata: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullable(),
  colours: z.array(z.string()).nullable(),
  globalMedia: z.array(Scene).nullable(),
})
export type VideoFacts = z.infer<typeof VideoFacts>
