import type { WireRow } from './harness/row.ts'
import {
  ask,
  chunkAllow,
  chunkPath,
  finalizeAllow,
  finalizePath,
  initiated,
  isItem,
  isJsonOf,
  itemOf,
  listAllow,
  madeBy,
  ofId,
  sendForm,
  sendJson,
  slice,
  stored,
  videos,
} from './recordings.answers.ts'

/** Of a deployment with RECORDINGS_REPLIES = object and RECORDINGS_STRICT = 1. */
export const rows: WireRow[] = [
  {
    title: 'no reply stands in a list but the list itself',
    run: async (wire) => {
      const named = { title: 'Bare', description: 'or not' }
      const id = madeBy(await sendJson(wire, 'POST', `${videos}/`, named), 'object')
      const chunk = await sendForm(wire, 'PATCH', chunkPath, [ofId(id), slice('video_chunck')])
      isJsonOf(chunk, 200, chunkAllow, stored)
      isItem(itemOf(await ask(wire, `${videos}/${id}`), 'object'), { id, ...named })
      const end = await sendJson(wire, 'POST', finalizePath, { video_id: id })
      isJsonOf(end, 200, finalizeAllow, initiated)
    },
  },
  {
    title: 'a recording needs a title',
    run: async (wire) => {
      const errors = { title: ['This field is required.'] }
      isJsonOf(await sendJson(wire, 'POST', `${videos}/`, {}), 400, listAllow, errors)
    },
  },
]
