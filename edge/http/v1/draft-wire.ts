import { z } from '@hono/zod-openapi'
import { Transition } from '../../../shared/jobs/compose.ts'
import { PresenterName } from '../../../shared/jobs/presenter.ts'
import { languages } from '../../../shared/languages.ts'
import type { Draft, DraftScene, DraftSource } from '../../../shared/templates/draft.ts'
import { Palette } from '../../../shared/templates/palette.ts'
import { voiceIdPattern } from '../../../shared/templates/voices.ts'

const text = z.string().max(1_000)
/** An http(s) address, or the id of a media of the account. */
const File = z
  .union([z.string().regex(/^med_[0-9a-z]+$/), z.url({ protocol: /^https?$/ }).max(2083)])
  .openapi({ example: 'https://example.com/photo.jpg' })
const Scene = z.object({
  name: z.string().trim().min(1).max(200),
  layout_id: z.string(),
  bare_layout_id: z
    .string()
    .nullable()
    .default(null)
    .openapi({ description: 'Taken instead while none of the layout’s media is given' }),
  texts_elements: z.array(z.object({ id: z.string(), text })).default([]),
  media_elements: z.array(z.object({ id: z.string(), file: File })).default([]),
  transcript: text.nullable().default(null),
  voice_recording: File.nullable().default(null),
  transition: Transition.default('fade'),
})
const Variable = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  name: z.string().min(1).max(100),
  value: text.nullable().default(null),
})

/** All of a draft but its standard values: a change names only some. */
const fields = {
  name: z.string().trim().min(1).max(200),
  palette_id: z.string().nullable(),
  palette: Palette.nullable().openapi({ description: 'Colours of one’s own, in place of palette_id' }),
  character_id: PresenterName,
  voice_id: z.string().regex(voiceIdPattern),
  language: z.enum(languages),
  width: z.int().min(128).max(1920).multipleOf(2),
  height: z.int().min(128).max(1920).multipleOf(2),
  captions: z.boolean(),
  logo: File.nullable(),
  scenes: z.array(Scene).min(1).max(40),
  variables: z.array(Variable).max(40),
}
export const DraftContent = z.object(fields)
export const DraftChange = z
  .object(fields)
  .partial()
  .extend({ version: z.int().positive().optional() })
  .openapi('DraftChange')
export const DraftRequest = z
  .object(fields)
  .partial()
  .required({ name: true, scenes: true })
  .openapi('DraftRequest')

const toSource = (file: string): DraftSource => (file.startsWith('med_') ? { mediaId: file } : { url: file })
const ofSource = (source: DraftSource): string => ('url' in source ? source.url : source.mediaId)

const toScene = (scene: z.output<typeof Scene>): DraftScene => ({
  name: scene.name,
  layoutId: scene.layout_id,
  bareLayoutId: scene.bare_layout_id,
  texts: Object.fromEntries(scene.texts_elements.map(({ id, text: words }) => [id, words])),
  media: Object.fromEntries(scene.media_elements.map(({ id, file }) => [id, toSource(file)])),
  transcript: scene.transcript,
  recording: scene.voice_recording === null ? null : toSource(scene.voice_recording),
  transition: scene.transition,
})

const ofScene = (scene: DraftScene) => {
  const { name, layoutId, bareLayoutId, texts, media, transcript, recording, transition } = scene
  return {
    ...{ name, layout_id: layoutId, bare_layout_id: bareLayoutId },
    texts_elements: Object.entries(texts).map(([id, words]) => ({ id, text: words })),
    media_elements: Object.entries(media).map(([id, source]) => ({ id, file: ofSource(source) })),
    ...{ transcript, voice_recording: recording === null ? null : ofSource(recording), transition },
  }
}

/** What was named, and nothing else. */
export const toDraftChange = (change: z.output<typeof DraftChange>): Partial<Draft> => ({
  ...(change.name !== undefined && { name: change.name }),
  ...(change.palette_id && { palette: { id: change.palette_id } }),
  ...(change.palette && { palette: { colours: change.palette } }),
  ...(change.character_id && { characterId: change.character_id }),
  ...(change.voice_id && { voiceId: change.voice_id }),
  ...(change.language && { language: change.language }),
  ...(change.width !== undefined && { width: change.width }),
  ...(change.height !== undefined && { height: change.height }),
  ...(change.captions !== undefined && { captions: change.captions }),
  ...(change.logo !== undefined && { logo: change.logo === null ? null : toSource(change.logo) }),
  ...(change.scenes && { scenes: change.scenes.map(toScene) }),
  ...(change.variables && { variables: change.variables }),
})

export const ofDraft = (draft: Draft): z.output<typeof DraftContent> => ({
  name: draft.name,
  palette_id: 'id' in draft.palette ? draft.palette.id : null,
  palette: 'colours' in draft.palette ? draft.palette.colours : null,
  character_id: draft.characterId,
  voice_id: draft.voiceId,
  language: draft.language,
  width: draft.width,
  height: draft.height,
  captions: draft.captions,
  logo: draft.logo === null ? null : ofSource(draft.logo),
  scenes: draft.scenes.map(ofScene),
  variables: draft.variables,
})
