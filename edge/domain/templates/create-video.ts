import { newId } from '../../../shared/ids.ts'
import type { Draft } from '../../../shared/templates/draft.ts'
import type { Context } from '../../context.ts'
import { insertDraft } from '../../db/drafts.ts'
import { findFolder } from '../../db/folders.ts'
import { insertVideo } from '../../db/template-videos.ts'
import { createTask } from '../tasks/create.ts'
import type { Workspace } from '../workspaces/enter.ts'
import { applyCreate } from './apply-create.ts'
import { applyOverride } from './apply-override.ts'
import { checkSources } from './check-sources.ts'
import { chooseLooks } from './choose-looks.ts'
import { describeScenes } from './describe-scenes.ts'
import { fillVariables } from './fill-variables.ts'
import { findSource, type Source } from './find-source.ts'
import { getVideo, type VideoView } from './get-video.ts'
import { toTaskInput } from './to-task-input.ts'
import type { VideoFacts } from './video-facts.ts'
import type { VideoRequest } from './video-request.ts'
import { notFound } from './wrong-field.ts'

/** The source as the request wants it, nothing left to choose. @throws invalid_input */
const resolve = (source: Draft, request: VideoRequest): Draft => {
  const looks = request.type === 'workflow' ? source : chooseLooks(source, request)
  const applied =
    request.type === 'override'
      ? applyOverride(looks, request)
      : request.type === 'create'
        ? applyCreate(looks, request)
        : looks
  const filled = fillVariables(applied, request.type === 'workflow' ? request.variables : [])
  return {
    ...filled,
    name: request.name ?? filled.name,
    width: request.width ?? filled.width,
    height: request.height ?? filled.height,
    captions: request.captions ?? filled.captions,
  }
}

const factsOf = (draft: Draft, { sourceDraftId, recipeId }: Source, request: VideoRequest): VideoFacts => ({
  name: draft.name,
  sourceDraftId: request.type === 'create' ? null : sourceDraftId,
  recipeId: request.type === 'create' ? null : recipeId,
  templateId: request.type === 'create' ? request.templateId : null,
  paletteId: 'id' in draft.palette ? draft.palette.id : null,
  characterId: draft.characterId,
  voiceId: draft.voiceId,
  language: draft.language,
  scenes: describeScenes(draft, request.type === 'create' ? 'create' : 'override'),
  metadata: request.metadata,
  colours: request.type === 'create' ? request.colours : null,
  globalMedia:
    request.type === 'create' && request.globalMedia.length > 0
      ? request.globalMedia.map(({ id, value }) => ({
          id,
          url: 'url' in value ? value.url : null,
          media_id: 'mediaId' in value ? value.mediaId : null,
        }))
      : null,
})

/**
 * A template task, its entry in the workspace, and the project that the request created: all in one batch.
 * @throws invalid_input with the field as the request wrote it, idempotency_mismatch
 */
export const createVideo = async (
  ctx: Context,
  workspace: Workspace,
  request: VideoRequest,
  idempotencyKey: string | undefined,
): Promise<VideoView> => {
  const { accountId, workspaceId, teamId } = workspace
  const { folderId, correlationId } = request
  const source = await findSource(ctx, workspace, request)
  if (folderId !== null && (await findFolder(ctx.db, workspaceId, folderId)) === undefined)
    throw notFound('folder_id', folderId)
  const draft = resolve(source.draft, request)
  await checkSources(ctx, accountId, draft)

  const createdAt = ctx.nowMs()
  const uuid = crypto.randomUUID()
  const draftId = newId('draft', createdAt)
  const project = { ...draftRowOf(draft, workspace, createdAt), id: draftId }
  const video = {
    ...{ uuid, accountId, workspaceId, teamId, folderId, draftId, correlationId, createdAt },
    ...{ reqId: crypto.randomUUID(), facts: factsOf(draft, source, request), publishedAt: null },
  }
  const task = await createTask(ctx, {
    kind: 'template',
    input: toTaskInput(draft, ctx.config.MAX_UPLOAD_BYTES),
    // A key counts within its workspace.
    idempotencyKey: idempotencyKey && `${workspaceId}:${idempotencyKey}`,
    externalIds: [{ facade: 'uuid', externalId: uuid }],
    also: (taskId) => [insertVideo(ctx.db, { ...video, taskId }), ...insertDraft(ctx.db, project, draft)],
  })
  return getVideo(ctx, workspace, task.uuid)
}

const draftRowOf = (draft: Draft, { accountId, workspaceId }: Workspace, nowMs: number) => ({
  ...{ accountId, workspaceId, name: draft.name, version: 1, origin: 'video' as const },
  ...{ createdAt: nowMs, updatedAt: nowMs },
})
