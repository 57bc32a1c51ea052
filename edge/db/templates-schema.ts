import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A project: what a video can be made from. Its content stands in its versions, which never change. */
export const drafts = sqliteTable(
  'drafts',
  {
    id: text().primaryKey(),
    accountId: text('account_id').notNull(),
    workspaceId: text('workspace_id').notNull(),
    name: text().notNull(),
    /** The newest. */
    version: integer().notNull(),
    /** `video` = the project that a video request created. */
    origin: text({ enum: ['user', 'video'] }).notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [index('drafts_workspace').on(t.workspaceId, t.id)],
)

export const draftVersions = sqliteTable(
  'draft_versions',
  {
    draftId: text('draft_id').notNull(),
    version: integer().notNull(),
    /** Draft of shared/templates/draft.ts, as JSON. */
    content: text({ mode: 'json' }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.draftId, t.version] })],
)

/** What the published API says of a template task beside the task itself. */
export const templateVideos = sqliteTable(
  'template_videos',
  {
    taskId: text('task_id').primaryKey(),
    uuid: text().notNull(),
    accountId: text('account_id').notNull(),
    workspaceId: text('workspace_id').notNull(),
    teamId: text('team_id'),
    folderId: text('folder_id'),
    reqId: text('req_id').notNull(),
    draftId: text('draft_id').notNull(),
    correlationId: text('correlation_id'),
    /** VideoFacts, as JSON: names and ids that the answer repeats. */
    facts: text({ mode: 'json' }).notNull(),
    publishedAt: integer('published_at'),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    index('template_videos_workspace').on(t.workspaceId, t.taskId),
    index('template_videos_folder').on(t.folderId, t.taskId).where(sql`folder_id IS NOT NULL`),
  ],
)
