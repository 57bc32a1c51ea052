import { and, asc, eq, sql } from 'drizzle-orm'
import { credentials, users } from './access-schema.ts'
import type { Db } from './client.ts'
import { runBatch, statement } from './statement.ts'
import { teams, workspaceMembers, workspaces } from './workspaces-schema.ts'

export type WorkspaceRow = typeof workspaces.$inferSelect
export type TeamRow = typeof teams.$inferSelect

/** Every workspace of the account, oldest first, and those that this user or key is (or was) a member of. */
export const readWorkspaces = async (
  db: Db,
  accountId: string,
  memberId: string,
): Promise<{ all: WorkspaceRow[]; memberOf: ReadonlySet<string> }> => {
  const [all, memberships] = await db.batch([
    db.select().from(workspaces).where(eq(workspaces.accountId, accountId)).orderBy(asc(workspaces.id)),
    db
      .select({ id: workspaceMembers.workspaceId })
      .from(workspaceMembers)
      .where(eq(workspaceMembers.memberId, memberId)),
  ])
  return { all, memberOf: new Set(memberships.map(({ id }) => id)) }
}

/** Nothing happens where the account's default one is there already. */
export const insertWorkspace = async (db: Db, row: WorkspaceRow): Promise<void> => {
  await db.insert(workspaces).values(row).onConflictDoNothing()
}

export const renameWorkspace = async (db: Db, id: string, name: string): Promise<void> => {
  await db.update(workspaces).set({ name }).where(eq(workspaces.id, id))
}

/** With its teams, members and folders. False = it is the default one, or has videos, drafts or webhooks. */
export const deleteEmptyWorkspace = async (db: Db, id: string): Promise<boolean> => {
  const isEmpty = sql`id = ${id} AND is_default = 0
    AND NOT EXISTS (SELECT 1 FROM template_videos, tasks WHERE workspace_id = ${id} AND tasks.id = task_id)
    AND NOT EXISTS (SELECT 1 FROM drafts WHERE workspace_id = ${id})
    AND NOT EXISTS (SELECT 1 FROM webhooks WHERE workspace_id = ${id})`
  const gone = sql`workspace_id = ${id} AND NOT EXISTS (SELECT 1 FROM workspaces WHERE id = ${id})`
  const [first] = await runBatch(db, [
    statement(db, sql`DELETE FROM workspaces WHERE ${isEmpty}`),
    statement(db, sql`DELETE FROM teams WHERE ${gone}`),
    statement(db, sql`DELETE FROM workspace_members WHERE ${gone}`),
    statement(db, sql`DELETE FROM folders WHERE ${gone}`),
  ])
  return first?.meta.changes === 1
}

export const readTeams = (db: Db, workspaceId: string): Promise<TeamRow[]> =>
  db.select().from(teams).where(eq(teams.workspaceId, workspaceId)).orderBy(asc(teams.id))

export const insertTeam = async (db: Db, row: TeamRow): Promise<void> => {
  await db.insert(teams).values(row)
}

export const deleteTeamRow = async (db: Db, workspaceId: string, id: string): Promise<boolean> => {
  const rows = await db
    .delete(teams)
    .where(and(eq(teams.id, id), eq(teams.workspaceId, workspaceId)))
    .returning({ id: teams.id })
  return rows.length === 1
}

export type MemberRow = { memberId: string; name: string; createdAt: number }

/** Users by their names and API keys by their labels. */
export const readMembers = (db: Db, workspaceId: string): Promise<MemberRow[]> =>
  db
    .select({
      memberId: workspaceMembers.memberId,
      name: sql<string>`COALESCE(${users.username}, ${credentials.label}, '')`,
      createdAt: workspaceMembers.createdAt,
    })
    .from(workspaceMembers)
    .leftJoin(users, eq(users.id, workspaceMembers.memberId))
    .leftJoin(credentials, eq(credentials.id, workspaceMembers.memberId))
    .where(eq(workspaceMembers.workspaceId, workspaceId))
    .orderBy(asc(workspaceMembers.createdAt), asc(workspaceMembers.memberId))

/** The user of that id or name, or the live API key of that id, in this account. */
export const findMember = async (
  db: Db,
  accountId: string,
  idOrName: string,
): Promise<{ id: string; name: string } | undefined> => {
  const rows = await db.all<{ id: string; name: string }>(
    sql`SELECT id, username AS name FROM users
          WHERE account_id = ${accountId} AND disabled_at IS NULL AND (id = ${idOrName} OR username = ${idOrName})
        UNION ALL SELECT id, label FROM credentials
          WHERE account_id = ${accountId} AND id = ${idOrName} AND kind = 'api_key' AND revoked_at IS NULL`,
  )
  return rows[0]
}

/** Stays when the last membership goes: who was let into one workspace alone must not enter them all then. */
const noWorkspace = ''

export const insertMember = async (db: Db, row: typeof workspaceMembers.$inferInsert): Promise<void> => {
  await db
    .insert(workspaceMembers)
    .values([row, { ...row, workspaceId: noWorkspace }])
    .onConflictDoNothing()
}

export const deleteMember = async (db: Db, workspaceId: string, memberId: string): Promise<boolean> => {
  const rows = await db
    .delete(workspaceMembers)
    .where(and(eq(workspaceMembers.workspaceId, workspaceId), eq(workspaceMembers.memberId, memberId)))
    .returning({ id: workspaceMembers.memberId })
  return rows.length === 1
}
