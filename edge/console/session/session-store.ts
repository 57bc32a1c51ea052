/** A login of this browser tab: it lives in sessionStorage, never in an address, and ends with the tab. */
export type Session = { token: string; username: string; issuedAtMs: number; expiresAtMs: number }

const storageKey = 'vitascope.session'

/** The times that a JWT itself names; undefined for what is none. */
export const readTokenTimes = (token: string): { issuedAtMs: number; expiresAtMs: number } | undefined => {
  try {
    const payload = token.split('.')[1] ?? ''
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    const { iat, exp } = claims as { iat?: unknown; exp?: unknown }
    if (typeof exp !== 'number') return undefined
    return { issuedAtMs: (typeof iat === 'number' ? iat : 0) * 1000, expiresAtMs: exp * 1000 }
  } catch {
    return undefined
  }
}

/** A token is renewed once half of its life is over. */
export const isDueForRenewal = ({ issuedAtMs, expiresAtMs }: Session, nowMs: number): boolean =>
  nowMs >= issuedAtMs + (expiresAtMs - issuedAtMs) / 2

export const makeSession = (token: string, username: string, nowMs: number): Session => {
  const times = readTokenTimes(token)
  return { token, username, issuedAtMs: times?.issuedAtMs || nowMs, expiresAtMs: times?.expiresAtMs ?? nowMs }
}

export const loadSession = (nowMs: number): Session | undefined => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as Session | null
    return kept !== null && kept.expiresAtMs > nowMs ? kept : undefined
  } catch {
    return undefined
  }
}

export const keepSession = (session: Session | undefined): void => {
  if (session === undefined) sessionStorage.removeItem(storageKey)
  else sessionStorage.setItem(storageKey, JSON.stringify(session))
}
