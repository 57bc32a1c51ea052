import type { WireRow } from './harness/row.ts'
import {
  ask,
  begin,
  chunkAllow,
  chunkPath,
  deployed,
  factsOf,
  finalizeAllow,
  initiated,
  invalid,
  isJsonOf,
  isNew,
  isPage,
  none,
  ofId,
  type Part,
  refuseBodies,
  sendFields,
  sendForm,
  sendJson,
  slice,
  stored,
  videos,
} from './recordings.answers.ts'

const chunks: WireRow[] = [
  {
    title: 'chunks come in both spellings of field and path, with and without the slash',
    run: async (wire) => {
      const id = await begin(wire)
      for (const [path, field] of [
        [chunkPath, 'video_chunck'],
        [`${chunkPath}/`, 'video_chunk'],
        [`${videos}/update_video_chunk`, 'video_chunk'],
      ] as const)
        isJsonOf(await sendForm(wire, 'PATCH', path, [ofId(id), slice(field)]), 200, chunkAllow, [stored])
      await isNew(wire, id, { title: 'A title', description: '' })
    },
  },
  {
    title: 'the id may stand after the file, and fields and files of others beside it',
    run: async (wire) => {
      const id = await begin(wire)
      const extra = [{ name: 'lang', body: 'en' }, slice('thumbnail', 'a.png')]
      for (const parts of [
        [slice('video_chunck'), ofId(id)],
        [...extra, slice('video_chunck'), ofId(` ${id} `)],
      ])
        isJsonOf(await sendForm(wire, 'PATCH', chunkPath, parts), 200, chunkAllow, [stored])
    },
  },
  {
    title: 'with the id in the path every reply is a bare object',
    run: async (wire) => {
      const id = await begin(wire)
      for (const path of [`${videos}/${id}/update_video_file/`, `${deployed}/${id}/update_video_file`])
        isJsonOf(await sendForm(wire, 'PATCH', path, [slice('video_chunk')]), 200, chunkAllow, stored)
      for (const path of [
        `${videos}/${id}/finalize_video_upload/`,
        `${deployed}/${id}/finalize_video_upload`,
      ])
        isJsonOf(await ask(wire, path, { method: 'POST' }), 200, finalizeAllow, initiated)
    },
  },
  {
    title: 'a chunk may say where it stands and what it holds, before the file',
    run: async (wire) => {
      const id = await begin(wire)
      const sha256 = '277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9'
      const fits = [ofId(id), { name: 'index', body: '1' }, { name: 'sha256', body: sha256 }]
      isJsonOf(await sendForm(wire, 'PATCH', chunkPath, [...fits, slice('video_chunck')]), 200, chunkAllow, [
        stored,
      ])
      const first = [ofId(id), { name: 'offset', body: '0' }, slice('video_chunck')]
      isJsonOf(await sendForm(wire, 'PATCH', chunkPath, first), 200, chunkAllow, [stored])
      isJsonOf(
        await sendForm(wire, 'PATCH', chunkPath, [...fits, slice('video_chunck', 'a.webm', 'other')]),
        ...([400, chunkAllow] as const),
        {
          message: 'Invalid file operation',
          error_details: 'The bytes do not match the digest sent with them',
        },
      )
    },
  },
  {
    title: 'a place that is none, or that comes after the file, is refused by its field',
    run: async (wire) => {
      const id = await begin(wire)
      const refuse = async (before: Part[], after: Part[], errors: unknown) => {
        const parts = [ofId(id), ...before, slice('video_chunck'), ...after]
        isJsonOf(await sendForm(wire, 'PATCH', chunkPath, parts), 400, chunkAllow, errors)
      }
      const [offset, index] = [
        { name: 'offset', body: 'x' },
        { name: 'index', body: '-1' },
      ]
      await refuse([offset, index], [], {
        offset: ['A valid integer is required.'],
        index: ['Ensure this value is greater than or equal to 0.'],
      })
      const both = [
        { name: 'offset', body: '0' },
        { name: 'index', body: '0' },
      ]
      await refuse(both, [], { index: ['Send either offset or index.'] })
      await refuse([{ name: 'sha256', body: 'x' }], [], { sha256: ['Enter 64 hexadecimal digits.'] })
      await refuse([], [{ name: 'index', body: '1' }], { index: ['Send this field before the file.'] })
    },
  },
]

