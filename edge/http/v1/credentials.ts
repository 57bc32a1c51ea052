import { createRoute, z } from '@hono/zod-openapi'
import {
  type CredentialView,
  createCredential,
  listOwnCredentials,
  revokeOwnCredential,
} from '../../domain/access/credentials.ts'
import type { CredentialKind } from '../../domain/access/secret-text.ts'
import { createRoutes } from '../create-routes.ts'
import { anyCredential, jsonAnswer, jsonBody, pageOf, pageQueryOf, problems, toTime } from './describe.ts'

const Credential = z
  .object({ id: z.string(), label: z.string(), last_characters: z.string(), created_at: z.string() })
  .openapi('Credential')
const NewCredential = Credential.extend({
  secret: z.string().openapi({ description: 'Shown this once; only its SHA-256 is kept' }),
}).openapi('NewCredential')
const CredentialRequest = z.object({ label: z.string().min(1).max(100) }).openapi('CredentialRequest')

const toCredential = (row: CredentialView) => ({
  id: row.id,
  label: row.label,
  last_characters: row.lastCharacters,
  created_at: toTime(row.createdAt),
})

const doors = {
  api_key: { path: '/api-keys', what: 'API key' },
  preshared: { path: '/preshared-tokens', what: 'pre-shared token' },
  worker: { path: '/worker-tokens', what: 'worker token' },
} as const satisfies Record<CredentialKind, { path: string; what: string }>

/** The same three routes for each kind of credential. */
export const createCredentialRoutes = (kind: CredentialKind) => {
  const { path, what } = doors[kind]
  const shared = { tags: ['access'], security: anyCredential }
  const create = createRoute({
    ...shared,
    method: 'post',
    path,
    summary: `Make a new ${what}`,
    request: { body: jsonBody(CredentialRequest) },
    responses: { 201: jsonAnswer('With its secret, shown once', NewCredential), ...problems(415, 422) },
  })
  const list = createRoute({
    ...shared,
    method: 'get',
    path,
    summary: `Every ${what} that is not revoked, newest first`,
    request: { query: pageQueryOf('credential') },
    responses: { 200: jsonAnswer('One page', pageOf(Credential)), ...problems(422) },
  })
  const revoke = createRoute({
    ...shared,
    method: 'delete',
    path: `${path}/{id}`,
    summary: `Revoke the ${what}`,
    request: { params: z.object({ id: z.string() }) },
    responses: { 204: { description: 'Revoked' }, ...problems(404) },
  })
  return createRoutes()
    .openapi(create, async (c) => {
      const { row, secret } = await createCredential(c.get('ctx'), { kind, ...c.req.valid('json') })
      return c.json({ ...toCredential(row), secret }, 201, { 'cache-control': 'no-store' })
    })
    .openapi(list, async (c) => {
      const { rows, nextCursor } = await listOwnCredentials(c.get('ctx'), { kind, ...c.req.valid('query') })
      return c.json({ data: rows.map(toCredential), next_cursor: nextCursor }, 200)
    })
    .openapi(revoke, async (c) => {
      await revokeOwnCredential(c.get('ctx'), { kind, id: c.req.valid('param').id })
      return c.body(null, 204)
    })
}
