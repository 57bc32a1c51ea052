import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMediaPlaylist } from '../../shared/hls/strict-playlist.ts'
import { answerOf, startAnime, versionOf } from './anime-api.ts'

const { edge, account, fixture, send, post, create, finish, statusOf, textOf } = await startAnime()
beforeAll(async () => {
  await finish('shows/1')
  await finish('shows/kept')
})
afterAll(() => edge.stop())

describe('a place', () => {
  it('belongs to the first account that uses it', async () => {
    const other = await edge.seedAccount()
    const body = { src_path: 'a.mp4', dst_path: 'shows/1' }
    expect(await answerOf(await post(body, { authorization: other.presharedToken }))).toEqual([
      400,
      '{"message":"dst_path not available"}\n',
    ])
    const headers = { authorization: other.presharedToken }
    const id = await create('shows/mine')
    expect(await (await send(`/anime/status/${id}`, { headers })).json()).toEqual({
      status: {},
      success: false,
      task_id: id,
    })
    await fixture.client.tasks.cancel(id)
    expect(new Set(Object.values((await statusOf(id)).status))).toEqual(new Set(['REVOKED']))
  })

  it('goes to one of two accounts that ask for it at the same moment', async () => {
    const other = await edge.seedAccount()
    const body = { src_path: 'nowhere.mp4', dst_path: 'contested' }
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        post(body, { authorization: (i % 2 ? account : other).presharedToken }),
      ),
    )
    const won = answers.map(({ status }) => status === 200)
    expect(new Set(won.filter((_, i) => i % 2))).not.toEqual(new Set(won.filter((_, i) => !(i % 2))))
    for (const answer of answers)
      if (answer.status !== 200)
        expect(await answerOf(answer)).toEqual([400, '{"message":"dst_path not available"}\n'])
  })

  it('plays the old film until the first segments of every plain rung of the new one are there, then switches', async () => {
    const { worker } = fixture
    const before = await textOf('/shows/1/playlist_h264_480p.m3u8')
    const id = await create('shows/1', { ladder: ['480p', '1080p'] })
    await worker.claimAll()
    await worker.complete('probe')
    await worker.claimAll()
    for (const key of ['encode:base:0000', 'audio:0000', 'encode:base:0001']) {
      await worker.complete(key)
      expect(await textOf('/shows/1/playlist_h264_480p.m3u8')).toBe(before)
    }
    await worker.complete('encode:1080p:0000')
    await expect.poll(() => textOf('/shows/1/playlist_h264_480p.m3u8'), { timeout: 60_000 }).not.toBe(before)
    const after = await textOf('/shows/1/playlist_h264_480p.m3u8')
    expect(readMediaPlaylist(after)).toMatchObject({ type: 'EVENT', segments: { length: 3 } })
    expect(await textOf('/shows/1/output0000_h264_480p.ts')).toContain(versionOf(after))
    // Whoever still plays the old film keeps it by its version.
    expect(await textOf(`/shows/1/output0000_h264_480p.ts?v=${versionOf(before)}`)).toContain(
      versionOf(before),
    )
    await fixture.client.tasks.cancel(id)
  })

  it('keeps its film when the new one fails', async () => {
    const { worker } = fixture
    const before = await textOf('/shows/kept/playlist.m3u8')
    const id = await create('shows/kept')
    await worker.claimAll()
    await worker.fail('probe', false)
    await fixture.ended(id)
    expect(new Set(Object.values((await statusOf(id)).status))).toEqual(new Set(['FAILURE']))
    expect(await textOf('/shows/kept/playlist.m3u8')).toBe(before)
  })

  it('passes to the waiting replacement when the task that holds it is deleted', async () => {
    const held = await create('shows/handed')
    const waiting = await create('shows/handed')
    const owner = { headers: { authorization: `Bearer ${account.apiKey}` } }
    const next = (await (await send(`/v1/tasks/${waiting}`, owner)).json()) as { id: string }
    expect((await send(`/v1/tasks/${held}`, { method: 'DELETE', ...owner })).status).toBe(204)
    const row = await edge.env.DB.prepare('SELECT task_id, next_task_id FROM published_paths WHERE path = ?')
      .bind('shows/handed')
      .first()
    expect(row).toEqual({ task_id: next.id, next_task_id: null })
    await fixture.client.tasks.cancel(waiting)
  })
})
