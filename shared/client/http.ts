import type * as z from 'zod'
import { AppError, type ErrorCode, errorTable, isErrorCode } from '../errors.ts'
import { backOffMs, pause } from './back-off.ts'
import { ProblemReply } from './wire.ts'

export type ClientOptions = {
  /** Origin of the edge, e.g. `https://vitascope.example`. */
  url: string
  /** Access token, `vs_…` key or worker token: sent as a bearer. */
  token: string
  /** Repeats of a request that failed on the way or was answered with a retryable status. */
  retries?: number
  fetch?: typeof fetch
}

type Call = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  json?: unknown
  body?: Blob | Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
  signal?: AbortSignal | undefined
  /** A repeat after a lost reply must be harmless: only then is the call retried. */
  repeatable: boolean
}

const repeatableStatuses = new Set([408, 429, 500, 502, 503, 504])

const codeOfStatus = (status: number): ErrorCode =>
  (Object.keys(errorTable) as ErrorCode[]).find((code) => errorTable[code].status === status) ??
  (status < 500 ? 'bad_request' : 'unavailable')

/** The server's problem document as the error it was on the other side. */
const errorOf = async (response: Response): Promise<AppError> => {
  const parsed = ProblemReply.safeParse(await response.json().catch(() => undefined))
  const { code, title, detail, ...details } = parsed.success ? parsed.data : {}
  const message = detail ?? title ?? `the server answered ${response.status}`
  return new AppError(isErrorCode(code) ? code : codeOfStatus(response.status), message, {
    ...details,
    status: response.status,
  })
}

export type Http = {
  send: (path: string, call: Call) => Promise<Response>
  sendFor: <S extends z.ZodType>(schema: S, path: string, call: Call) => Promise<z.output<S>>
}

/** `send` repeats what may be repeated, with back-off. @throws AppError with the server's code */
export const createHttp = ({ url, token, retries = 5, fetch: doFetch = fetch }: ClientOptions): Http => {
  const base = url.replace(/\/+$/, '')

  const once = (path: string, { method = 'GET', json, body, headers, signal }: Call): Promise<Response> =>
    doFetch(base + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined ? (body === undefined ? {} : { body }) : { body: JSON.stringify(json) }),
      signal: signal ?? null,
    })

  /** Rejects with AppError for every answer that is not 2xx. */
  const send = async (path: string, call: Call): Promise<Response> => {
    for (let attempt = 0; ; attempt++) {
      const mayRepeat = call.repeatable && attempt < retries
      const answer = await once(path, call).catch((error: unknown) => {
        call.signal?.throwIfAborted()
        if (!mayRepeat) throw new AppError('unavailable', `${base} cannot be reached`, { path }, error)
        return undefined
      })
      if (answer?.ok) return answer
      if (answer && !(mayRepeat && repeatableStatuses.has(answer.status))) throw await errorOf(answer)
      await answer?.body?.cancel()
      await pause(backOffMs(attempt, answer?.headers.get('retry-after') ?? null), call.signal)
    }
  }

  return {
    send,
    sendFor: async (schema, path, call) => schema.parse(await (await send(path, call)).json()),
  }
}
