import { expect } from 'vitest'
import type { Wire, WireRow } from './harness/row.ts'
import {
  type Ask,
  ask,
  factsOf,
  isJsonOf,
  isPage,
  isUnderWay,
  placeOrNone,
  taskOf,
} from './lip-sync.answers.ts'

const allow = 'GET, HEAD, OPTIONS'
const statusOf = (wire: Wire, uuid: string, more: Ask = {}) => ask(wire, `/api/sync/${uuid}/status/`, more)
const keyOf = (who: 'owner' | 'other', { credentials }: Wire): Ask => ({
  headers: { 'api-key': credentials[who].apiKey },
})

const finishedFilm = /\/media\/video_files\/finished_[A-Za-z0-9]{7}\.mp4$/

const statusRows: WireRow[] = [
  {
    title: 'a finished task has status 3 and its film, also where a client sends the type of a body',
    run: async (wire) => {
      const { finished } = factsOf(wire)
      const headers = { 'content-type': 'application/json' }
      const task = taskOf(await statusOf(wire, finished, { headers }), 200, allow)
      expect(task.result_synced_file).toMatch(finishedFilm)
      expect(task.input_video_file).toMatch(/\/media\/video_files\/finished\.mp4$/)
      expect(task.input_audio_file).toMatch(/\/media\/audio_files\/finished\.wav$/)
      expect(task).toMatchObject({
        ...{ task_id: finished, status: 3, error: null, progress: 100, stage: 'succeeded' },
        ...{ queue_position: null, hls_url: null },
      })
      const again = await ask(wire, `/api/sync/${finished}/status`)
      expect(taskOf(again, 200, allow)).toEqual(task)
    },
  },
  {
    title: 'a failed task has status 2 and says why',
    run: async (wire) => {
      const { failed } = factsOf(wire)
      const task = taskOf(await statusOf(wire, failed), 200, allow)
      expect(task.input_video_file).toMatch(/\/media\/video_files\/failed\.mp4$/)
      expect(task.input_audio_file).toMatch(/\/media\/audio_files\/failed\.wav$/)
      expect(JSON.stringify(task.error)).toBe(
        '{"code":"no_face","message":"No face was found","details":{"field":"video_media_id"}}',
      )
      expect(task).toMatchObject({
        ...{ task_id: failed, status: 2, result_synced_file: null, progress: 100, stage: 'failed' },
        ...{ queue_position: null, hls_url: null },
      })
    },
  },
  {
    title: 'a canceled task has status 2 too',
    run: async (wire) => {
      const { canceled } = factsOf(wire)
      const task = taskOf(await statusOf(wire, canceled), 200, allow)
      expect(task.input_video_file).toMatch(/\/media\/video_files\/canceled\.mp4$/)
      expect(task.input_audio_file).toMatch(/\/media\/audio_files\/canceled\.wav$/)
      expect(JSON.stringify(task.error)).toBe(
        '{"code":"job_canceled","message":"The task was canceled","details":{}}',
      )
      expect(task).toMatchObject({
        ...{ task_id: canceled, status: 2, result_synced_file: null, progress: 100, stage: 'canceled' },
        ...{ queue_position: null, hls_url: null },
      })
    },
  },
  {
    title: 'an unknown task, and one of another account, is 404 with neither body nor type',
    run: async (wire) => {
      const { owned, finished } = factsOf(wire)
      const unknown = '7e87e8d1-b566-496a-8802-4194c7fa9a25'
      for (const [uuid, more] of [
        [unknown, {}],
        [owned, {}],
        [owned, keyOf('other', wire)],
        [finished, keyOf('owner', wire)],
      ] as const) {
        const { status, headers, text } = await statusOf(wire, uuid, more)
        expect([status, text, headers['content-type'], headers.allow]).toEqual([404, '', undefined, allow])
      }
    },
  },
  {
    title: 'what is no lower-case UUID reaches no view',
    run: async (wire) => {
      const { finished } = factsOf(wire)
      for (const id of ['6ac3fdb-9484-467c-b6ed-657897956027', finished.toUpperCase(), '45', ''])
        isPage(await statusOf(wire, id))
    },
  },
  {
    title: 'the wrong method is refused, and OPTIONS describes the view',
    run: async (wire) => {
      const { finished } = factsOf(wire)
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const)
        isJsonOf(await statusOf(wire, finished, { method }), 405, allow, {
          detail: `Method "${method}" not allowed.`,
        })
      isJsonOf(await statusOf(wire, finished, { method: 'OPTIONS' }), 200, allow, {
        name: 'Sync Task Status',
        description: 'The state of a lip-sync task and its result.',
        renders: ['application/json'],
        parses: ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
      })
    },
  },
]

const filmText = 'ten bytes!'