const refusedChunks: WireRow[] = [
  {
    title: 'a chunk that is text, has no name or is not there, and an id that is none, are no request',
    run: async (wire) => {
      const id = await begin(wire)
      for (const parts of [
        [ofId(id), { name: 'video_chunck', body: 'Ynl0ZXM=' }],
        [ofId(id), slice('video_chunck', '')],
        [ofId(id), slice('video')],
        [ofId(id)],
        [slice('video_chunck')],
        [ofId('one'), slice('video_chunck')],
        [slice('video_chunck'), ofId('1.5')],
      ])
        isJsonOf(await sendForm(wire, 'PATCH', chunkPath, parts), 400, chunkAllow, invalid)
      const fields = { video_id: String(id), video_chunck: 'x' }
      isJsonOf(await sendFields(wire, 'PATCH', chunkPath, fields), 400, chunkAllow, invalid)
      isJsonOf(await ask(wire, chunkPath, { method: 'PATCH' }), 400, chunkAllow, invalid)
      const inPath = `${videos}/${id}/update_video_file/`
      isJsonOf(await sendForm(wire, 'PATCH', inPath, []), 400, chunkAllow, invalid)
    },
  },
  {
    title: 'a name that is a folder is no file',
    run: async (wire) => {
      const parts = [ofId(await begin(wire)), slice('video_chunck', '..')]
      isJsonOf(await sendForm(wire, 'PATCH', chunkPath, parts), 400, chunkAllow, {
        message: 'Invalid file operation',
      })
    },
  },
  {
    title: 'a recording that is not there takes no chunk, wherever its id stands',
    run: async (wire) => {
      for (const parts of [
        [ofId(999_999), slice('video_chunck')],
        [slice('video_chunck'), ofId(-1)],
        [ofId('9'.repeat(30)), slice('video_chunck')],
      ])
        isJsonOf(await sendForm(wire, 'PATCH', chunkPath, parts), 404, chunkAllow, none)
      for (const base of [videos, deployed]) {
        const path = `${base}/999999/update_video_file/`
        isJsonOf(await sendForm(wire, 'PATCH', path, [slice('video_chunk')]), 404, chunkAllow, none)
      }
      isPage(await sendForm(wire, 'PATCH', `${videos}/one/update_video_file/`, [slice('video_chunk')]))
    },
  },
  {
    title: 'long after it was finalized a recording takes no more',
    run: async (wire) => {
      for (const parts of [
        [ofId(factsOf(wire).late), slice('video_chunck')],
        [slice('video_chunck'), ofId(factsOf(wire).late)],
      ])
        isJsonOf(await sendForm(wire, 'PATCH', chunkPath, parts), 409, chunkAllow, {
          detail: 'The recording was finalized too long ago to take another chunk',
        })
    },
  },
  {
    title: 'a chunk larger than a request may be says how else to send it',
    run: async (wire) => {
      const parts = [ofId(await begin(wire)), slice('video_chunck', 'a.webm', 'x'.repeat(300_001))]
      isJsonOf(await sendForm(wire, 'PATCH', chunkPath, parts), 413, chunkAllow, {
        detail: 'The body is too large; send large files resumably through /v1/uploads',
      })
    },
  },
  {
    title: 'a chunk as JSON, or in a body that is no form, says so',
    run: async (wire) => {
      await refuseBodies(wire, 'PATCH', chunkPath, chunkAllow)
      isJsonOf(await sendJson(wire, 'PATCH', chunkPath, { video_id: 1 }), 415, chunkAllow, {
        detail: 'Unsupported media type "application/json" in request.',
      })
    },
  },
]

export const rows: WireRow[] = [...chunks, ...refusedChunks]
