import type { DraftSource } from '../../../shared/templates/draft.ts'
import type { VideoRequest } from '../../domain/templates/video-request.ts'
import { parseWith, RequestValidationError } from './adapter.ts'
import {
  NewVideoRequest,
  type OlderCreateRequest as OlderCreate,
  OlderCreateRequest,
  type OlderOverrideRequest as OlderOverride,
  OlderOverrideRequest,
  type OlderWorkflowRequest as OlderWorkflow,
  OlderWorkflowRequest,
  OverrideVideoRequest,
  type Read,
  WorkflowVideoRequest,
} from './models.ts'

const sourceOf = (text: string | null): DraftSource | null => {
  if (text === null || text === '') return null
  return text.startsWith('med_') ? { mediaId: text } : { url: text }
}

type Common = {
  metadata: Record<string, string | number | boolean> | null
  correlation_id: string | null
  width: number | null
  height: number | null
  captions: boolean | null
}

const commonOf = ({ metadata, correlation_id, width, height, captions }: Common) => ({
  ...{ metadata, correlationId: correlation_id, height, captions, width },
})

const toOverride = (body: Read<typeof OlderOverride>): VideoRequest => ({
  type: 'override',
  ...commonOf(body),
  name: body.name,
  sourceDraftId: body.source_draft_id,
  sourceDraftVersion: body.source_draft_version,
  recipeId: body.recipe_id,
  folderId: body.folder_id,
  paletteId: body.palette_id,
  characterId: body.character_id,
  voiceId: body.voice_id,
  logo: sourceOf(body.logo_url),
  scenes:
    body.scenes?.map((scene) => ({
      name: scene.name,
      media: (scene.media ?? []).map(sourceOf),
      texts: scene.texts ?? [],
      transcript: scene.transcript,
      recording: sourceOf(scene.voice_recording_url),
    })) ?? null,
})

type MediaElement = { id: string | null; url: string | null; media_id: string | null }

/** @throws RequestValidationError for an element with neither address nor media */
const elementsOf = (elements: MediaElement[] | null, loc: (string | number)[]) =>
  (elements ?? []).map(({ id, url, media_id }, i) => {
    const value = media_id === null ? sourceOf(url) : { mediaId: media_id }
    if (value !== null) return { id, value }
    const missing = { loc: [...loc, i, 'url'], msg: 'field required', type: 'value_error.missing' }
    throw new RequestValidationError([missing])
  })

const toCreate = (body: Read<typeof OlderCreate>): VideoRequest => ({
  type: 'create',
  ...commonOf(body),
  name: body.name,
  templateId: body.template_id,
  folderId: body.folder_id,
  paletteId: body.palette_id,
  characterId: body.character_id,
  voiceId: body.voice_id,
  colours: body.palette?.map(({ color }) => `#${color.replace('#', '').slice(0, 6).toLowerCase()}`) ?? null,
  globalMedia: elementsOf(body.global_media_elements, ['body', 'global_media_elements']),
  scenes:
    body.scenes?.map((scene, i) => ({
      name: scene.name,
      layoutId: scene.layout_id,
      media: elementsOf(scene.media_elements, ['body', 'scenes', i, 'media_elements']),
      texts: (scene.texts_elements ?? []).map(({ id, text }) => ({ id, value: text })),
      transcript: scene.transcript,
      recording: sourceOf(scene.voice_recording_url),
    })) ?? null,
})

const toWorkflow = (body: Read<typeof OlderWorkflow>): VideoRequest => ({
  type: 'workflow',
  ...commonOf(body),
  name: null,
  folderId: null,
  workflowId: body.workflow_id,
  variables: (body.variables ?? []).map(({ name, variable_id, value }) => ({ id: variable_id, name, value })),
})

const root = ['body', '__root__']
const types = ['override', 'create', 'workflow']

const typed = {
  override: (body: unknown) =>
    toOverride(parseWith(OverrideVideoRequest, body, [...root, 'OverrideVideoRequest'])),
  create: (body: unknown) => toCreate(parseWith(NewVideoRequest, body, [...root, 'NewVideoRequest'])),
  workflow: (body: unknown) =>
    toWorkflow(parseWith(WorkflowVideoRequest, body, [...root, 'WorkflowVideoRequest'])),
}

const repr = (value: unknown): string => {
  if (typeof value === 'string') return `'${value}'`
  if (value === null) return 'None'
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : JSON.stringify(value)
}

const invalidType = (value: unknown): RequestValidationError => {
  const allowed_values = types.map((name) => `'${name}'`).join(', ')
  const msg = `No match for discriminator 'type' and value ${repr(value)} (allowed values: ${allowed_values})`
  const ctx = { discriminator_key: 'type', discriminator_value: value, allowed_values }
  const type = 'value_error.discriminated_union.invalid_discriminator'
  return new RequestValidationError([{ loc: root, msg, type, ctx }])
}

const missingType = (): RequestValidationError => {
  const type = 'value_error.discriminated_union.missing_discriminator'
  const ctx = { discriminator_key: 'type' }
  return new RequestValidationError([
    { loc: root, msg: "Discriminator 'type' is missing in value", type, ctx },
  ])
}

/** By `type`; without one by what the body names, as the older document has it. @throws RequestValidationError */
export const readVideoRequest = (body: unknown): VideoRequest => {
  if (body === undefined) parseWith(OlderOverrideRequest, body, ['body'])
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw missingType()
  if ('type' in body) {
    const { type } = body
    if (type === 'override' || type === 'create' || type === 'workflow') return typed[type](body)
    throw invalidType(type)
  }
  const says = (field: string): boolean => field in body && Reflect.get(body, field) !== null
  if (says('workflow_id')) return toWorkflow(parseWith(OlderWorkflowRequest, body, ['body']))
  if (says('template_id')) return toCreate(parseWith(OlderCreateRequest, body, ['body']))
  return toOverride(parseWith(OlderOverrideRequest, body, ['body']))
}
