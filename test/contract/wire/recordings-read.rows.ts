import { expect } from 'vitest'
import type { Wire, WireRow } from './harness/row.ts'
import {
  type Answer,
  allParses,
  ask,
  begin,
  deployed,
  detailAllow,
  factsOf,
  type Item,
  isItem,
  isJsonOf,
  isPage,
  itemOf,
  listAllow,
  none,
  streamAllow,
  videos,
} from './recordings.answers.ts'
import { filmText } from './recordings.facts.ts'

const keyOf = (who: 'owner' | 'other', { credentials }: Wire) => ({
  headers: { 'api-key': credentials[who].apiKey },
})

const titled = (title: string) => ({ title, description: `about ${title}` })

/** Links are signed: only their form is known. */
const linked = (
  item: Item,
  expected: Record<string, unknown> & { id: number },
  { video, hasWords = false }: { video: RegExp; hasWords?: boolean },
): void => {
  const { video_file, hls_url } = item
  expect(video_file).toMatch(video)
  expect(hls_url).toMatch(/^http:\/\/[^/]+\/p\/[\w.-]+\/film_\d+\/playlist\.m3u8$/)
  const { vtt, srt } = (item.transcript ?? {}) as Record<string, string>
  if (hasWords) {
    expect(vtt).toMatch(/^http:\/\/[^/]+\/p\/[\w.-]+\/med_vtt\/content$/)
    expect(srt).toMatch(/^http:\/\/[^/]+\/p\/[\w.-]+\/med_srt\/content$/)
  }
  isItem(item, { ...expected, video_file, hls_url, transcript: hasWords ? { vtt, srt } : null })
}

const done = { status: 'ready', progress: 100, duration: 2.5 }
const wordsOf = (id: number) => ({ id, transcription_text: 'Hello there.', tier: 'draft' })

const details: WireRow[] = [
  {
    title: 'a finished recording has its film, its words with their files, and its adaptive film',
    run: async (wire) => {
      const { id, uuid } = factsOf(wire).ready
      const expected = { id, ...titled('ready'), ...done, task_id: uuid, transcription: wordsOf(id) }
      const video = /^http:\/\/[^/]+\/media\/record\/videos\/ready\.webm$/
      for (const path of [`${videos}/${id}`, `${videos}/${id}/`])
        linked(itemOf(await ask(wire, path), 'array'), expected, { video, hasWords: true })
      linked(itemOf(await ask(wire, `${deployed}/${id}`), 'object'), expected, { video, hasWords: true })
    },
  },
  {
    title: 'where nobody spoke the words are empty, and where they could not be made out there are none',
    run: async (wire) => {
      const { silent, unheard } = factsOf(wire)
      const nobody = {
        ...{ id: silent.id, ...titled('silent'), ...done, task_id: silent.uuid },
        transcription: { id: silent.id, transcription_text: '', tier: 'no-words' },
      }
      const avi = /^http:\/\/[^/]+\/media\/record\/videos\/silent\.avi$/
      linked(itemOf(await ask(wire, `${videos}/${silent.id}`), 'array'), nobody, { video: avi })
      const error = { code: 'engine_failed', message: 'The engine failed', details: { stage: 'words' } }
      const failed = { id: unheard.id, ...titled('unheard'), ...done, task_id: unheard.uuid, error }
      const mp4 = /^http:\/\/[^/]+\/media\/record\/videos\/unheard\.mp4$/
      linked(itemOf(await ask(wire, `${videos}/${unheard.id}`), 'array'), failed, { video: mp4 })
    },
  },
  {
    title: 'a recording that failed says why',
    run: async (wire) => {
      const { id } = factsOf(wire).failed
      const error = { code: 'unreadable_media', message: 'No film', details: { field: 'video_chunck' } }
      const item = itemOf(await ask(wire, `${videos}/${id}`), 'array')
      isItem(item, { id, ...titled('failed'), status: 'failed', error })
    },
  },
  {
    title: 'the list is a plain array, oldest first, of the own account’s alone',
    run: async (wire) => {
      const { owned, ownedReady } = factsOf(wire)
      for (const path of [videos, `${deployed}/`]) {
        const { status, headers, text } = await ask(wire, path, keyOf('owner', wire))
        expect([status, headers['content-type'], headers.allow]).toEqual([200, 'application/json', listAllow])
        const items = JSON.parse(text) as [Item, Item]
        expect(text).toBe(JSON.stringify(items))
        expect(items).toHaveLength(2)
        isItem(items[0], { id: owned, ...titled('owned') })
        const { id, uuid } = ownedReady
        const expected = { id, ...titled('ownedReady'), ...done, task_id: uuid, transcription: wordsOf(id) }
        const video = /\/media\/record\/videos\/own\.webm\?token=[\w.-]+$/
        linked(items[1], expected, { video, hasWords: true })
      }
      isJsonOf(await ask(wire, `${videos}/`, keyOf('other', wire)), 200, listAllow, [])
    },
  },
  {
    title: 'what is unknown, another account’s or no number is not found',
    run: async (wire) => {
      const { owned, ready } = factsOf(wire)
      for (const id of [999_999, owned, '9'.repeat(30), 'one'])
        for (const method of ['GET', 'DELETE'] as const)
          isJsonOf(await ask(wire, `${videos}/${id}`, { method }), 404, detailAllow, none)
      isJsonOf(await ask(wire, `${videos}/${ready.id}/`, keyOf('owner', wire)), 404, detailAllow, none)
      isPage(await ask(wire, `${videos}/${ready.id}/share/`))
      isPage(await ask(wire, '/api/record/'))
      isPage(await ask(wire, '/api/v1/record/users/'))
    },
  },
  {
    title: 'a deleted recording is gone',
    run: async (wire) => {
      const id = await begin(wire)
      const gone = await ask(wire, `${videos}/${id}/`, { method: 'DELETE' })
      expect([gone.status, gone.text, gone.headers['content-type'], gone.headers.allow]).toEqual([
        ...[204, '', undefined, detailAllow],
      ])
      isJsonOf(await ask(wire, `${videos}/${id}/`, { method: 'DELETE' }), 404, detailAllow, none)
      isJsonOf(await ask(wire, `${videos}/${id}`), 404, detailAllow, none)
    },
  },
]

