import { describe, expect, it } from 'vitest'
import { isDueForRenewal, makeSession, readTokenTimes } from '../../../edge/console/session/session-store.ts'

const tokenOf = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`

describe('A login of the console', () => {
  it('lives as long as its token says', () => {
    const session = makeSession(tokenOf({ iat: 100, exp: 300 }), 'ada', 0)
    expect(session).toMatchObject({ issuedAtMs: 100_000, expiresAtMs: 300_000, username: 'ada' })
  })

  it('is renewed from half of that time on', () => {
    const session = makeSession(tokenOf({ iat: 100, exp: 300 }), 'ada', 0)
    expect([199_999, 200_000].map((nowMs) => isDueForRenewal(session, nowMs))).toEqual([false, true])
  })

  it('takes what is no token for none', () => {
    expect(readTokenTimes('not a token')).toBeUndefined()
    expect(readTokenTimes(tokenOf({ exp: 'soon' }))).toBeUndefined()
  })
})
