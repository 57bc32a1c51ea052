import { expect } from 'vitest'
import type { WireRow } from './harness/row.ts'
import {
  ask,
  chunkAllow,
  deployed,
  finalizeAllow,
  initiated,
  isItem,
  isJsonOf,
  isNew,
  itemOf,
  listAllow,
  madeBy,
  type Part,
  refuseBodies,
  sendFields,
  sendForm,
  sendJson,
  slice,
  stored,
  videos,
} from './recordings.answers.ts'

const named = { title: 'My screen', description: 'Monday' }
const namedParts: Part[] = Object.entries(named).map(([name, body]) => ({ name, body }))

const created: WireRow[] = [
  {
    title:
      'a title and a description make a recording; its number comes in a list, as the document prints it',
    run: async (wire) => {
      const id = madeBy(await sendForm(wire, 'POST', `${videos}/`, namedParts), 'array')
      await isNew(wire, id, named)
    },
  },
  {
    title: 'the same comes as JSON or urlencoded, without the slash, and each has the next number',
    run: async (wire) => {
      const first = madeBy(await sendJson(wire, 'POST', videos, named), 'array')
      const second = madeBy(await sendFields(wire, 'POST', `${videos}/`, named), 'array')
      expect(second).toBeGreaterThan(first)
      await isNew(wire, second, named)
    },
  },
  {
    title: 'below /api/v1/ every reply is a bare object',
    run: async (wire) => {
      const id = madeBy(await sendForm(wire, 'POST', `${deployed}/`, namedParts), 'object')
      const bare = madeBy(await sendJson(wire, 'POST', deployed, named), 'object')
      isItem(itemOf(await ask(wire, `${deployed}/${id}/`), 'object'), { id, ...named })
      await isNew(wire, bare, named)
      const form = [{ name: 'video_id', body: String(id) }, slice('video_chunck')]
      const chunk = await sendForm(wire, 'PATCH', `${deployed}/update_video_chunck`, form)
      isJsonOf(chunk, 200, chunkAllow, stored)
      const end = await sendJson(wire, 'POST', `${deployed}/finalize_video_upload`, { video_id: id })
      isJsonOf(end, 200, finalizeAllow, initiated)
    },
  },
  {
    title: 'the first chunk may come with it, and the names after the file or not at all',
    run: async (wire) => {
      const withNames = [slice('video_file', 'screen.webm'), ...namedParts]
      await isNew(wire, madeBy(await sendForm(wire, 'POST', `${videos}/`, withNames), 'array'), named)
      const alone = [slice('video_file', 'screen.webm')]
      const id = madeBy(await sendForm(wire, 'POST', `${deployed}/`, alone), 'object')
      await isNew(wire, id, { title: '', description: '' })
    },
  },
  {
    title: 'a title of 255 characters is taken, around it nothing is kept, and a description may be empty',
    run: async (wire) => {
      const title = '録'.repeat(255)
      const sent = { title: ` ${title}\n`, description: '' }
      const id = madeBy(await sendJson(wire, 'POST', `${videos}/`, sent), 'array')
      await isNew(wire, id, { title, description: '' })
      const number = madeBy(await sendJson(wire, 'POST', `${videos}/`, { title: 7 }), 'array')
      await isNew(wire, number, { title: '7', description: '' })
    },
  },
]

const tooLong = ['Ensure this field has no more than 255 characters.']
const refusals: [title: string, body: unknown, errors: unknown][] = [
  ['256 characters of title', { title: 'x'.repeat(256) }, { title: tooLong }],
  ['a blank title', { title: ' ' }, { title: ['This field may not be blank.'] }],
  ['a null title', { title: null }, { title: ['This field may not be null.'] }],
  [
    'lists for texts',
    { title: ['x'], description: true },
    { title: ['Not a valid string.'], description: ['Not a valid string.'] },
  ],
  [
    'text in the place of the file',
    { title: 'x', video_file: 'x' },
    { video_file: ['The submitted data was not a file. Check the encoding type on the form.'] },
  ],
  ['a list', ['x'], { non_field_errors: ['Invalid data. Expected a dictionary, but got list.'] }],
]

const openObject = 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'

const refusedCreates: WireRow[] = [
  ...refusals.map(
    ([title, body, errors]): WireRow => ({
      title: `a recording with ${title} is refused`,
      run: async (wire) => isJsonOf(await sendJson(wire, 'POST', `${videos}/`, body), 400, listAllow, errors),
    }),
  ),
  {
    title: 'an empty first chunk, and a form that is wrong beside its chunk, make nothing',
    run: async (wire) => {
      const empty = [...namedParts, slice('video_file', 'a.webm', '')]
      isJsonOf(await sendForm(wire, 'POST', `${videos}/`, empty), 400, listAllow, {
        video_file: ['The submitted file is empty.'],
      })
      const blank = [slice('video_file'), { name: 'title', body: '' }]
      isJsonOf(await sendForm(wire, 'POST', `${videos}/`, blank), 400, listAllow, {
        title: ['This field may not be blank.'],
      })
    },
  },
  {
    title: 'a body of no known type or form says so',
    run: async (wire) => {
      await refuseBodies(wire, 'POST', `${videos}/`, listAllow)
      const headers = { 'content-type': 'application/json' }
      isJsonOf(await ask(wire, videos, { method: 'POST', headers, body: '{' }), 400, listAllow, {
        detail: `JSON parse error - ${openObject}`,
      })
      const large = { title: 'x'.repeat(70_000) }
      isJsonOf(await sendJson(wire, 'POST', videos, large), 413, listAllow, {
        detail: 'Request body is too large.',
      })
    },
  },
]

export const rows: WireRow[] = [...created, ...refusedCreates]
