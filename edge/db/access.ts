import { and, desc, eq, gt, isNull, lt } from 'drizzle-orm'
import { credentials, sessions, users } from './access-schema.ts'
import type { Db } from './client.ts'

type UserRow = typeof users.$inferSelect
export type CredentialRow = typeof credentials.$inferSelect

export const findUserByName = (db: Db, username: string): Promise<UserRow | undefined> =>
  db
    .select()
    .from(users)
    .where(and(eq(users.username, username), isNull(users.disabledAt)))
    .get()

/** Only when nobody changed the password meanwhile. */
export const replacePasswordHash = async (
  db: Db,
  userId: string,
  from: string,
  to: string,
): Promise<void> => {
  await db
    .update(users)
    .set({ passwordHash: to })
    .where(and(eq(users.id, userId), eq(users.passwordHash, from)))
}

export const insertSession = async (db: Db, row: typeof sessions.$inferInsert): Promise<void> => {
  await db.insert(sessions).values(row)
}

/** A login that still counts, with whose it is. */
export const findLiveSession = (db: Db, sessionId: string, nowMs: number) =>
  db
    .select({ expiresAt: sessions.expiresAt, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, nowMs),
        isNull(users.disabledAt),
      ),
    )
    .get()

export const revokeSession = async (db: Db, sessionId: string, nowMs: number): Promise<void> => {
  await db
    .update(sessions)
    .set({ revokedAt: nowMs })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt)))
}

export const findLiveCredential = (db: Db, secretHash: string): Promise<CredentialRow | undefined> =>
  db
    .select()
    .from(credentials)
    .where(and(eq(credentials.secretHash, secretHash), isNull(credentials.revokedAt)))
    .get()

export const insertCredential = async (db: Db, row: CredentialRow): Promise<void> => {
  await db.insert(credentials).values(row)
}

type CredentialOwner = { accountId: string; kind: CredentialRow['kind'] }

const ownedBy = ({ accountId, kind }: CredentialOwner) =>
  and(eq(credentials.accountId, accountId), eq(credentials.kind, kind), isNull(credentials.revokedAt))

/** Newest first, `limit` at most, older than the cursor. */
export const listCredentials = (
  db: Db,
  owner: CredentialOwner,
  limit: number,
  cursor?: string,
): Promise<CredentialRow[]> =>
  db
    .select()
    .from(credentials)
    .where(and(ownedBy(owner), cursor === undefined ? undefined : lt(credentials.id, cursor)))
    .orderBy(desc(credentials.id))
    .limit(limit)

/** False when this account has no such live credential. */
export const revokeCredential = async (
  db: Db,
  owner: CredentialOwner,
  id: string,
  nowMs: number,
): Promise<boolean> => {
  const { meta } = await db
    .update(credentials)
    .set({ revokedAt: nowMs })
    .where(and(ownedBy(owner), eq(credentials.id, id)))
  return meta.changes === 1
}
