import { UserProblem } from '../support/user-problem.ts'

type CallOptions = {
  method?: 'GET' | 'POST' | 'PATCH'
  json?: unknown
  form?: FormData | URLSearchParams
  headers?: Record<string, string>
}

export type Call = (path: string, options?: CallOptions) => Promise<unknown>

/** Plain requests with one credential. @throws UserProblem with what the service said */
export const createCall =
  (origin: string, credential: Record<string, string>, signal: AbortSignal): Call =>
  async (
    path,
    { json, form, headers, method = json === undefined && form === undefined ? 'GET' : 'POST' } = {},
  ) => {
    const type = json === undefined ? {} : { 'content-type': 'application/json' }
    const body = json === undefined ? form : JSON.stringify(json)
    const answer = await fetch(origin + path, {
      ...{ method, signal, headers: { ...credential, ...type, ...headers } },
      ...(body === undefined ? {} : { body }),
    })
    const text = await answer.text()
    if (!answer.ok)
      throw new UserProblem(`${method} ${path} answered ${answer.status}: ${text.slice(0, 500)}`)
    return JSON.parse(text)
  }
