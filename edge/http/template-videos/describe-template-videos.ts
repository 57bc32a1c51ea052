import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { subtitleFormats } from '../../domain/templates/create-subtitles.ts'
import { videoStatuses } from '../../domain/templates/list-videos.ts'
import { bodyOf, headers, jsonOf, refusals, security } from './describe-wire.ts'

const flat = z.record(z.string(), z.union([z.string(), z.int(), z.boolean()]))
const MediaElement = z.object({ id: z.string(), url: z.string().nullable(), media_id: z.string().nullable() })
const OverrideScene = z.object({
  name: z.string(),
  type: z.literal('override_scene').optional(),
  media: z.array(z.string()).optional(),
  texts: z.array(z.string()).optional(),
  transcript: z.string().max(1000).nullable().optional(),
  voice_recording_url: z.string().nullable().optional(),
})
const CreateScene = z.object({
  name: z.string(),
  type: z.literal('create_scene').optional(),
  layout_id: z.string(),
  media_elements: z.array(MediaElement.partial()).optional(),
  texts_elements: z.array(z.object({ id: z.string().optional(), text: z.string() })).optional(),
  transcript: z.string().max(1000).nullable().optional(),
  voice_recording_url: z.string().nullable().optional(),
})
const Colour = z.object({ color: z.string() })
const common = { metadata: flat.optional(), correlation_id: z.string().max(100).optional() }
const looks = {
  name: z.string().optional(),
  folder_id: z.string().optional(),
  palette_id: z.string().optional(),
  character_id: z.string().optional(),
  voice_id: z.string().optional(),
}
const Override = z.object({
  type: z.literal('override').optional(),
  ...looks,
  source_draft_id: z.string().optional(),
  source_draft_version: z.int().optional(),
  recipe_id: z.string().optional(),
  logo_url: z.string().optional(),
  scenes: z.array(OverrideScene).optional(),
  ...common,
})
const Create = z.object({
  type: z.literal('create'),
  ...looks,
  template_id: z.string(),
  scenes: z.array(CreateScene),
  global_media_elements: z.array(MediaElement.partial()).optional(),
  palette: z.array(Colour).optional(),
  ...common,
})
const Variable = z.object({
  name: z.string().optional(),
  variable_id: z.string().optional(),
  value: z.string(),
})
const Workflow = z.object({
  type: z.literal('workflow'),
  workflow_id: z.string(),
  variables: z.array(Variable),
  ...common,
})
const VideoRequest = z.union([Override, Create, Workflow]).openapi('InitiatorVideoRequest')

const text = z.string().nullable()
const Video = z
  .object({
    id: z.string(),
    name: text,
    status: z.enum(videoStatuses),
    progress: z.int().min(-1).max(100),
    req_id: z.string(),
    draft_id: z.string(),
    source_draft_id: text,
    recipe_id: text,
    template_id: text,
    palette_id: text,
    character_id: text,
    voice_id: text,
    scenes: z.union([z.array(OverrideScene), z.array(CreateScene)]),
    video_player_url: z.string(),
    download_url: text,
    correlation_id: text,
    metadata: flat.nullable(),
    palette: z.array(Colour).nullable(),
    global_media_elements: z.array(MediaElement).nullable(),
    playlist_url: z.string(),
    folder_id: text,
    team_id: text,
    language_code: z.string(),
    error: z.looseObject({ code: z.string(), message: z.string() }).nullable(),
    created_at: z.string(),
  })
  .openapi('VideoResponse')
const Metadata = z
  .object({
    duration: z.number(),
    scenes_metadata: z.array(
      z.object({ scene_index: z.int(), start_time: z.number(), duration: z.number() }),
    ),
  })
  .openapi('VideoMetadataResponse')
const SubtitlesRequest = z
  .object({ language_code: z.string(), format: z.enum(subtitleFormats).optional() })
  .openapi('SubtitlesApiRequest')
const Subtitles = z
  .object({ language_code: z.string(), format: z.enum(subtitleFormats), url: z.string() })
  .openapi('SubtitlesApiResponse')
const PreviewRequest = z
  .object({ transcript: z.string().max(500), source_draft_id: z.string() })
  .openapi('VoicePreviewRequest')
