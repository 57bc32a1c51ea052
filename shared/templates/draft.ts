import * as z from 'zod'
import { Transition } from '../jobs/compose.ts'
import { PresenterName } from '../jobs/presenter.ts'
import { Language } from '../languages.ts'
import { Palette } from './palette.ts'
import { voiceIdPattern } from './voices.ts'

/** A file of the account, or one to be fetched when a video is made. */
export const DraftSource = z.union([z.object({ mediaId: z.string() }), z.object({ url: z.url().max(2083) })])
export type DraftSource = z.infer<typeof DraftSource>

export const DraftScene = z.object({
  name: z.string().trim().min(1).max(200),
  layoutId: z.string(),
  /** Taken instead while none of the layout's media is given. */
  bareLayoutId: z.string().nullable().default(null),
  /** Slot of either layout → its words, which may hold `{{variables}}`. */
  texts: z.record(z.string(), z.string().max(1_000)),
  media: z.record(z.string(), DraftSource),
  transcript: z.string().max(1_000).nullable().default(null),
  recording: DraftSource.nullable().default(null),
  transition: Transition.default('fade'),
})
export type DraftScene = z.infer<typeof DraftScene>

/** Filled in wherever `{{id}}` stands in names, texts and transcripts. */
const DraftVariable = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  name: z.string().min(1).max(100),
  /** Taken where a video gives none; null = every video must. */
  value: z.string().max(1_000).nullable(),
})

/** All that a video is made from: the content of one version of a draft, and of a recipe. */
export const Draft = z.object({
  name: z.string().trim().min(1).max(200),
  /** A palette of the catalogue, or colours of one's own. */
  palette: z.union([z.object({ id: z.string() }), z.object({ colours: Palette })]),
  characterId: PresenterName,
  voiceId: z.string().regex(voiceIdPattern),
  language: Language,
  width: z.int().min(128).max(1920).multipleOf(2).default(1280),
  height: z.int().min(128).max(1920).multipleOf(2).default(720),
  captions: z.boolean().default(true),
  logo: DraftSource.nullable().default(null),
  scenes: z.array(DraftScene).min(1).max(40),
  variables: z.array(DraftVariable).max(40).default([]),
})
export type Draft = z.infer<typeof Draft>

/** A finished script to begin with. */
export type Recipe = { id: string; category: string; description: string; draft: Draft }
