import { describe, expect, it } from 'vitest'
import { isReserved, normalPath, pathUri } from '../../../edge/domain/anime/dst-path.ts'
import { flaskJson, flaskPage } from '../../../edge/http/anime-hls/flask.ts'
import { readCreate } from '../../../edge/http/anime-hls/read-create.ts'
import { toStatusBody } from '../../../edge/http/anime-hls/translate.ts'

const configured = '2160p,1080p,1080p_uspp,480p'
const good = { src_path: '/root/a.mp4', dst_path: '/shows/1' }
const read = (body: unknown, type = 'application/json') =>
  readCreate(type, typeof body === 'string' ? body : JSON.stringify(body), configured)
const refusal = (body: unknown, type?: string) => {
  const answer = read(body, type)
  return 'refused' in answer ? [answer.refused.status, answer.refused.message] : 'accepted'
}

const needed = [406, 'application/json needed']
const noSource = [400, 'src_path not set or not str']
const noTarget = [400, 'dst_path not set or not str']
const badSource = [400, 'src_path has characters that are not allowed']
const badTarget = [400, 'dst_path has characters that are not allowed']
const onlyMp4 = [501, 'Only support .mp4']
const reserved = [400, 'dst_path is reserved']

describe('a create request', () => {
  it('names a source and a place, without their outer slashes, and gets the configured ladder', () => {
    expect(read(good)).toEqual({
      srcPath: '/root/a.mp4',
      dstPath: 'shows/1',
      ladder: ['2160p', '1080p', '1080p_uspp', '480p'],
    })
  })

  it.each<[unknown, string | undefined, unknown[]]>([
    [good, 'text/plain', needed],
    [good, '', needed],
    ['{', 'application/json', needed],
    ['null', 'application/json', needed],
    [[], undefined, noSource],
    ['7', undefined, noSource],
    [{ dst_path: 'a' }, undefined, noSource],
    [{ src_path: 7, dst_path: 'a' }, undefined, noSource],
    [{ src_path: 'a.avi' }, undefined, noTarget],
    [{ ...good, dst_path: '//' }, undefined, noTarget],
    ...['a*.mp4', 'a|b.mp4', 'a".mp4', "a'.mp4", '../a.mp4', 'a\u0000.mp4', '*.avi'].map(
      (src_path) => [{ ...good, src_path }, undefined, badSource] as [unknown, undefined, unknown[]],
    ),
    ...['a.MP4', 'a.mkv', 'mp4', 'a.mp4/', 'https://x.org/a.mkv', 'https://x.org/?a.mp4', 'http://'].map(
      (src_path) => [{ ...good, src_path }, undefined, onlyMp4] as [unknown, undefined, unknown[]],
    ),
    [{ src_path: 'a.mkv', dst_path: 'a|b' }, undefined, onlyMp4],
    ...['a|b', 'a/../b', 'a/..', './a', 'a/./b', 'a\ud800'].map(
      (dst_path) => [{ ...good, dst_path }, undefined, badTarget] as [unknown, undefined, unknown[]],
    ),
    ...[
      'v1/x',
      '/worker',
      'p/a',
      'media/a',
      'anime/1',
      'api',
      'player',
      'docs',
      'openapi.json',
      'videos/1',
    ].map((dst_path) => [{ ...good, dst_path }, undefined, reserved] as [unknown, undefined, unknown[]]),
  ])('%j of type %s is answered as published', (body, type, expected) => {
    expect(refusal(body, type)).toEqual(expected)
  })

  it.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON', 'application/ld+json'])(
    'may be of type %s',
    (type) => {
      expect(refusal(good, type)).toBe('accepted')
    },
  )

  it.each(['a b.mp4', 'https://x.org/films/a.mp4?token=1', 'HTTP://x.org/a.mp4', '動画.mp4', '.mp4'])(
    'may name the source %s',
    (src_path) => {
      expect(refusal({ ...good, src_path })).toBe('accepted')
    },
  )

  it('may ask for another ladder, no taller than the configured one', () => {
    expect(read({ ...good, ladder: ['480p', '720p_uspp', '480p'] })).toMatchObject({
      ladder: ['480p', '720p_uspp'],
    })
    for (const ladder of [[], ['4320p'], ['481p'], '480p', [480], ['source']])
      expect(refusal({ ...good, ladder })).toMatchObject([400, expect.stringMatching(/^ladder not valid/)])
  })
})

describe('a destination path', () => {
  it.each([
    ['/a//b/', 'a/b', '/a/b'],
    ['2/MQ==', '2/MQ==', '/2/MQ=='],
    ['shows/a b?#%', 'shows/a b?#%', '/shows/a%20b%3F%23%25'],
    ['動画', '動画', '/%E5%8B%95%E7%94%BB'],
  ])('%s is stored as %s and served at %s', (path, stored, uri) => {
    expect(normalPath(path)).toBe(stored)
    expect(pathUri(stored)).toBe(uri)
  })

  it('is reserved by its first segment only', () => {
    expect([isReserved('/v1'), isReserved('shows/v1'), isReserved('v10/x')]).toEqual([true, false, false])
  })
})

describe('an answer in the manner of Flask', () => {
  it('is compact ASCII JSON with a newline', async () => {
    const answer = flaskJson({ b: 1, a: 'é動' })
    expect(await answer.text()).toBe('{"b":1,"a":"\\u00e9\\u52d5"}\n')
    expect(answer.headers.get('content-type')).toBe('application/json')
  })

  it('is a page of HTML for everything else', async () => {
    const answer = flaskPage(404)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toMatch(/^<!DOCTYPE HTML.*<h1>Not Found<\/h1>/s)
  })
})

describe('the status body', () => {
  it('of an unknown id looks like a task that has not begun', () => {
    expect(JSON.stringify(toStatusBody('x', undefined))).toBe('{"status":{},"success":false,"task_id":"x"}')
  })

  it('keeps the documented keys first and sorts the rungs by their letters', () => {
    const rungs = ['480p', '2160p', '1080p_uspp', '1080p'].map((name) => ({
      name,
      word: 'STARTED' as const,
      reason: null,
    }))
    const body = toStatusBody('id', {
      taskId: 'task_1',
      dstPath: 'a b',
      succeeded: false,
      progressPercent: 40,
      rungs,
    })
    expect(Object.keys(body)).toEqual(['status', 'success', 'task_id', 'progress', 'result'])
    expect(Object.keys(body.status as object)).toEqual(['1080p', '1080p_uspp', '2160p', '480p'])
    expect(body.result).toMatchObject({
      '480p': {
        log: null,
        playlist_path: '/a%20b/playlist_h264_480p.m3u8',
        resolution: '480',
        status: 'STARTED',
      },
    })
  })
})
