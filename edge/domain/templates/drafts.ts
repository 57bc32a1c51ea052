import { AppError } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import { Draft } from '../../../shared/templates/draft.ts'
import type { Context } from '../../context.ts'
import {
  addVersion,
  type DraftRow,
  deleteDraftRows,
  findDraftVersion,
  insertDraft,
  readDrafts,
  readVersions,
} from '../../db/drafts.ts'
import { runBatch } from '../../db/statement.ts'
import { type Page, toPage } from '../page.ts'
import type { Workspace } from '../workspaces/enter.ts'
import { checkDraft } from './check-draft.ts'
import { findDraftOrRecipe } from './find-source.ts'

export type DraftView = DraftRow & { content: Draft; shownVersion: number }

const missing = (id: string): AppError =>
  new AppError('not_found', 'Draft not found', { field: 'id', got: id })

/** One version, the newest where none is named. @throws not_found */
export const getDraft = async (
  ctx: Context,
  { workspaceId }: Workspace,
  id: string,
  version?: number,
): Promise<DraftView> => {
  const found = await findDraftVersion(ctx.db, workspaceId, id, version)
  if (found === undefined) throw missing(id)
  const { draft, content } = found
  return { ...draft, content: Draft.parse(content), shownVersion: version ?? draft.version }
}

type DraftQuery = { origin?: DraftRow['origin'] | undefined; cursor?: string | undefined; limit: number }

/** Newest first, without their contents. */
export const listDrafts = async (
  ctx: Context,
  { workspaceId }: Workspace,
  { limit, ...filter }: DraftQuery,
): Promise<Page<DraftRow>> =>
  toPage(await readDrafts(ctx.db, workspaceId, { ...filter, limit: limit + 1 }), limit)

export type DraftSummary = DraftRow

/** @throws invalid_input for anything that is not in the catalogue */
export const createDraft = async (
  ctx: Context,
  { accountId, workspaceId }: Workspace,
  content: Draft,
): Promise<DraftView> => {
  await checkDraft(ctx, accountId, content)
  const nowMs = ctx.nowMs()
  const row: DraftRow = {
    ...{ id: newId('draft', nowMs), accountId, workspaceId, name: content.name },
    ...{ version: 1, origin: 'user', createdAt: nowMs, updatedAt: nowMs },
  }
  await runBatch(ctx.db, insertDraft(ctx.db, row, content))
  return { ...row, content, shownVersion: 1 }
}

/** A draft of one's own that begins as a recipe or another draft. @throws invalid_input */
export const copyDraft = async (
  ctx: Context,
  workspace: Workspace,
  { from, name }: { from: string; name: string | undefined },
): Promise<DraftView> => {
  const { draft } = await findDraftOrRecipe(ctx, workspace, from, 'from')
  return createDraft(ctx, workspace, name === undefined ? draft : { ...draft, name })
}

/**
 * The next version: what was made from an earlier one stays as it is.
 * @throws not_found, invalid_input; conflict when another version was stored meanwhile
 */
export const editDraft = async (
  ctx: Context,
  workspace: Workspace,
  { id, change, version }: { id: string; change: Partial<Draft>; version: number | undefined },
): Promise<DraftView> => {
  const found = await getDraft(ctx, workspace, id)
  const content = Draft.parse({ ...found.content, ...change })
  await checkDraft(ctx, workspace.accountId, content)
  const isNewest = version === undefined || version === found.version
  const { content: _, shownVersion: __, ...row } = found
  const { name } = content
  if (!isNewest || !(await addVersion(ctx.db, row, { name, content }, ctx.nowMs()))) {
    throw new AppError('conflict', 'The draft has been edited since: read it again', {
      ...{ field: 'version', got: version ?? found.version },
    })
  }
  return getDraft(ctx, workspace, id)
}

/** Newest first. @throws not_found */
export const listVersions = async (
  ctx: Context,
  workspace: Workspace,
  id: string,
): Promise<{ version: number; createdAt: number }[]> =>
  readVersions(ctx.db, (await getDraft(ctx, workspace, id)).id)

/** Videos made from it stay. @throws not_found */
export const deleteDraft = async (ctx: Context, { workspaceId }: Workspace, id: string): Promise<void> => {
  if (!(await deleteDraftRows(ctx.db, workspaceId, id))) throw missing(id)
}
