import type { VideoView } from '../../domain/templates/get-video.ts'
import type { VideoMetadata } from '../../domain/templates/video-metadata.ts'
import type { VoicePreview } from '../../domain/templates/voice-preview.ts'

type State = Pick<VideoView, 'status' | 'progressPercent'> & { isPublished: boolean }

/** One of the published API's eight words; a task of ours is never `stopped`. */
export const statusOf = ({ status, progressPercent, isPublished }: State): string => {
  if (status === 'queued') return 'not_started'
  if (status === 'running') return progressPercent > 0 ? 'processing' : 'started'
  if (status === 'succeeded') return isPublished ? 'published' : 'ready'
  return status === 'failed' ? 'failed' : 'cancelled'
}

/** −1 once nothing will come of it, 100 only when it is there. */
export const progressOf = ({ status, progressPercent }: State): number => {
  if (status === 'failed' || status === 'canceled') return -1
  if (status === 'succeeded') return 100
  return status === 'queued' ? 0 : Math.min(99, progressPercent)
}

/** The document's fields in its order, nulls not omitted; then the vendor's newer ones; then ours. */
export const toVideoResponse = (view: VideoView, publicUrl: string): Record<string, unknown> => {
  const { video, facts, playlistUrl, downloadUrl, error } = view
  const state = { ...view, isPublished: video.publishedAt !== null }
  return {
    id: video.uuid,
    name: facts.name,
    status: statusOf(state),
    progress: progressOf(state),
    req_id: video.reqId,
    draft_id: video.draftId,
    source_draft_id: facts.sourceDraftId,
    recipe_id: facts.recipeId,
    template_id: facts.templateId,
    palette_id: facts.paletteId,
    character_id: facts.characterId,
    voice_id: facts.voiceId,
    scenes: facts.scenes,
    video_player_url: `${publicUrl}/player?src=${encodeURIComponent(playlistUrl)}`,
    download_url: downloadUrl,
    correlation_id: video.correlationId,
    metadata: facts.metadata,
    palette: facts.colours?.map((color) => ({ color })) ?? null,
    global_media_elements: facts.globalMedia,
    playlist_url: playlistUrl,
    folder_id: video.folderId,
    team_id: video.teamId,
    language_code: facts.language,
    error,
    created_at: new Date(video.createdAt).toISOString(),
  }
}

export const toMetadataResponse = ({ durationSeconds, scenes }: VideoMetadata) => ({
  duration: durationSeconds,
  scenes_metadata: scenes.map(({ index, startSeconds, durationSeconds: duration }) => ({
    ...{ scene_index: index, start_time: startSeconds, duration },
  })),
})

export const toPreviewResponse = ({ id, reqId, status, url }: VoicePreview) => ({
  ...{ id, req_id: reqId, status, url },
})
