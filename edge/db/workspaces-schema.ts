import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** Where an account's template videos, drafts and webhooks lie; its first one is made on first use. */
export const workspaces = sqliteTable(
  'workspaces',
  {
    id: text().primaryKey(),
    accountId: text('account_id').notNull(),
    name: text().notNull(),
    isDefault: integer('is_default', { mode: 'boolean' }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    index('workspaces_account').on(t.accountId, t.id),
    uniqueIndex('workspaces_default').on(t.accountId).where(sql`is_default = 1`),
  ],
)

export const teams = sqliteTable(
  'teams',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    name: text().notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [index('teams_workspace').on(t.workspaceId, t.id)],
)

/** A user or an API key that is a member of anything may enter that alone. */
export const workspaceMembers = sqliteTable(
  'workspace_members',
  {
    workspaceId: text('workspace_id').notNull(),
    memberId: text('member_id').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.memberId] }),
    index('workspace_members_member').on(t.memberId),
  ],
)

export const folders = sqliteTable(
  'folders',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    name: text().notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [index('folders_workspace').on(t.workspaceId, t.id)],
)
