import { Draft } from '../../../shared/templates/draft.ts'
import { recipes } from '../../../shared/templates/recipes.ts'
import type { Context } from '../../context.ts'
import { findDraftVersion } from '../../db/drafts.ts'
import type { Workspace } from '../workspaces/enter.ts'
import type { VideoRequest } from './video-request.ts'
import { notFound, wrongField } from './wrong-field.ts'

/** What a video is made from, and its name in the answer. */
export type Source = { draft: Draft; sourceDraftId: string | null; recipeId: string | null }

const findRecipe = (id: string): Draft | undefined => recipes.find((recipe) => recipe.id === id)?.draft

const readDraft = async (
  ctx: Context,
  { workspaceId }: Workspace,
  id: string,
  version: number | null,
): Promise<Draft | undefined> => {
  const found = await findDraftVersion(ctx.db, workspaceId, id, version ?? undefined)
  return found && Draft.parse(found.content)
}

/** A draft of the workspace, else a recipe of this id. @throws invalid_input */
export const findDraftOrRecipe = async (
  ctx: Context,
  workspace: Workspace,
  id: string,
  field: string,
): Promise<Source> => {
  const draft = await readDraft(ctx, workspace, id, null)
  if (draft !== undefined) return { draft, sourceDraftId: id, recipeId: null }
  const recipe = findRecipe(id)
  if (recipe === undefined) throw notFound(field, id)
  return { draft: recipe, sourceDraftId: null, recipeId: id }
}

/** A draft wins over a recipe. @throws invalid_input for an id not in this workspace's catalogue, or none at all */
export const findSource = async (
  ctx: Context,
  workspace: Workspace,
  request: VideoRequest,
): Promise<Source> => {
  if (request.type === 'create') return findDraftOrRecipe(ctx, workspace, request.templateId, 'template_id')
  if (request.type === 'workflow') return findDraftOrRecipe(ctx, workspace, request.workflowId, 'workflow_id')
  const { sourceDraftId, sourceDraftVersion, recipeId } = request
  if (sourceDraftId !== null) {
    const draft = await readDraft(ctx, workspace, sourceDraftId, sourceDraftVersion)
    if (draft !== undefined) return { draft, sourceDraftId, recipeId: null }
    throw notFound('source_draft_id', sourceDraftId)
  }
  if (recipeId !== null) {
    const draft = findRecipe(recipeId)
    if (draft !== undefined) return { draft, sourceDraftId: null, recipeId }
    throw notFound('recipe_id', recipeId)
  }
  throw wrongField('source_draft_id', 'field required', { problem: 'value_error.missing' })
}