/** The same file at two addresses. */
const checkFile = async (wire: Wire, path: string, disposition: RegExp) => {
  const whole = await ask(wire, path)
  const { headers } = whole
  expect([whole.status, whole.text, headers['content-type']]).toEqual([
    ...[200, filmText, 'application/octet-stream'],
  ])
  expect([headers['accept-ranges'], headers['x-content-type-options']]).toEqual(['bytes', 'nosniff'])
  expect([headers['cache-control'], headers['content-length']]).toEqual(['no-cache', '10'])
  expect(headers['content-disposition']).toMatch(disposition)
  const range = await ask(wire, path, { headers: { range: 'bytes=4-8' } })
  expect([range.status, range.text, range.headers['content-range']]).toEqual([206, 'bytes', 'bytes 4-8/10'])
  expect([range.headers['content-type'], range.headers['accept-ranges']]).toEqual([
    ...['application/octet-stream', 'bytes'],
  ])
  expect(range.headers['content-disposition']).toMatch(disposition)
  expect(range.headers['cache-control']).toBe('no-cache')
  const beyond = await ask(wire, path, { headers: { range: 'bytes=10-' } })
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */10'])
  expect([beyond.headers['accept-ranges'], beyond.headers['cache-control']]).toEqual(['bytes', 'no-cache'])
  const same = await ask(wire, path, { headers: { 'if-none-match': String(headers.etag) } })
  expect([same.status, same.text, same.headers['accept-ranges']]).toEqual([304, '', 'bytes'])
  expect(same.headers['cache-control']).toBe('no-cache')
  const head = await ask(wire, path, { method: 'HEAD' })
  expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', '10'])
  expect([head.headers['content-type'], head.headers['accept-ranges']]).toEqual([
    ...['application/octet-stream', 'bytes'],
  ])
  expect(head.headers['content-disposition']).toMatch(disposition)
  expect(head.headers['cache-control']).toBe('no-cache')
}

const resultOf = async (wire: Wire): Promise<string> => {
  const task = taskOf(await statusOf(wire, factsOf(wire).finished), 200, allow)
  expect(task.result_synced_file).toMatch(finishedFilm)
  return new URL(String(task.result_synced_file)).pathname
}

/** What the row above has held to the contract already. */
const seenAbove = /status\/ 200 (?!.*result_synced_file)/
const kinds = ['renamed', 'dropped', 'retyped', 'nulled', 'changed', 'reordered'] as const
const spare: NonNullable<WireRow['spare']> = kinds.map((mutation) => ({
  ...{ mutation, path: seenAbove, why: 'only the way to the film; a row of its own holds the rest' },
}))

const fileRows: WireRow[] = [
  {
    title: 'the film opens below /media/ without a header, whole and in ranges',
    spare,
    run: async (wire) => {
      const name = 'finished_[A-Za-z0-9]{7}\\.mp4'
      const disposition = new RegExp(`^inline; filename="${name}"; filename\\*=UTF-8''${name}$`)
      await checkFile(wire, await resultOf(wire), disposition)
    },
  },
  {
    title: 'the film can be saved from /download/',
    run: async (wire) => {
      const { finished } = factsOf(wire)
      const name = 'finished_[A-Za-z0-9]{7}\\.mp4'
      const disposition = new RegExp(`^attachment; filename="${name}"; filename\\*=UTF-8''${name}$`)
      await checkFile(wire, `/download/${finished}/`, disposition)
      const bare = await ask(wire, `/download/${finished}`, { headers: { range: 'bytes=0-2' } })
      expect([bare.status, bare.text, bare.headers['content-range']]).toEqual([206, 'ten', 'bytes 0-2/10'])
      expect(bare.headers).toMatchObject({
        ...{
          'content-type': 'application/octet-stream',
          'accept-ranges': 'bytes',
          'cache-control': 'no-cache',
        },
        'content-disposition': expect.stringMatching(disposition),
      })
    },
  },
  {
    title: 'there is nothing to save of a task that has no film, is unknown or another account’s',
    run: async (wire) => {
      const { failed, owned, finished } = factsOf(wire)
      for (const id of [failed, owned, '7e87e8d1-b566-496a-8802-4194c7fa9a25', finished.toUpperCase()])
        isPage(await ask(wire, `/download/${id}/`))
      isPage(await ask(wire, `/download/${finished}/`, keyOf('owner', wire)))
    },
  },
  {
    title: 'a name that no file has, or whose file is another account’s, is not found',
    run: async (wire) => {
      const { ownedAudio } = factsOf(wire)
      for (const path of ['/media/', '/media/video_files/nothing.mp4', '/media/%ff', ownedAudio])
        isPage(await ask(wire, path))
      isPage(await ask(wire, ownedAudio, keyOf('other', wire)))
      isPage(await ask(wire, `${ownedAudio}?token=nonsense`))
    },
  },
  {
    title: "an account's own files open by the URL that it was given, and with its credential",
    spare: placeOrNone,
    run: async (wire) => {
      const { owned, ownedAudio } = factsOf(wire)
      const task = taskOf(await statusOf(wire, owned, keyOf('owner', wire)), 200, allow)
      isUnderWay(task)
      expect(task.task_id).toBe(owned)
      expect(task.input_video_file).toMatch(/\/media\/video_files\/owned\.mp4\?token=[\w-]+\.[\w-]+\.[\w-]+$/)
      for (const file of [
        await ask(wire, task.input_audio_file),
        await ask(wire, ownedAudio, keyOf('owner', wire)),
      ]) {
        expect([file.status, file.text, file.headers['content-type']]).toEqual([
          ...[200, 'a voice', 'application/octet-stream'],
        ])
        expect(file.headers).toMatchObject({
          ...{ 'accept-ranges': 'bytes', 'cache-control': 'no-cache' },
          'content-disposition': `inline; filename="owned.wav"; filename*=UTF-8''owned.wav`,
        })
      }
    },
  },
]

export const rows: WireRow[] = [...statusRows, ...fileRows]
