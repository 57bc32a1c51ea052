import type { Context as Call } from 'hono'
import { AppError } from '../../../shared/errors.ts'
import { drfDetail, drfJson } from '../drf.ts'
import { Refusal } from '../drf-body.ts'
import { logFailure } from '../log-failure.ts'
import type { AppEnv } from '../types.ts'
import { wrapReply } from './translate.ts'

/** Where a view is mounted: below the alias and with the id in the path, servers answered bare objects. */
export type Base = { prefix: '/api/record/videos' | '/api/v1/record/videos'; alwaysBare: boolean }

type Reply = { allow: string; status?: number; bare?: boolean }

/** A reply of one thing, in the form that this path and this deployment give. */
export const reply = (
  c: Call<AppEnv>,
  { alwaysBare }: Base,
  body: unknown,
  { bare = false, ...answer }: Reply,
): Response => {
  const form = alwaysBare || bare ? 'object' : c.get('ctx').config.RECORDINGS_REPLIES
  return drfJson(wrapReply(body, form), answer)
}

export const invalidRequest = (allow: string): Refusal =>
  new Refusal(drfJson({ message: 'Invalid request' }, { status: 400, allow }))

/** A chunk that cannot be stored as it was sent. */
export const invalidFile = (allow: string, details?: string): Response =>
  drfJson(
    { message: 'Invalid file operation', ...(details !== undefined && { error_details: details }) },
    { status: 400, allow },
  )

export const notFound = (allow: string): Response => drfDetail('Not found.', { status: 404, allow })

/** The words of the chunk view for what went wrong while it stored; undefined where REST framework's own do. */
export const chunkFailure = (error: unknown, allow: string, requestId: string): Response | undefined => {
  if (error instanceof AppError && error.code === 'digest_mismatch') return invalidFile(allow, error.message)
  if (error instanceof AppError && (error.status < 500 || error.status === 503)) return undefined
  const failure = error instanceof Error ? error : new Error(String(error))
  logFailure(failure, requestId)
  const error_details = error instanceof AppError ? error.message : 'The chunk could not be stored'
  return drfJson({ message: 'An error occurred on the server', error_details }, { status: 500, allow })
}
