import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const accounts = sqliteTable('accounts', {
  id: text().primaryKey(),
  name: text().notNull().unique(),
  createdAt: integer('created_at').notNull(),
})

export const users = sqliteTable('users', {
  id: text().primaryKey(),
  accountId: text('account_id').notNull(),
  username: text().notNull().unique(),
  passwordHash: text('password_hash').notNull(),
  role: text({ enum: ['admin', 'member'] }).notNull(),
  createdAt: integer('created_at').notNull(),
  disabledAt: integer('disabled_at'),
})

/** One login; refreshed tokens stay inside it, logout and the cap end it. */
export const sessions = sqliteTable('sessions', {
  id: text().primaryKey(),
  userId: text('user_id').notNull(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  revokedAt: integer('revoked_at'),
})

/** API keys, pre-shared tokens and worker tokens; only the SHA-256 of the secret is kept. */
export const credentials = sqliteTable(
  'credentials',
  {
    id: text().primaryKey(),
    accountId: text('account_id').notNull(),
    kind: text({ enum: ['api_key', 'preshared', 'worker'] }).notNull(),
    secretHash: text('secret_hash').notNull().unique(),
    label: text().notNull(),
    lastCharacters: text('last_characters').notNull(),
    createdAt: integer('created_at').notNull(),
    revokedAt: integer('revoked_at'),
  },
  (t) => [index('credentials_account').on(t.accountId)],
)
