import { createRoute, z } from '@hono/zod-openapi'
import { errorAdvice } from '../../../shared/error-advice.ts'
import { errorCodes, errorTable } from '../../../shared/errors.ts'
import { createRoutes } from '../create-routes.ts'
import { jsonAnswer } from './describe.ts'

const CatalogueError = z
  .object({
    code: z.enum(errorCodes),
    status: z.int().openapi({ description: 'The HTTP status where it is an answer itself' }),
    title: z.string(),
    retryable: z.boolean().openapi({ description: 'The same request may succeed later' }),
    advice: z.string().openapi({ description: 'What whoever meets it can do' }),
  })
  .openapi('CatalogueError')

const route = createRoute({
  method: 'get',
  path: '/errors',
  tags: ['errors'],
  summary: 'Every reason that an answer, a task or a job can give, and what to do about it',
  responses: { 200: jsonAnswer('The catalogue', z.object({ data: z.array(CatalogueError) })) },
})

const data = errorCodes.map((code) => ({ code, ...errorTable[code], advice: errorAdvice[code] }))

/** Public, and the same for everybody until the next deploy. */
export const createErrorRoutes = () =>
  createRoutes().openapi(route, (c) => c.json({ data }, 200, { 'cache-control': 'public, max-age=3600' }))
