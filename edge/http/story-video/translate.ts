import type { SceneView, StoryView } from '../../domain/stories/read.ts'
import { microsecondTime } from '../microsecond-time.ts'
import type { VideoRequest } from './read-video-request.ts'

type Links = { mediaUrl: (mediaId: string) => string; imageId: (sceneId: string) => string }

/** The published request as the input of a task. */
export const toStoryInput = (request: VideoRequest) => ({
  topic: request.story_topic,
  ...(request.custom_topic !== null && { customTopic: request.custom_topic }),
  ...(request.width !== null && { width: request.width }),
  ...(request.height !== null && { height: request.height }),
  artStyle: request.art_style,
  length: request.duration,
  language: request.language,
  voice: request.voice_name,
})

/** A film that is there stays: what is made again for an edit is not seen until it takes its place. */
const statusOf = ({ task }: StoryView): 'queued' | 'processing' | 'completed' | 'failed' => {
  if (task.status === 'succeeded' || task.result !== null) return 'completed'
  if (task.status === 'queued') return 'queued'
  return task.status === 'running' ? 'processing' : 'failed'
}

const progressOf = (view: StoryView): number =>
  statusOf(view) === 'completed' ? 1 : Math.round(view.task.progressPercent / 10) / 10

const errorOf = ({ task }: StoryView): string | null => {
  if (task.result !== null) return null
  if (task.status === 'canceled') return 'The task was canceled'
  return task.status === 'failed' ? (task.error as { message: string }).message : null
}

const toImage = ({ image, id, narration, prompt }: SceneView, { mediaUrl, imageId }: Links) => ({
  id: imageId(id),
  status: image.status,
  urls: image.history.map(mediaUrl),
  subtitles: narration,
  created_at: microsecondTime(image.createdAt),
  updated_at: microsecondTime(image.updatedAt),
  prompt,
})

const times = ({ task }: StoryView) => ({
  created_at: microsecondTime(task.createdAt),
  updated_at: microsecondTime(task.updatedAt),
})

/** The documented fields in their order; null where there is nothing yet. */
export const toVideoStatus = (view: StoryView, links: Links) => ({
  task_id: view.task.uuid,
  status: statusOf(view),
  progress: progressOf(view),
  url: view.mediaId === null ? null : links.mediaUrl(view.mediaId),
  story_title: view.story?.title ?? null,
  story_description: view.story?.description ?? null,
  story_text: view.story?.text ?? null,
  error_message: errorOf(view),
  images: view.scenes.map((scene) => toImage(scene, links)),
  ...times(view),
})

export const toImagesStatus = (view: StoryView, links: Links) => ({
  task_id: view.task.uuid,
  status: statusOf(view),
  ...times(view),
  story_text: view.story?.text ?? null,
  images: view.scenes.map((scene) => toImage(scene, links)),
})

/** A picture that is not drawn in time is still `processing`, with those before it. */
export const toRedrawn = (view: StoryView, scene: SceneView, links: Links) => {
  const { status, urls, created_at, updated_at } = toImage(scene, links)
  return {
    task_id: view.task.uuid,
    status: status === 'queued' ? 'processing' : status,
    urls,
    created_at,
    updated_at,
  }
}
