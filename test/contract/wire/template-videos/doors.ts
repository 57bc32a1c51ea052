import { expect } from 'vitest'
import type { WireRow } from '../harness/row.ts'
import { ask, expectDetail } from './expect.ts'
import { Facts } from './stage.ts'

/** Who may come in, by which paths and methods. */
export const doorRows: WireRow[] = [
  ...([{}, { 'api-key': 'vs_wrong' }] as Record<string, string>[]).map(
    (headers): WireRow => ({
      title: `${'api-key' in headers ? 'A wrong' : 'No'} key is 401`,
      run: async (wire) => {
        for (const path of ['/videos', '/api/v1/videos', '/webhooks', '/voice-preview/x']) {
          const answer = await ask(wire, path, { headers: { 'api-key': '', ...headers } })
          expectDetail(answer, 401, 'Not authenticated')
          expect(answer.headers['www-authenticate']).toBe('APIKey')
        }
      },
    }),
  ),
  {
    title: 'An unknown video, and one of another account, are 404 on every path',
    run: async (wire) => {
      const { foreignVideo } = Facts.parse(wire.facts)
      for (const id of ['nothing', '00000000-0000-4000-8000-000000000000', foreignVideo]) {
        expectDetail(await ask(wire, `/videos/${id}`), 404, 'Video not found')
        expectDetail(await ask(wire, `/api/v1/videos/${id}/metadata`), 404, 'Video not found')
        expectDetail(await ask(wire, `/videos/${id}`, { method: 'DELETE' }), 404, 'Video not found')
      }
    },
  },
  {
    title: 'A foreign or unknown workspace or team is 404',
    run: async (wire) => {
      const { foreignWorkspace, workspace, team } = Facts.parse(wire.facts)
      for (const id of ['nothing', foreignWorkspace])
        expectDetail(
          await ask(wire, '/videos', { headers: { 'workspace-id': id } }),
          404,
          'Workspace not found',
        )
      expectDetail(await ask(wire, '/videos', { headers: { 'team-id': 'nothing' } }), 404, 'Team not found')
      const elsewhere = { 'workspace-id': workspace, 'team-id': team }
      expectDetail(await ask(wire, '/videos', { headers: elsewhere }), 404, 'Team not found')
    },
  },
  {
    title: 'Another method is 405 with what would do',
    run: async (wire) => {
      const answer = await ask(wire, '/videos', { method: 'PATCH', json: {} })
      expectDetail(answer, 405, 'Method Not Allowed')
      expect(answer.headers.allow).toBe('GET, POST')
      const one = await ask(wire, '/api/v1/videos/x', { method: 'PUT', json: {} })
      expectDetail(one, 405, 'Method Not Allowed')
      expect(one.headers.allow).toBe('GET, DELETE')
    },
  },
  {
    title: 'A path that is none is FastAPI’s own 404',
    run: async (wire) => expectDetail(await ask(wire, '/api/v1/videos/x/y'), 404, 'Not Found'),
  },
]
