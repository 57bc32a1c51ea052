import {
  boolean,
  type Check,
  type FieldProblem,
  flat,
  httpUrl,
  integer,
  list,
  model,
  only,
  optional,
  pattern,
  required,
  text,
} from './pydantic.ts'

const id = text({ max: 100 })
const words = text({ max: 1_000 })
const name = text({ max: 200 })

/** A public address, or a media of the account. */
const fileText: Check<string> = (value, loc, problems: FieldProblem[]) =>
  typeof value === 'string' && (value === '' || value.startsWith('med_'))
    ? value
    : httpUrl(value, loc, problems)

const mediaElement = model({ id: optional(id), url: optional(httpUrl), media_id: optional(id) })
const textElement = model({ id: optional(id), text: required(words) })
const colour = model({
  color: required(pattern(/^#?(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6})$/, '^#?(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6})$')),
})

const overrideScene = model({
  name: required(name),
  type: optional(only('override_scene')),
  media: optional(list(fileText)),
  texts: optional(list(words)),
  transcript: optional(words),
  voice_recording_url: optional(fileText),
})

const createScene = model({
  name: required(name),
  type: optional(only('create_scene')),
  layout_id: required(id),
  media_elements: optional(list(mediaElement)),
  texts_elements: optional(list(textElement)),
  transcript: optional(words),
  voice_recording_url: optional(fileText),
})

const common = {
  metadata: optional(flat),
  correlation_id: optional(text({ max: 100 })),
  // Ours, beside the published ones.
  width: optional(integer({ min: 128, max: 1920 })),
  height: optional(integer({ min: 128, max: 1920 })),
  captions: optional(boolean),
}

const overrideFields = {
  name: optional(name),
  source_draft_id: optional(id),
  source_draft_version: optional(integer({ min: 1, max: 1_000_000 })),
  recipe_id: optional(id),
  folder_id: optional(id),
  palette_id: optional(id),
  character_id: optional(id),
  voice_id: optional(id),
  logo_url: optional(fileText),
  ...common,
}

const createFields = {
  name: optional(name),
  template_id: required(id),
  folder_id: optional(id),
  palette_id: optional(id),
  global_media_elements: optional(list(mediaElement)),
  palette: optional(list(colour)),
  ...common,
}

const manyScenes = { max: 40 }

/** A body that says its type must have what the newest document asks for. */
export const OverrideVideoRequest = model({
  ...overrideFields,
  scenes: required(list(overrideScene, manyScenes)),
})
export const NewVideoRequest = model({
  ...createFields,
  character_id: required(id),
  voice_id: required(id),
  scenes: required(list(createScene, { min: 1, ...manyScenes })),
})
export const WorkflowVideoRequest = model({
  workflow_id: required(id),
  variables: required(list(model({ name: optional(id), variable_id: optional(id), value: required(words) }))),
  ...common,
})

/** The older document's body has no type and no scenes, and asks for nothing. */
export const OlderOverrideRequest = model({
  ...overrideFields,
  scenes: optional(list(overrideScene, manyScenes)),
})
export const OlderCreateRequest = model({
  ...createFields,
  character_id: optional(id),
  voice_id: optional(id),
  scenes: optional(list(createScene, { min: 1, ...manyScenes })),
})
export const OlderWorkflowRequest = model({
  workflow_id: required(id),
  variables: optional(list(model({ name: optional(id), variable_id: optional(id), value: required(words) }))),
  ...common,
})

export type Read<C> = C extends Check<infer T> ? T : never
