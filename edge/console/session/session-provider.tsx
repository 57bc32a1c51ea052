import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { type ConsoleApi, createConsoleApi } from '../api/console-api.ts'
import { askForNewToken, askForToken, endToken } from './auth-calls.ts'
import { isDueForRenewal, keepSession, loadSession, makeSession, type Session } from './session-store.ts'

type Held = {
  session: Session | undefined
  /** Why the last session ended by itself, if it did. */
  notice: string | undefined
  api: ConsoleApi | undefined
  signIn: (username: string, password: string) => Promise<void>
  signOut: () => void
}

const SessionContext = createContext<Held | undefined>(undefined)
const lookEveryMs = 60_000

export const useSession = (): Held => {
  const held = useContext(SessionContext)
  if (held === undefined) throw new Error('no session provider above')
  return held
}

/** For rooms that are only shown to somebody who is signed in. */
export const useApi = (): ConsoleApi => {
  const { api } = useSession()
  if (api === undefined) throw new Error('nobody is signed in')
  return api
}

/** Renews the token at half of its life, and ends the session with it. */
const useRenewal = (session: Session | undefined, renewed: (next: Session) => void, expired: () => void) => {
  useEffect(() => {
    if (session === undefined) return
    const look = async () => {
      if (Date.now() >= session.expiresAtMs) return expired()
      if (!isDueForRenewal(session, Date.now())) return
      const token = await askForNewToken(session.token).catch(() => undefined)
      if (token !== undefined) renewed(makeSession(token, session.username, Date.now()))
    }
    void look()
    const timer = setInterval(look, lookEveryMs)
    return () => clearInterval(timer)
  }, [session, renewed, expired])
}

export const SessionProvider = ({ children }: { children: ReactNode }) => {
  const queries = useQueryClient()
  const [session, setSession] = useState(() => loadSession(Date.now()))
  const [notice, setNotice] = useState<string>()

  const hold = useCallback((next: Session | undefined) => {
    keepSession(next)
    setSession(next)
  }, [])
  const expire = useCallback(() => {
    hold(undefined)
    queries.clear()
    setNotice('Your session has ended. Sign in again to go on.')
  }, [hold, queries])
  useRenewal(session, hold, expire)

  const token = session?.token
  const api = useMemo(
    () => (token === undefined ? undefined : createConsoleApi(token, expire)),
    [token, expire],
  )
  const held: Held = {
    session,
    notice,
    api,
    signIn: async (username, password) => {
      hold(makeSession(await askForToken(username, password), username, Date.now()))
      setNotice(undefined)
    },
    signOut: () => {
      if (token !== undefined) void endToken(token)
      hold(undefined)
      queries.clear()
      setNotice(undefined)
    },
  }
  return <SessionContext value={held}>{children}</SessionContext>
}
