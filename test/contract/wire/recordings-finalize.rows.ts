import { expect } from 'vitest'
import type { WireRow } from './harness/row.ts'
import {
  allParses,
  ask,
  begin,
  chunkAllow,
  chunkPath,
  finalizeAllow,
  finalizePath,
  formHeaders,
  initiated,
  invalid,
  isItem,
  isJsonOf,
  isPage,
  itemOf,
  listAllow,
  madeBy,
  none,
  ofId,
  refuseBodies,
  sendFields,
  sendForm,
  sendJson,
  slice,
  stored,
  videos,
} from './recordings.answers.ts'

const finalized: WireRow[] = [
  {
    title: 'finalizing takes the id in any body, as number or digits, and again is as good as once',
    run: async (wire) => {
      const id = await begin(wire)
      isJsonOf(await sendForm(wire, 'POST', finalizePath, [ofId(id)]), 200, finalizeAllow, [initiated])
      for (const video_id of [id, String(id)])
        isJsonOf(await sendJson(wire, 'POST', `${finalizePath}/`, { video_id }), 200, finalizeAllow, [
          initiated,
        ])
      const fields = { video_id: String(id) }
      isJsonOf(await sendFields(wire, 'POST', finalizePath, fields), 200, finalizeAllow, [initiated])
      const item = itemOf(await ask(wire, `${videos}/${id}/`), 'array')
      isItem(item, { id, title: 'A title', description: '', status: 'assembling' })
      const late = await sendForm(wire, 'PATCH', chunkPath, [ofId(id), slice('video_chunck')])
      isJsonOf(late, 200, chunkAllow, [stored])
    },
  },
  {
    title: 'finalizing needs the id of a recording',
    run: async (wire) => {
      for (const body of [{}, { video_id: null }, { video_id: 'one' }, { video_id: 1.5 }, { video_id: [] }])
        isJsonOf(await sendJson(wire, 'POST', finalizePath, body), 400, finalizeAllow, invalid)
      isJsonOf(await ask(wire, finalizePath, { method: 'POST' }), 400, finalizeAllow, invalid)
      isJsonOf(await sendJson(wire, 'POST', finalizePath, { video_id: 999_999 }), 404, finalizeAllow, none)
      const inPath = `${videos}/999999/finalize_video_upload/`
      isJsonOf(await ask(wire, inPath, { method: 'POST' }), 404, finalizeAllow, none)
      isPage(await ask(wire, `${videos}/one/finalize_video_upload/`, { method: 'POST' }))
      await refuseBodies(wire, 'POST', finalizePath, finalizeAllow)
    },
  },
  {
    title: 'the three phases of the document, word for word',
    run: async (wire) => {
      const path = '/api/record/videos/'
      const first = await sendFields(wire, 'POST', path, { title: 'Demo', description: 'Of the document' })
      const id = madeBy(first, 'array')
      for (const body of ['first', 'second'])
        isJsonOf(
          await sendForm(wire, 'PATCH', `${path}update_video_chunck`, [
            ...[ofId(id), slice('video_chunck', 'chunk.webm', body)],
          ]),
          ...([200, chunkAllow, [{ message: 'Chunk uploaded successfully' }]] as const),
        )
      const fields = { video_id: String(id) }
      const last = await sendFields(wire, 'POST', `${path}finalize_video_upload`, fields)
      isJsonOf(last, 200, finalizeAllow, [{ message: 'Transcription task initiated' }])
    },
  },
]

const views = [
  [`${videos}/`, 'Video List', 'All recordings, oldest first; POST begins another.', listAllow, allParses],
  [
    chunkPath,
    'Update Video',
    'The next bytes of a recording.',
    chunkAllow,
    [...['multipart/form-data', 'application/x-www-form-urlencoded']],
  ],
  [
    finalizePath,
    'Finalize Video Upload',
    'The last chunk is sent: make the film and write down what is said.',
    finalizeAllow,
    allParses,
  ],
] as const

const methods: WireRow[] = [
  {
    title: 'the wrong method is refused, and OPTIONS describes the view',
    run: async (wire) => {
      for (const [path, name, description, allow, parses] of views) {
        for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const)
          if (!allow.includes(method))
            isJsonOf(await ask(wire, path, { method }), 405, allow, {
              detail: `Method "${method}" not allowed.`,
            })
        const renders = ['application/json']
        isJsonOf(await ask(wire, path, { method: 'OPTIONS' }), 200, allow, {
          ...{ name, description, renders, parses },
        })
      }
    },
  },
  {
    title: 'a browser is told that it may send chunks from anywhere',
    run: async (wire) => {
      const headers = { origin: 'chrome-extension://x', 'access-control-request-method': 'PATCH' }
      const answer = await ask(wire, chunkPath, { method: 'OPTIONS', headers })
      expect([answer.status, answer.text]).toEqual([204, ''])
      expect(answer.headers['access-control-allow-methods']).toContain('PATCH')
    },
  },
  {
    title: 'a wrong credential is not taken for none',
    run: async (wire) => {
      const headers = { ...formHeaders, authorization: 'Bearer nonsense' }
      const answer = await ask(wire, `${videos}/`, { method: 'POST', headers, body: '' })
      expect([answer.headers['www-authenticate'], answer.headers.allow]).toEqual(['Bearer', 'OPTIONS'])
      expect([answer.status, answer.headers['content-type'], answer.text]).toEqual([
        ...[401, 'application/json', '{"detail":"Authentication credentials were not provided."}'],
      ])
    },
  },
]

export const rows: WireRow[] = [...finalized, ...methods]
