import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'

const TokenReply = z.object({ access_token: z.string() })
const Refusal = z.looseObject({ detail: z.string().optional() })

const readToken = async (response: Response): Promise<string> => {
  if (response.ok) return TokenReply.parse(await response.json()).access_token
  const parsed = Refusal.safeParse(await response.json().catch(() => undefined))
  const code = response.status < 500 ? 'unauthenticated' : 'unavailable'
  throw new AppError(code, parsed.data?.detail ?? `the server answered ${response.status}`, {
    status: response.status,
  })
}

/** @throws AppError `unauthenticated` for a wrong name or password */
export const askForToken = async (username: string, password: string): Promise<string> =>
  readToken(
    await fetch('/v1/auth/token', { method: 'POST', body: new URLSearchParams({ username, password }) }),
  )

export const askForNewToken = async (token: string): Promise<string> =>
  readToken(
    await fetch('/v1/auth/refresh', { method: 'POST', headers: { authorization: `Bearer ${token}` } }),
  )

/** Ends the session on the server too; the tab forgets it whatever comes back. */
export const endToken = async (token: string): Promise<void> => {
  await fetch('/v1/auth/logout', { method: 'POST', headers: { authorization: `Bearer ${token}` } }).catch(
    () => undefined,
  )
}
