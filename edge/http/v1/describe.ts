import { z } from '@hono/zod-openapi'
import { errorCodes } from '../../../shared/errors.ts'
import { isId } from '../../../shared/ids.ts'

const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(errorCodes),
    request_id: z.string(),
    retryable: z.boolean(),
    field: z.string().optional(),
  })
  .openapi('Problem', { description: 'RFC 9457, with what was wrong, what was got and what is allowed' })

const words: Record<number, string> = {
  400: 'The request is malformed',
  401: 'No valid credential was sent',
  403: 'The credential does not allow this',
  404: 'There is no such thing for this account',
  409: 'The request conflicts with the current state',
  413: 'The body or file is too large',
  415: 'The content type is not supported',
  416: 'The range lies outside the content',
  422: 'A field has an invalid value',
}

const problemContent = { 'application/problem+json': { schema: Problem } }

/** Answers that carry a problem; 401 and 403 belong to every route with a credential. */
export const problems = <S extends number>(...statuses: S[]) =>
  Object.fromEntries(
    [401, 403, ...statuses].map((status) => [
      status,
      { description: words[status] ?? '', content: problemContent },
    ]),
  ) as Record<S | 401 | 403, { description: string; content: typeof problemContent }>

export const jsonAnswer = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
})

export const jsonBody = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { 'application/json': { schema } },
})

/** How a native route is opened: a login, an API key, or where it says so a pre-shared token. */
export const anyCredential = [{ bearer: [] }, { apiKey: [] }]

/** Of a list whose rows have ids of this kind. */
export const pageQueryOf = (kind: Parameters<typeof isId>[0]) =>
  z.object({
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: z
      .string()
      .refine((text) => isId(kind, text), 'expected the next_cursor of an earlier page of this list')
      .optional(),
  })

export const pageOf = <S extends z.ZodType>(item: S) =>
  z.object({ data: z.array(item), next_cursor: z.string().nullable() })

export const toTime = (ms: number): string => new Date(ms).toISOString()
