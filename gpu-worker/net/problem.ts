import * as z from 'zod'
import { AppError, type ErrorCode, errorTable, isErrorCode } from '../../shared/errors.ts'
import { Transient } from './retry.ts'

const Problem = z.looseObject({ code: z.string(), detail: z.string().default('') })

type Headers = Record<string, string | string[] | undefined>

/** problem+json → AppError, wrapped in Transient when the same call may pass later. */
export const readProblem = (status: number, headers: Headers, text: string): AppError | Transient => {
  const parsed = Problem.safeParse(parseJson(text))
  const code = parsed.success && isErrorCode(parsed.data.code) ? parsed.data.code : codeOfStatus(status)
  const detail = (parsed.success && parsed.data.detail) || errorTable[code].title
  const error = new AppError(code, detail, { status })
  return isTransient(status, code) ? new Transient(error, retryAfterMs(headers)) : error
}

/** Seconds or an HTTP date, at most what a whole number holds; undefined when absent or unreadable. */
export const retryAfterMs = (headers: Headers): number | undefined => {
  const value = headers['retry-after']
  if (typeof value !== 'string') return undefined
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), Number.MAX_SAFE_INTEGER) : undefined
}

/** A refused heartbeat past the deadline is a 500 by the table, but no later try can pass. */
const isTransient = (status: number, code: ErrorCode): boolean =>
  code !== 'deadline_exceeded' && (status >= 500 || status === 429 || status === 408)

const codeOfStatus = (status: number): ErrorCode =>
  status >= 500
    ? 'unavailable'
    : ((Object.keys(errorTable) as ErrorCode[]).find((code) => errorTable[code].status === status) ??
      'bad_request')

/** Undefined for text that is no JSON. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
