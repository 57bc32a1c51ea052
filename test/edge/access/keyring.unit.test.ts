import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { createKeyring } from '../../../edge/domain/access/keyring.ts'
import { deriveSigningKeys } from '../../../edge/domain/access/signing-keys.ts'

const now = Date.UTC(2026, 10, 20)
const old = 'o'.repeat(43)
const fresh = 'f'.repeat(43)
const keyring = (current: string, previous = '', nowMs = now) =>
  createKeyring({ current, previous }, () => nowMs)
const claims = { accountId: 'acc_1', id: 'med_1' }

/** A token as ours but for what `change` does, signed with the very key. */
const forge = async (change: (jwt: SignJWT) => SignJWT, header: { typ?: string; kid?: string } = {}) => {
  const keys = await deriveSigningKeys(fresh)
  const jwt = new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'playback+jwt', kid: keys.kid, ...header })
    .setIssuer('vitascope')
    .setAudience('playback')
    .setExpirationTime(now / 1000 + 60)
  return change(jwt).sign(keys.playback)
}

describe('A signed token', () => {
  it('carries its claims until it expires', async () => {
    const keys = await keyring(fresh)
    const token = await keys.signPlayback(claims, now + 60_000)
    expect(await keys.verifyPlayback(token)).toEqual({ ...claims, expiresAtMs: now + 60_000 })
    const later = await keyring(fresh, '', now + 61_000)
    expect(await later.verifyPlayback(token)).toBeUndefined()
  })

  it('is the same text for the same claims and end, so its URL can be cached', async () => {
    const early = await (await keyring(fresh)).signPlayback(claims, now + 60_000)
    const late = await (await keyring(fresh, '', now + 5_000)).signPlayback(claims, now + 60_000)
    expect(late).toBe(early)
  })

  it('never counts for another purpose', async () => {
    const keys = await keyring(fresh)
    const access = { sub: 'ada', userId: 'usr_1', sessionId: 'ses_1', accountId: 'acc_1', id: 'med_1' }
    const token = await keys.signAccess(access, now + 60_000)
    expect(await keys.verifyAccess(token)).toMatchObject({ sub: 'ada' })
    expect(await keys.verifyPlayback(token)).toBeUndefined()
    expect(await keys.verifyWorkerIn(token)).toBeUndefined()
    expect(await keys.verifyWorkerOut(token)).toBeUndefined()
  })

  it('outlives one rotation of the secret, not two', async () => {
    const token = await (await keyring(old)).signPlayback(claims, now + 60_000)
    expect(await (await keyring(fresh, old)).verifyPlayback(token)).toMatchObject(claims)
    expect(await (await keyring('x'.repeat(43), fresh)).verifyPlayback(token)).toBeUndefined()
  })

  it('of the right key is good as it is, which the refusals below rest on', async () => {
    expect(await (await keyring(fresh)).verifyPlayback(await forge((jwt) => jwt))).toMatchObject(claims)
  })

  it.each([
    ['another issuer', (jwt: SignJWT) => jwt.setIssuer('other'), {}],
    ['another audience', (jwt: SignJWT) => jwt.setAudience('access'), {}],
    ['another type', (jwt: SignJWT) => jwt, { typ: 'JWT' }],
    ['an unknown kid', (jwt: SignJWT) => jwt, { kid: '00000000' }],
  ])('is refused with %s', async (_what, change, header) => {
    expect(await (await keyring(fresh)).verifyPlayback(await forge(change, header))).toBeUndefined()
  })

  it('is refused without an end', async () => {
    const keys = await deriveSigningKeys(fresh)
    const endless = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'playback+jwt', kid: keys.kid })
      .setIssuer('vitascope')
      .setAudience('playback')
      .sign(keys.playback)
    expect(await (await keyring(fresh)).verifyPlayback(endless)).toBeUndefined()
  })

  it.each(['', 'x', 'a.b.c', 'eyJhbGciOiJub25lIn0.eyJpZCI6Im1lZF8xIn0.'])('is not %o', async (text) => {
    expect(await (await keyring(fresh)).verifyPlayback(text)).toBeUndefined()
  })
})
