import { expect } from 'vitest'
import { ask, factsOf, json, status } from './anime.ask.ts'
import type { WireRow } from './harness/row.ts'

const words = (
  dst: string,
  each: Record<string, string>,
  more: { success: boolean; progress: number; log?: string },
) => {
  const names = Object.keys(each)
  const result = names.map((name) => [
    name,
    {
      log: more.log ?? null,
      playlist_path: `/shows/${dst}/playlist_h264_${name}.m3u8`,
      resolution: name.replace(/p.*/, ''),
      status: each[name],
    },
  ])
  return (id: string): string =>
    `${JSON.stringify({
      status: each,
      success: more.success,
      task_id: id,
      progress: more.progress,
      result: Object.fromEntries(result),
    })}\n`
}
const all = (word: string) => ({ '480p': word, '480p_uspp': word, '720p': word })

export const rows: WireRow[] = [
  {
    title: 'GET /anime/status of a finished film: every word SUCCESS, success true, keys in their order',
    run: async (wire) => {
      const { done } = factsOf(wire)
      const text = words('done', all('SUCCESS'), { success: true, progress: 100 })(done)
      json(200, text, await status(wire, done))
      json(200, text, await status(wire, done, '/'))
    },
  },
  {
    title: 'of a film that is being made: STARTED, and success is false',
    run: async (wire) => {
      const { live } = factsOf(wire)
      const answer = await status(wire, live)
      const progress = Number(/"progress":(\d+)/.exec(answer.text)?.[1])
      expect(progress).toBeLessThan(100)
      json(200, words('live', all('STARTED'), { success: false, progress })(live), answer)
    },
  },
  {
    title: 'of a missing source: FAILURE in every rung, and the reason beside it',
    run: async (wire) => {
      const { failed } = factsOf(wire)
      const log = 'No stored media has this src_path'
      json(
        200,
        words('failed', all('FAILURE'), { success: false, progress: 0, log })(failed),
        await status(wire, failed),
      )
    },
  },
  {
    title: 'of a canceled film: REVOKED',
    run: async (wire) => {
      const { canceled } = factsOf(wire)
      json(
        200,
        words('canceled', all('REVOKED'), { success: false, progress: 0 })(canceled),
        await status(wire, canceled),
      )
    },
  },
  {
    title: 'of an unknown id, and of another account’s: 200 with an empty map',
    run: async (wire) => {
      const { done } = factsOf(wire)
      const unknown = '02d636f0-bddc-4c40-a389-4c25d103453f'
      const empty = (id: string): string => `{"status":{},"success":false,"task_id":"${id}"}\n`
      json(200, empty(unknown), await status(wire, unknown))
      const headers = { authorization: wire.credentials.other.presharedToken }
      json(200, empty(done), await ask(wire, `/anime/status/${done}`, { headers }))
    },
  },
]
