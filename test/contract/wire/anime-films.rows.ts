import { request } from 'undici'
import { expect } from 'vitest'
import type { AnimeFacts } from './anime.facts.ts'
import type { Wire, WireRow } from './harness/row.ts'

const factsOf = ({ facts }: Wire): AnimeFacts => facts as AnimeFacts

const get = async (
  wire: Wire,
  path: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
) => {
  const answer = await request(`${wire.origin}${path}`, { method, headers })
  expect(answer.headers['access-control-allow-origin']).toBe('*')
  return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() }
}
const playlistHead = { 'content-type': 'application/vnd.apple.mpegurl', 'cache-control': 'no-cache' }
const segmentHead = {
  'content-type': 'video/mp2t',
  'cache-control': 'public, max-age=31536000, immutable',
  'accept-ranges': 'bytes',
}
const segment = (wire: Wire): string => `/shows/done/output0003_h264_480p.ts?v=${factsOf(wire).version}`

/** Published films are files of the deployment itself, so what is not there is our own problem+json. */
const missing = async (wire: Wire, path: string, detail: string, more = ''): Promise<void> => {
  const { status, headers, text } = await get(wire, path)
  expect([status, headers['content-type']]).toEqual([404, 'application/problem+json'])
  const id = /"request_id":"(req_[0-9a-z]{26})"/.exec(text)?.[1] ?? 'none'
  expect(text).toBe(
    `{${more}"type":"urn:vitascope:error:not_found","title":"There is no such thing","status":404,"detail":"${detail}","code":"not_found","request_id":"${id}","retryable":false}`,
  )
}

export const rows: WireRow[] = [
  {
    title: 'GET /{dst_path}/playlist.m3u8 is a master playlist of every rung, with absolute paths',
    run: async (wire) => {
      const { status, headers, text } = await get(wire, '/shows/done/playlist.m3u8')
      expect([status, headers]).toMatchObject([200, playlistHead])
      expect(text).toMatch(/^#EXTM3U\n/)
      expect(text.match(/^[^#].*$/gm)).toEqual(
        ['720p', '480p', '480p_uspp'].map((rung) => `/shows/done/playlist_h264_${rung}.m3u8`),
      )
      expect(
        text.match(/BANDWIDTH=\d+,AVERAGE-BANDWIDTH=\d+,RESOLUTION=\d+x\d+,FRAME-RATE=[\d.]+,CODECS="avc1/g),
      ).toHaveLength(3)
    },
  },
  {
    title: 'a rung is a closed playlist whose entries are absolute and carry the version',
    run: async (wire) => {
      const { status, headers, text } = await get(wire, '/shows/done/playlist_h264_480p_uspp.m3u8')
      expect([status, headers]).toMatchObject([200, playlistHead])
      const uris = text.match(/^[^#].*$/gm) ?? []
      expect(uris[0]).toBe(`/shows/done/output0000_h264_480p_uspp.ts?v=${factsOf(wire).version}`)
      expect([uris.length, text.endsWith('#EXT-X-ENDLIST\n')]).toEqual([16, true])
    },
  },
  {
    title: 'a film that is being made plays from its first piece, in playlists that still grow',
    run: async (wire) => {
      const master = await get(wire, '/shows/live/playlist.m3u8')
      expect([master.status, master.headers]).toMatchObject([200, playlistHead])
      const { status, headers, text } = await get(wire, '/shows/live/playlist_h264_480p.m3u8')
      expect([status, headers]).toMatchObject([200, playlistHead])
      expect([text.includes('#EXT-X-PLAYLIST-TYPE:EVENT\n'), text.includes('ENDLIST')]).toEqual([true, false])
    },
  },
  {
    title: 'a segment with its version never changes; without one it is the current bytes',
    run: async (wire) => {
      const versioned = await get(wire, segment(wire))
      expect([versioned.status, versioned.headers]).toMatchObject([200, segmentHead])
      const bare = await get(wire, '/shows/done/output0003_h264_480p.ts')
      expect([bare.status, bare.headers]).toMatchObject([
        200,
        { ...segmentHead, 'cache-control': 'no-cache' },
      ])
      expect(bare.text).toBe(versioned.text)
    },
  },
  {
    title: 'a range of a segment is 206, one outside it 416',
    run: async (wire) => {
      const part = await get(wire, segment(wire), { range: 'bytes=0-3' })
      expect([part.status, part.text, part.headers]).toMatchObject([
        206,
        'task',
        { ...segmentHead, 'content-range': 'bytes 0-3/376', 'content-length': '4' },
      ])
      const outside = await get(wire, segment(wire), { range: 'bytes=9000-' })
      expect([outside.status, outside.headers]).toMatchObject([
        416,
        {
          'content-range': 'bytes */376',
          'accept-ranges': 'bytes',
          'cache-control': segmentHead['cache-control'],
        },
      ])
    },
  },
  {
    title: 'HEAD has the same headers and no body, and a validator answers 304',
    run: async (wire) => {
      const head = await get(wire, segment(wire), {}, 'HEAD')
      expect([head.status, head.text, head.headers]).toMatchObject([
        200,
        '',
        { ...segmentHead, 'content-length': '376' },
      ])
      const again = await get(wire, segment(wire), { 'if-none-match': String(head.headers.etag) })
      const { 'content-type': _, ...kept } = segmentHead
      expect([again.status, again.headers]).toMatchObject([304, kept])
    },
  },
  {
    title: 'what is not published is 404',
    run: async (wire) => {
      for (const path of ['/shows/nobody/playlist.m3u8', '/shows/done/manifest.json', '/shows/done/'])
        await missing(wire, path, `There is nothing at ${path}`)
      const more = '"field":"dst_path","got":"shows/failed",'
      await missing(wire, '/shows/failed/playlist.m3u8', 'Nothing can be played at /shows/failed yet', more)
    },
  },
]