const previewStatus = z.enum(['in_progress', 'ready', 'failed'])
const NewPreview = z
  .object({
    ...{ id: z.string(), transcript: z.string(), voice_id: z.string() },
    ...{ req_id: z.string(), status: previewStatus },
  })
  .openapi('CreateVoicePreviewResponse')
const Preview = z
  .object({ id: z.string(), req_id: z.string(), status: previewStatus, url: text })
  .openapi('TaskProgressResponse')

const query = z.object({
  folder_id: z.string().optional(),
  status: z.enum(videoStatuses).optional(),
  correlation_id: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(1000).optional(),
  cursor: z.string().optional(),
})
const params = z.object({ video_id: z.string() })
const shared = { tags: ['template-videos'], security }

type Registry = OpenAPIHono['openAPIRegistry']

const describeVideos = (registry: Registry): void => {
  registry.registerPath({
    ...{ ...shared, method: 'get', path: '/videos', summary: 'The videos of the workspace, newest first' },
    request: { headers, query },
    responses: {
      200: jsonOf('A bare array; Link says where more are', z.array(Video)),
      ...refusals(404, 422),
    },
  })
  registry.registerPath({
    ...{
      ...shared,
      method: 'post',
      path: '/videos',
      summary: 'Create a video from a draft, recipe or workflow',
    },
    request: { headers, ...bodyOf(VideoRequest) },
    responses: { 201: jsonOf('The video', Video), ...refusals(404, 409, 422) },
  })
  registry.registerPath({
    ...{ ...shared, method: 'get', path: '/videos/{video_id}', summary: 'Where a video stands' },
    request: { headers, params },
    responses: { 200: jsonOf('The video', Video), ...refusals(404) },
  })
  registry.registerPath({
    ...{ ...shared, method: 'delete', path: '/videos/{video_id}', summary: 'Delete a video, ready or not' },
    request: { headers, params },
    responses: { 204: { description: 'It is gone' }, ...refusals(404) },
  })
}

const describeOfVideo = (registry: Registry): void => {
  registry.registerPath({
    ...{ ...shared, method: 'get', path: '/videos/{video_id}/metadata', summary: 'How long each scene is' },
    request: { headers, params },
    responses: { 200: jsonOf('In seconds', Metadata), ...refusals(404, 409) },
  })
  registry.registerPath({
    ...{ ...shared, method: 'post', path: '/videos/{video_id}/subtitles', summary: 'Its words as a file' },
    request: { headers, params, ...bodyOf(SubtitlesRequest) },
    responses: { 201: jsonOf('Where the file is', Subtitles), ...refusals(404, 409, 422) },
  })
  for (const [verb, summary] of [
    ['publish', 'Make a ready video public'],
    ['unpublish', 'Make it private again'],
  ] as const) {
    registry.registerPath({
      ...{ ...shared, method: 'post', path: `/videos/{video_id}/${verb}`, summary },
      request: { headers, params },
      responses: { 200: jsonOf('The video', Video), ...refusals(404, 409) },
    })
  }
  registry.registerPath({
    ...{ tags: shared.tags, security: [], method: 'get', path: '/videos/{video_id}/playlist.m3u8' },
    summary: 'Where a video plays, for who holds its link, or for anybody once it is published',
    request: { params, query: z.object({ token: z.string().optional() }) },
    responses: {
      302: { description: 'Its playlist' },
      404: { description: 'The link is not good, or nothing plays yet' },
    },
  })
}

const describePreviews = (registry: Registry): void => {
  registry.registerPath({
    ...{ ...shared, method: 'post', path: '/voice-preview', summary: 'Hear a text in the voice of a draft' },
    request: { headers, ...bodyOf(PreviewRequest) },
    responses: { 201: jsonOf('The preview', NewPreview), ...refusals(404, 422) },
  })
  registry.registerPath({
    ...{ ...shared, method: 'get', path: '/voice-preview/{task_id}', summary: 'Whether it is ready' },
    request: { headers, params: z.object({ task_id: z.string() }) },
    responses: { 200: jsonOf('The preview', Preview), ...refusals(404) },
  })
}

/** Every path is also served below `/api/v1`. */
export const describeTemplateVideos = (registry: Registry): void => {
  describeVideos(registry)
  describeOfVideo(registry)
  describePreviews(registry)
}
