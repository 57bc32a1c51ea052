import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { Db, Statement } from './client.ts'
import { fenced } from './fenced.ts'
import { statement } from './statement.ts'
import { drafts, draftVersions } from './templates-schema.ts'

export type DraftRow = typeof drafts.$inferSelect
type DraftVersionRow = typeof draftVersions.$inferSelect

/** With its first version, in one batch. */
export const insertDraft = (db: Db, row: DraftRow, content: unknown): Statement[] => [
  db.insert(drafts).values(row),
  db.insert(draftVersions).values({
    ...{ draftId: row.id, version: row.version, content, createdAt: row.createdAt },
  }),
]

/** One version with its draft. */
export const findDraftVersion = async (
  db: Db,
  workspaceId: string,
  id: string,
  version?: number,
): Promise<{ draft: DraftRow; content: unknown } | undefined> =>
  db
    .select({ draft: drafts, content: draftVersions.content })
    .from(drafts)
    .innerJoin(
      draftVersions,
      sql`draft_id = ${drafts.id} AND ${draftVersions.version} = ${version ?? drafts.version}`,
    )
    .where(and(eq(drafts.id, id), eq(drafts.workspaceId, workspaceId)))
    .get()

type DraftFilter = { origin?: DraftRow['origin'] | undefined; cursor?: string | undefined; limit: number }

/** Newest first. */
export const readDrafts = (
  db: Db,
  workspaceId: string,
  { origin, cursor, limit }: DraftFilter,
): Promise<DraftRow[]> =>
  db
    .select()
    .from(drafts)
    .where(
      and(
        eq(drafts.workspaceId, workspaceId),
        origin && eq(drafts.origin, origin),
        cursor === undefined ? undefined : lt(drafts.id, cursor),
      ),
    )
    .orderBy(desc(drafts.id))
    .limit(limit)

/** Newest first. */
export const readVersions = (
  db: Db,
  draftId: string,
): Promise<Pick<DraftVersionRow, 'version' | 'createdAt'>[]> =>
  db
    .select({ version: draftVersions.version, createdAt: draftVersions.createdAt })
    .from(draftVersions)
    .where(eq(draftVersions.draftId, draftId))
    .orderBy(desc(draftVersions.version))

/** False = somebody else has stored a version since this one was read. */
export const addVersion = async (
  db: Db,
  draft: DraftRow,
  { name, content }: { name: string; content: unknown },
  nowMs: number,
): Promise<boolean> => {
  const raise = statement(
    db,
    sql`UPDATE drafts SET version = version + 1, name = ${name}, updated_at = ${nowMs}
        WHERE id = ${draft.id} AND version = ${draft.version}`,
  )
  const added = db
    .insert(draftVersions)
    .values({ draftId: draft.id, version: draft.version + 1, content, createdAt: nowMs })
  return (await fenced(db, raise, [added])) !== undefined
}

/** With all its versions; videos made from it stay. */
export const deleteDraftRows = async (db: Db, workspaceId: string, id: string): Promise<boolean> => {
  const remove = statement(db, sql`DELETE FROM drafts WHERE id = ${id} AND workspace_id = ${workspaceId}`)
  const versions = statement(db, sql`DELETE FROM draft_versions WHERE draft_id = ${id}`)
  return (await fenced(db, remove, [versions])) !== undefined
}
