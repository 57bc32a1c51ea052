import * as z from 'zod'
import { Transition } from '../jobs/compose.ts'
import { PresenterName } from '../jobs/presenter.ts'
import { SpeechInput } from '../jobs/speech.ts'
import { Palette } from '../templates/palette.ts'

/** A file of the account, or one to be fetched first. */
const Source = z.union([
  z.object({
    mediaId: z.string(),
    /** What the media is: found when the task is created, whatever was sent. */
    mediaKind: z.enum(['still', 'film', 'sound']).optional(),
  }),
  z.object({ url: z.url(), maxBytes: z.int().positive() }),
])
export type TemplateSource = z.infer<typeof Source>

const TemplateScene = z.object({
  name: z.string().max(200),
  /** Id of a layout of `shared/templates`. */
  layout: z.string(),
  /** Slot of the layout → its words; slots without are left empty. */
  texts: z.record(z.string(), z.string().max(1_000)),
  media: z.record(z.string(), Source),
  /** What the presenter says; null = the recording alone, or silence. */
  transcript: z.string().trim().min(1).max(1_000).nullable(),
  /** Spoken by somebody else: the presenter's mouth follows it. */
  recording: Source.nullable(),
  transition: Transition.default('fade'),
})
export type TemplateScene = z.infer<typeof TemplateScene>

/** Everything of catalogue and draft is resolved in here when the task is created, so that the plan stays pure. */
export const TemplateTaskInput = z.object({
  name: z.string().max(200),
  scenes: z.array(TemplateScene).min(1).max(40),
  palette: Palette,
  presenter: PresenterName,
  language: SpeechInput.shape.language,
  voice: SpeechInput.shape.voice,
  speed: SpeechInput.shape.speed,
  width: z.int().min(128).max(1920).multipleOf(2).default(1280),
  height: z.int().min(128).max(1920).multipleOf(2).default(720),
  rate: z.union([z.literal(24), z.literal(25)]).default(25),
  captions: z.boolean().default(true),
  /** Drawn small in a corner of every scene. */
  logo: Source.nullable().default(null),
  hls: z.boolean().default(true),
  visibility: z.enum(['signed', 'public']).default('signed'),
})
export type TemplateTaskInput = z.infer<typeof TemplateTaskInput>

/** What the plan's result must say of the finished video, beside its media and film. */
export type TemplateScenesResult = { index: number; startSeconds: number; durationSeconds: number }[]
