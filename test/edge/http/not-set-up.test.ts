import { expect, it } from 'vitest'
import { startEdge } from '../../support/edge.ts'
import { callAt } from './call.ts'

const key = { 'api-key': `vs_${'0'.repeat(32)}f5d1b3` }

it('A deployment without its secret answers 503 and names the command that mends it', async () => {
  const edge = await startEdge({ secrets: {} })
  try {
    const call = callAt(edge.url)
    const reply = await call('/v1/media', { headers: key })
    expect(reply).toMatchObject({ status: 503, body: { code: 'not_set_up', field: 'AUTH_SECRET' } })
    expect(reply.body.detail).toContain('`npm run setup`')
    expect((await call('/openapi.json')).status).toBe(200)
  } finally {
    await edge.stop()
  }
})

it('A deployment without its tables answers 503 and names the command that mends it', async () => {
  const edge = await startEdge({ migrate: false })
  try {
    const call = callAt(edge.url)
    const form = { username: 'a', password: 'b' }
    const login = await call('/v1/auth/token', { form })
    expect([login.status, login.body.detail]).toEqual([503, expect.stringContaining('`npm run setup`')])
  } finally {
    await edge.stop()
  }
})
