import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filmIdOf } from '../../../shared/ids.ts'
import { manifestKey } from '../../../shared/object-keys.ts'
import { readMasterPlaylist, readMediaPlaylist } from '../../shared/hls/strict-playlist.ts'
import { startEdge } from '../../support/edge.ts'
import { createFilmFixture } from '../films/film-fixture.ts'

let edge: Awaited<ReturnType<typeof startEdge>>
let fixture: Awaited<ReturnType<typeof createFilmFixture>>
/** The signed folder of the film that the tests share, with a slash at the end. */
let folder: string
let taskId = ''
let filmId: string

const start = async (input: Record<string, unknown> = {}) => {
  const { client, worker, mediaId } = fixture
  const { id } = await client.tasks.create('transcode', { media_id: mediaId, ...input })
  await worker.claimAll()
  await worker.complete('probe')
  await worker.claimAll()
  const { playback_url: url } = await client.tasks.get(id)
  return { id, folder: new URL('.', String(url)).href }
}
const textOf = async (url: string): Promise<string> => (await fetch(url)).text()

beforeAll(async () => {
  edge = await startEdge()
  fixture = await createFilmFixture(edge, await edge.seedAccount())
})
afterAll(() => edge.stop())

describe('a film that is being made', () => {
  // Its leases would expire under the films of the later tests.
  afterAll(() => fixture.client.tasks.cancel(taskId))

  it('answers 404 with a clear problem until its first pieces are there', async () => {
    const film = await start()
    folder = film.folder
    taskId = film.id
    filmId = filmIdOf(taskId)
    const answer = await fetch(`${folder}playlist.m3u8`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({
      code: 'not_found',
      detail: expect.stringContaining('not there yet'),
    })
  })

  it('then plays every rung of the base from relative URIs', async () => {
    await fixture.worker.complete('encode:base:0000')
    await fixture.worker.complete('audio:0000')
    const answer = await fetch(`${folder}playlist.m3u8`)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    const { variants, media } = readMasterPlaylist(await answer.text())
    expect(variants.map(({ uri }) => uri)).toEqual(
      ['720p', '480p', '360p'].map((name) => `playlist_h264_${name}.m3u8`),
    )
    expect(media[0]?.URI).toBe('"playlist_audio.m3u8"')
    for (const uri of [...variants.map((variant) => variant.uri), 'playlist_audio.m3u8']) {
      const playlist = readMediaPlaylist(await textOf(folder + uri))
      expect(playlist).toMatchObject({ type: 'EVENT', ended: false, segments: { length: 1 } })
      expect(await textOf(folder + (playlist.segments[0]?.uri ?? ''))).toMatch(/^task_\w+ (?:\d+p|audio) 0 /)
    }
  })

  it('lists only the contiguous prefix of what is committed', async () => {
    await fixture.worker.complete('encode:base:0002')
    expect(readMediaPlaylist(await textOf(`${folder}playlist_h264_480p.m3u8`)).segments).toHaveLength(1)
    await fixture.worker.complete('encode:base:0001')
    expect(readMediaPlaylist(await textOf(`${folder}playlist_h264_480p.m3u8`)).segments).toHaveLength(7)
    expect(readMediaPlaylist(await textOf(`${folder}playlist_audio.m3u8`)).segments).toHaveLength(1)
  })

  it('has its poster as soon as the piece that takes it is committed', async () => {
    const answer = await fetch(`${folder}poster.jpg`)
    expect([await answer.text(), answer.headers.get('content-type')]).toEqual([
      'jpeg of the poster',
      'image/jpeg',
    ])
  })

  it('refuses a piece that does not join the others and lets it be made again', async () => {
    const shifted = (output: { tracks: object[] }) => ({
      ...output,
      tracks: output.tracks.map((track) => ({ ...track, firstDtsMinusPts: -3600 })),
    })
    expect(await fixture.worker.complete('encode:base:0003', shifted)).toBe('waiting')
    expect(readMediaPlaylist(await textOf(`${folder}playlist_h264_480p.m3u8`)).segments).toHaveLength(7)
  })
})

describe('a link', () => {
  it.each([
    ['forged', () => `${edge.url}/p/eyJhbGciOiJIUzI1NiJ9.e30.x/${filmId}/playlist.m3u8`],
    ['for another film', () => `${folder.replace(filmId, 'film_00000000000000000000000000')}playlist.m3u8`],
    ['public for a film that is not', () => `${edge.url}/p/public/${filmId}/playlist.m3u8`],
    ['public for no film at all', () => `${edge.url}/p/public/film_00000000000000000000000000/playlist.m3u8`],
  ])('%s is refused with 403', async (_what, url) => {
    const answer = await fetch(url())
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, '*'])
    expect(await answer.json()).toMatchObject({ code: 'forbidden' })
  })

  it('opens for any origin, with a preflight and without', async () => {
    const answer = await fetch(`${folder}playlist.m3u8`, { headers: { origin: 'https://example.com' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const preflight = { 'access-control-request-method': 'GET', origin: 'https://example.com' }
    expect((await fetch(`${folder}playlist.m3u8`, { method: 'OPTIONS', headers: preflight })).status).toBe(
      204,
    )
    expect((await fetch(`${folder}playlist.m3u8`, { method: 'OPTIONS' })).status).toBe(204)
  })
})

describe('a finished film', () => {
  const database = () => edge.env.DB

  it('is closed and complete, and one manifest has taken the place of its rows', async () => {
    const film = await start({ visibility: 'public', ladder: ['480p'] })
    const { worker, ended } = fixture
    await worker.completeAll()
    expect(await ended(film.id)).toMatchObject({ status: 'succeeded', progress: 100 })
    folder = film.folder
    taskId = film.id
    filmId = filmIdOf(taskId)
    expect(readMediaPlaylist(await textOf(`${folder}playlist_h264_480p.m3u8`))).toMatchObject({
      type: 'VOD',
      ended: true,
      segments: { length: 16 },
    })
    const rows = await database()
      .prepare('SELECT count(*) AS n FROM film_pieces WHERE film_id = ?')
      .bind(filmId)
      .first('n')
    expect(rows).toBe(0)
    expect(await edge.env.BUCKET.head(manifestKey(filmId))).not.toBeNull()
  })

  it('plays without touching D1 at all', async () => {
    await database().prepare('DELETE FROM films WHERE id = ?').bind(filmId).run()
    for (const base of [folder, `${edge.url}/p/public/${filmId}/`]) {
      const [variant] = readMasterPlaylist(await textOf(`${base}playlist.m3u8`)).variants
      const { segments } = readMediaPlaylist(await textOf(base + (variant?.uri ?? '')))
      for (const { uri } of segments) expect((await fetch(base + uri)).status).toBe(200)
    }
  })

  it('tells caches that segments never change, privately for a signed link', async () => {
    const cachingOf = async (url: string) => (await fetch(url)).headers.get('cache-control')
    expect(await cachingOf(`${folder}output0000_h264_480p.ts`)).toBe('private, max-age=31536000, immutable')
    expect(await cachingOf(`${edge.url}/p/public/${filmId}/output0000_h264_480p.ts`)).toBe(
      'public, max-age=31536000, immutable',
    )
  })

  it('answers HEAD, ranges and validators for every file', async () => {
    for (const name of ['playlist.m3u8', 'playlist_audio.m3u8', 'output0002_audio.ts', 'poster.jpg']) {
      const got = await fetch(folder + name)
      const body = await got.text()
      const head = await fetch(folder + name, { method: 'HEAD' })
      expect([name, head.status, head.headers.get('content-length')]).toEqual([
        name,
        200,
        String(body.length),
      ])
      const etag = got.headers.get('etag') ?? ''
      expect((await fetch(folder + name, { headers: { 'if-none-match': etag } })).status).toBe(304)
    }
    const range = { headers: { range: 'bytes=5-' } }
    expect((await fetch(`${folder}output0002_audio.ts`, range)).headers.get('content-range')).toBe(
      'bytes 5-375/376',
    )
    expect((await fetch(`${folder}output0002_audio.ts`, { headers: { range: 'bytes=999-' } })).status).toBe(
      416,
    )
  })

  it.each([
    'manifest.json',
    'output0016_h264_480p.ts',
    'output0000_h264_720p.ts',
    'playlist_h264_720p.m3u8',
    'storyboard.vtt',
    'sprite0000_0.jpg',
    'x',
    '..%2Fplaylist.m3u8',
  ])('has no %s', async (name) => {
    expect((await fetch(folder + name)).status).toBe(404)
  })
})

describe('a canceled film', () => {
  it('ends where it stood, so that no player waits for more', async () => {
    const film = await start()
    await fixture.worker.complete('encode:base:0000')
    await fixture.worker.complete('audio:0000')
    await fixture.client.tasks.cancel(film.id)
    expect(readMediaPlaylist(await textOf(`${film.folder}playlist_audio.m3u8`))).toMatchObject({
      ended: true,
      segments: { length: 1 },
    })
  })
})
