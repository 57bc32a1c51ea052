import { z } from '@hono/zod-openapi'

/** How this façade's routes are described; they parse by hand, to refuse in pydantic's words. */

export const jsonOf = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
})

export const bodyOf = <S extends z.ZodType>(schema: S) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

const Detail = z.object({ detail: z.string() }).openapi('TemplateVideosDetail')
const HTTPValidationError = z
  .object({
    detail: z.array(
      z.object({
        loc: z.array(z.union([z.string(), z.int()])),
        msg: z.string(),
        type: z.string(),
        ctx: z.record(z.string(), z.unknown()).optional(),
      }),
    ),
  })
  .openapi('HTTPValidationError')

const words: Record<number, string> = {
  404: 'Video not found, Workspace not found …',
  409: 'Video is not ready, or the key was used for another request',
}

/** 401 belongs to every route with a credential. */
export const refusals = (...statuses: (404 | 409 | 422)[]) =>
  Object.fromEntries([
    [401, jsonOf('Not authenticated', Detail)],
    ...statuses.map((status) => [
      status,
      status === 422
        ? jsonOf('Every field that is missing or not valid', HTTPValidationError)
        : jsonOf(words[status] ?? '', Detail),
    ]),
  ])

export const security = [{ apiKey: [] }, { bearer: [] }]

export const headers = z.object({
  'workspace-id': z.string().optional().openapi({ description: 'Standard: the credential’s own workspace' }),
  'team-id': z.string().optional().openapi({ description: 'A team of that workspace' }),
})
