import { afterAll, describe, expect, it } from 'vitest'
import { readMasterPlaylist, readMediaPlaylist } from '../../shared/hls/strict-playlist.ts'
import { answerOf, startAnime, versionOf } from './anime-api.ts'

const { edge, account, fixture, send, post, create, statusOf, textOf } = await startAnime()
afterAll(() => edge.stop())

describe('the credential', () => {
  const refused = [403, '{"message":"Auth token not valid"}\n']

  it('is looked at before anything else', async () => {
    for (const authorization of ['', 'nonsense', account.workerToken, `Bearer ${account.workerToken}`])
      expect(await answerOf(await post('{', { authorization, 'content-type': 'text/plain' }))).toEqual(
        refused,
      )
    expect(await answerOf(await send('/anime/status/x'))).toEqual(refused)
  })

  it('may be the raw pre-shared token, an API key or a login of the account', async () => {
    for (const headers of [
      { authorization: account.presharedToken },
      { authorization: `Bearer ${account.apiKey}` },
      { authorization: '', 'api-key': account.apiKey },
    ])
      expect((await post('{', headers)).status).toBe(406)
  })
})

describe('what is not an answer of the API', () => {
  it.each([
    ['GET', '/anime/create', 405, 'OPTIONS, POST'],
    ['DELETE', '/anime/status/x', 405, 'GET, HEAD, OPTIONS'],
    ['GET', '/anime/create/', 405, 'OPTIONS, POST'],
    ['GET', '/anime/status/', 404, null],
    ['GET', '/anime/nothing', 404, null],
  ])('%s %s is an HTML page with status %i', async (method, path, status, allow) => {
    const answer = await send(path, { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow])
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  it('is a preflight only where one is asked for', async () => {
    const options = await send('/anime/create', { method: 'OPTIONS' })
    expect([options.status, options.headers.get('allow')]).toEqual([200, 'OPTIONS, POST'])
    const preflight = await send('/anime/create', {
      method: 'OPTIONS',
      headers: { 'access-control-request-method': 'POST' },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    expect((await send('/anime/status/x')).headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('the status', () => {
  it('of an unknown id is an empty map', async () => {
    const headers = { authorization: account.presharedToken }
    expect(
      await answerOf(await send('/anime/status/02d636f0-bddc-4c40-a389-4c25d103453f', { headers })),
    ).toEqual([200, '{"status":{},"success":false,"task_id":"02d636f0-bddc-4c40-a389-4c25d103453f"}\n'])
  })

  it('of a missing source becomes FAILURE in every rung, with the reason', async () => {
    const answer = await post({ src_path: '/root/nowhere.mp4', dst_path: 'missing' })
    expect(answer.status).toBe(200)
    const body = await answer.text()
    expect(body).toMatch(
      /^\{"task_id":"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"\}\n$/,
    )
    const id: string = JSON.parse(body).task_id
    await fixture.ended(id)
    const { status, success, result } = await statusOf(id)
    expect(new Set(Object.values(status))).toEqual(new Set(['FAILURE']))
    expect([Object.keys(status), success]).toEqual([['1080p', '480p', '480p_uspp', '720p'], false])
    expect(result['480p']?.log).toBe('No stored media has this src_path')
    expect((await send('/missing/playlist.m3u8')).status).toBe(404)
  })
})

describe('a film', () => {
  it('moves its words as pieces commit, plays from the first one and ends in a closed ladder', async () => {
    const { worker } = fixture
    const id = await create('/shows/1/')
    expect((await statusOf(id)).status).toEqual({
      '1080p': 'PENDING',
      '480p': 'PENDING',
      '480p_uspp': 'PENDING',
      '720p': 'PENDING',
    })
    expect((await send('/shows/1/playlist.m3u8')).status).toBe(404)
    await worker.claimAll()
    await worker.complete('probe')
    expect((await statusOf(id)).status['480p']).toBe('PENDING')
    await worker.claimAll()
    expect((await statusOf(id)).status).toEqual({
      '1080p': 'STARTED',
      '480p': 'STARTED',
      '480p_uspp': 'STARTED',
      '720p': 'STARTED',
    })

    await worker.complete('encode:base:0000')
    expect((await send('/shows/1/playlist.m3u8')).status).toBe(404)
    await worker.complete('audio:0000')
    const live = await send('/shows/1/playlist.m3u8')
    expect([live.status, live.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect(readMasterPlaylist(await live.text()).variants.map(({ uri }) => uri)).toEqual([
      '/shows/1/playlist_h264_720p.m3u8',
      '/shows/1/playlist_h264_480p.m3u8',
    ])
    const event = readMediaPlaylist(await textOf('/shows/1/playlist_h264_480p.m3u8'))
    expect(event).toMatchObject({ type: 'EVENT', ended: false, segments: { length: 1 } })

    await worker.completeAll((key) => !key.startsWith('encode:1080p'))
    expect((await statusOf(id)).status).toMatchObject({
      '480p': 'SUCCESS',
      '480p_uspp': 'SUCCESS',
      '1080p': 'STARTED',
    })
    expect((await statusOf(id)).success).toBe(false)
    await worker.completeAll()
    await fixture.ended(id)
    const done = await statusOf(id)
    expect([new Set(Object.values(done.status)), done.success, done.progress]).toEqual([
      new Set(['SUCCESS']),
      true,
      100,
    ])

    const { variants } = readMasterPlaylist(await textOf('/shows/1/playlist.m3u8'))
    expect(variants.map(({ uri }) => uri)).toEqual(
      ['1080p', '720p', '480p', '480p_uspp'].map((name) => `/shows/1/playlist_h264_${name}.m3u8`),
    )
    for (const { uri } of variants) {
      const playlist = readMediaPlaylist(await textOf(uri))
      expect(playlist).toMatchObject({ type: 'VOD', ended: true, segments: { length: 16 } })
      const track = /h264_(.*)\.m3u8/.exec(uri)?.[1]
      for (const [i, segment] of playlist.segments.entries())
        expect(await textOf(segment.uri)).toMatch(new RegExp(`^task_\\w+ ${track} ${i} `))
    }
  })

  it('names its segments with a version that makes them immutable; without one they are the current bytes', async () => {
    const [uri = ''] = readMediaPlaylist(await textOf('/shows/1/playlist_audio.m3u8')).segments.map(
      (s) => s.uri,
    )
    expect(uri).toMatch(/^\/shows\/1\/output0000_audio\.ts\?v=task_[0-9a-z]{26}$/)
    const versioned = await send(uri)
    expect(versioned.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(versioned.headers.get('content-type')).toBe('video/mp2t')
    const bare = await send('/shows/1/output0000_audio.ts')
    expect(bare.headers.get('cache-control')).toBe('no-cache')
    expect(await bare.text()).toBe(await versioned.text())
  })

  it('plays only below its own path, by known names and known versions', async () => {
    const version = versionOf(await textOf('/shows/1/playlist_h264_480p.m3u8'))
    for (const path of [
      `/shows/2/output0000_audio.ts?v=${version}`,
      '/shows/1/output0000_audio.ts?v=task_00000000000000000000000000',
      '/shows/1/output0000_audio.ts?v=../x',
      '/shows/1/output9999_audio.ts',
      '/shows/1/playlist_h264_2160p.m3u8',
      '/shows/1/manifest.json',
      '/shows/1/',
      '/shows/playlist.m3u8',
      '/playlist.m3u8',
    ])
      expect([path, (await send(path)).status]).toEqual([path, 404])
  })

  it('answers HEAD, ranges and validators', async () => {
    const path = '/shows/1/output0003_h264_720p.ts'
    const head = await send(path, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '376', ''])
    const part = await send(path, { headers: { range: 'bytes=0-3' } })
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      'task',
      'bytes 0-3/376',
    ])
    for (const name of [path, '/shows/1/playlist.m3u8']) {
      const etag = (await send(name)).headers.get('etag') ?? ''
      expect((await send(name, { headers: { 'if-none-match': etag } })).status).toBe(304)
    }
  })

  it('is dropped by one rung that fails alone, and success is false then', async () => {
    const { worker } = fixture
    const id = await create('shows/lame', { ladder: ['480p', '1080p'] })
    await worker.claimAll()
    await worker.complete('probe')
    await worker.claimAll()
    await worker.fail('encode:1080p:0001', false)
    expect((await statusOf(id)).status).toEqual({ '1080p': 'FAILURE', '480p': 'STARTED' })
    await worker.completeAll((key) => !key.startsWith('encode:1080p'))
    await fixture.ended(id)
    const { status, success, result } = await statusOf(id)
    expect([status, success]).toEqual([{ '1080p': 'FAILURE', '480p': 'SUCCESS' }, false])
    expect(result['1080p']?.log).toBe('encode:1080p:0001 broke')
    expect(readMasterPlaylist(await textOf('/shows/lame/playlist.m3u8')).variants).toHaveLength(1)
  })
})