/** The film at an address: whole, in ranges, and told of without its bytes. */
const isFilm = async (wire: Wire, path: string, [type, name]: [type: string, name: string]) => {
  const disposition = `inline; filename="${name}"; filename*=UTF-8''${name}`
  const told = ({ headers }: Answer) => [
    ...[headers['content-type'], headers['content-disposition'], headers['accept-ranges']],
    headers['cache-control'],
  ]
  const all = [type, disposition, 'bytes', 'no-cache']
  const whole = await ask(wire, path)
  expect([whole.status, whole.text, whole.headers['content-length'], ...told(whole)]).toEqual([
    ...[200, filmText, '10', ...all],
  ])
  const range = await ask(wire, path, { headers: { range: 'bytes=4-8' } })
  expect([range.status, range.text, range.headers['content-range'], ...told(range)]).toEqual([
    ...[206, 'bytes', 'bytes 4-8/10', ...all],
  ])
  const head = await ask(wire, path, { method: 'HEAD' })
  expect([head.status, head.text, head.headers['content-length'], ...told(head)]).toEqual([
    ...[200, '', '10', ...all],
  ])
  const beyond = await ask(wire, path, { headers: { range: 'bytes=10-' } })
  const { headers } = beyond
  expect([beyond.status, headers['content-range'], headers['accept-ranges']]).toEqual([
    ...[416, 'bytes */10', 'bytes'],
  ])
  expect(headers['cache-control']).toBe('no-cache')
}

const streams: WireRow[] = [
  {
    title: 'stream_video is the film itself, by the type of its name, whole and in ranges',
    run: async (wire) => {
      const { ready, silent } = factsOf(wire)
      await isFilm(wire, `${videos}/${ready.id}/stream_video/`, ['video/webm', 'ready.webm'])
      await isFilm(wire, `${deployed}/${silent.id}/stream_video`, ['video/x-msvideo', 'silent.avi'])
    },
  },
  {
    title: 'there is nothing to stream of a recording without a film, nor of another account’s',
    run: async (wire) => {
      const { failed, late, ownedReady } = factsOf(wire)
      for (const id of [failed.id, late, ownedReady.id, 999_999])
        isJsonOf(await ask(wire, `${videos}/${id}/stream_video/`), 404, streamAllow, none)
      isPage(await ask(wire, `${videos}/one/stream_video/`))
      const mine = keyOf('owner', wire)
      const answer = await ask(wire, `${videos}/${ownedReady.id}/stream_video/`, {
        headers: { ...mine.headers, range: 'bytes=0-2' },
      })
      expect([answer.status, answer.text]).toEqual([206, 'ten'])
      expect(answer.headers).toMatchObject({
        ...{ 'content-type': 'video/webm', 'content-range': 'bytes 0-2/10', 'accept-ranges': 'bytes' },
        'content-disposition': `inline; filename="own.webm"; filename*=UTF-8''own.webm`,
        'cache-control': 'no-cache',
      })
    },
  },
  {
    title: 'the wrong method is refused, and OPTIONS describes these views too',
    run: async (wire) => {
      const { id } = factsOf(wire).ready
      const [detail, stream] = [`${videos}/${id}/`, `${videos}/${id}/stream_video/`]
      for (const [path, allow] of [
        [detail, detailAllow],
        [stream, streamAllow],
      ] as const) {
        for (const method of ['POST', 'PUT', 'PATCH'] as const)
          isJsonOf(await ask(wire, path, { method }), 405, allow, {
            detail: `Method "${method}" not allowed.`,
          })
      }
      const told = { renders: ['application/json'], parses: allParses }
      isJsonOf(await ask(wire, detail, { method: 'OPTIONS' }), 200, detailAllow, {
        name: 'Video Detail',
        description: 'One recording: how it stands, its film and its words.',
        ...told,
      })
      isJsonOf(await ask(wire, stream, { method: 'OPTIONS' }), 200, streamAllow, {
        name: 'Stream Video',
        description: 'The film itself, also in ranges.',
        ...told,
      })
    },
  },
]

export const rows: WireRow[] = [...details, ...streams]
