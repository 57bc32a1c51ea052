import type { Dispatcher } from 'undici'
import { AppError } from '../../../shared/errors.ts'
import type { OpenSource } from '../../net/fetch-to-file.ts'
import { Transient } from '../../net/retry.ts'
import { assertAllowedUrl } from './assert-allowed-url.ts'

const maxRedirects = 5
const redirects: readonly number[] = [301, 302, 303, 307, 308]
const fixedHeaders = { 'user-agent': 'Vitascope-Import/1', accept: '*/*', 'accept-encoding': 'identity' }

type FollowOptions = { agent: Dispatcher; url: string; allowLoopback: boolean; signal: AbortSignal }

/** Opens a URL through its redirects, each one judged like the first. */
export const followSource =
  ({ agent, url, allowLoopback, signal }: FollowOptions): OpenSource =>
  async (headers) => {
    let next = url
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const { origin, pathname, search } = assertAllowedUrl(next, allowLoopback)
      const reply = await agent
        .request({
          origin,
          path: pathname + search,
          method: 'GET',
          headers: { ...fixedHeaders, ...headers },
          signal,
          headersTimeout: 30_000,
          bodyTimeout: 60_000,
        })
        .catch((error: unknown) => {
          signal.throwIfAborted()
          throw unreachable(error)
        })
      const { location } = reply.headers
      if (!redirects.includes(reply.statusCode) || typeof location !== 'string') return reply
      await reply.body.dump().catch(() => {})
      next = resolveLocation(location, next)
    }
    throw new AppError('source_unavailable', 'the source redirects too often', {
      allowed: maxRedirects,
      permanent: true,
    })
  }

const resolveLocation = (location: string, base: string): string => {
  const url = URL.parse(location, base)
  if (!url)
    throw new AppError('source_refused', 'the source redirects to no URL', { got: location.slice(0, 200) })
  return url.href
}

const unreachable = (error: unknown): AppError | Transient => {
  if (error instanceof AppError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'network error'
  const details = { got: code, permanent: code === 'ENOTFOUND' }
  const failure = new AppError('source_unavailable', 'the source cannot be reached', details, error)
  return details.permanent ? failure : new Transient(failure)
}
