import { expect } from 'vitest'
import type { Wire, WireRow } from './harness/row.ts'
import {
  type Answer,
  ask,
  factsOf,
  isJsonOf,
  isUnderWay,
  placeOrNone,
  type Task,
  taskOf,
} from './lip-sync.answers.ts'
import { audioPart, formHeaders, formOf, type Part, videoPart } from './lip-sync.facts.ts'

const post = (wire: Wire, parts: readonly Part[], path = '/api/upload/', headers = {}) =>
  ask(wire, path, { method: 'POST', headers: { ...formHeaders, ...headers }, body: formOf(parts) })

const uploadAllow = 'POST, OPTIONS'

const fresh = (answer: Answer, video: RegExp, audio: RegExp): Task => {
  const task = taskOf(answer, 201, uploadAllow)
  expect(task.input_video_file).toMatch(video)
  expect(task.input_audio_file).toMatch(audio)
  isUnderWay(task)
  return task
}

const noFile = ['No file was submitted.']
const noText = ['The submitted data was not a file. Check the encoding type on the form.']

/** A request that the API refuses, and the fields that it names. */
type Refusal = [title: string, parts: Part[], body: unknown]
const refusals: Refusal[] = [
  ['neither file', [{ name: 'other', body: 'x' }], { videoFile: noFile, audioFile: noFile }],
  ['no film', [audioPart('a.wav')], { videoFile: noFile }],
  ['no voice', [videoPart('a.mp4')], { audioFile: noFile }],
  ['a film that is text', [{ name: 'videoFile', body: 'x' }, audioPart('a.wav')], { videoFile: noText }],
  ['a voice that is text', [videoPart('a.mp4'), { name: 'audioFile', body: '' }], { audioFile: noText }],
  [
    'an empty film',
    [videoPart('a.mp4', ''), audioPart('a.wav')],
    { videoFile: ['The submitted file is empty.'] },
  ],
  [
    'an empty voice',
    [videoPart('a.mp4'), audioPart('a.wav', '')],
    { audioFile: ['The submitted file is empty.'] },
  ],
  ['a file without a name', [videoPart(''), audioPart('a.wav')], { videoFile: noFile }],
  [
    'a media that is not there',
    [videoPart('a.mp4'), { name: 'audio_media_id', body: 'med_nothing' }],
    { audio_media_id: ['Invalid pk "med_nothing" - object does not exist.'] },
  ],
  [
    'a choice that is none',
    [videoPart('a.mp4'), audioPart('a.wav'), { name: 'policy', body: 'fade' }],
    { policy: ['"fade" is not a valid choice.'] },
  ],
]

const taken: WireRow[] = [
  {
    title: 'two files make a task that has started, with the eight keys in their order',
    run: async (wire) => {
      const parts = [videoPart('bazigar_part1.mp4'), audioPart('bazigar_part1.wav')]
      const answer = await post(wire, parts)
      fresh(answer, /\/media\/video_files\/bazigar_part1\.mp4$/, /\/media\/audio_files\/bazigar_part1\.wav$/)
      expect(answer.headers).toMatchObject({ vary: 'Accept', 'x-content-type-options': 'nosniff' })
    },
  },
  {
    title: 'the same names again get seven letters or digits, and the next number',
    run: async (wire) => {
      const parts = [videoPart('again.mp4', 'first'), audioPart('again.wav')]
      const first = fresh(await post(wire, parts), /\/video_files\/again\.mp4$/, /\/audio_files\/again\.wav$/)
      const second = fresh(
        await post(wire, parts),
        /\/media\/video_files\/again_[A-Za-z0-9]{7}\.mp4$/,
        /\/media\/audio_files\/again_[A-Za-z0-9]{7}\.wav$/,
      )
      expect(second.id).toBeGreaterThan(first.id)
      expect(second.task_id).not.toBe(first.task_id)
    },
  },
  {
    title: 'without the slash, in the other order and with fields of others it is the same',
    run: async (wire) => {
      const extra = { name: 'csrfmiddlewaretoken', body: 'x' }
      const thumbnail = { name: 'thumbnail', fileName: 'a.png', type: 'image/png', body: 'PNG' }
      const parts = [extra, audioPart('My voice (1).wav'), thumbnail, videoPart('My film (1).mp4')]
      const answer = await post(wire, parts, '/api/upload')
      fresh(answer, /\/media\/video_files\/My_film_1\.mp4$/, /\/media\/audio_files\/My_voice_1\.wav$/)
    },
  },
  {
    title: 'media of the account may stand for the files, in a form and in JSON',
    run: async (wire) => {
      const { media } = factsOf(wire)
      const parts = [
        { name: 'video_media_id', body: media },
        { name: 'audio_media_id', body: media },
      ]
      const named = [/\/media\/video_files\/finished\.wav$/, /\/media\/audio_files\/finished\.wav$/] as const
      fresh(await post(wire, parts), ...named)
      const body = JSON.stringify({ video_media_id: media, audio_media_id: media })
      const headers = { 'content-type': 'application/json' }
      fresh(await ask(wire, '/api/upload/', { method: 'POST', headers, body }), ...named)
    },
  },
]

const refused: WireRow[] = [
  ...refusals.map(
    ([title, parts, body]): WireRow => ({
      title: `a form with ${title} is refused`,
      run: async (wire) => isJsonOf(await post(wire, parts), 400, uploadAllow, body),
    }),
  ),
  {
    title: "another account's media is as if it were not there",
    run: async (wire) => {
      const { ownedMedia } = factsOf(wire)
      const parts = [videoPart('a.mp4'), { name: 'audio_media_id', body: ownedMedia }]
      const reason = `Invalid pk "${ownedMedia}" - object does not exist.`
      isJsonOf(await post(wire, parts), 400, uploadAllow, { audio_media_id: [reason] })
    },
  },
  {
    title: 'JSON, an empty body and a form whose delimiter is not its boundary bring no files',
    run: async (wire) => {
      const none = { videoFile: noFile, audioFile: noFile }
      const json = { 'content-type': 'application/json' }
      const other = { 'content-type': 'multipart/form-data; boundary=another' }
      const body = formOf([videoPart('a.mp4'), audioPart('a.wav')])
      for (const ask_ of [
        { headers: json, body: '{}' },
        { headers: formHeaders, body: '' },
        { headers: other, body },
      ])
        isJsonOf(await ask(wire, '/api/upload/', { method: 'POST', ...ask_ }), 400, uploadAllow, none)
    },
  },
  {
    title: 'a body that cannot be read says how',
    run: async (wire) => {
      const refuse = async (type: string, body: string, status: number, detail: string) =>
        isJsonOf(
          await ask(wire, '/api/upload/', { method: 'POST', headers: { 'content-type': type }, body }),
          ...([status, uploadAllow, { detail }] as const),
        )
      const form = formOf([videoPart('a.mp4')])
      const noBoundary = 'Multipart form parse error - Invalid boundary in multipart: None'
      await refuse('multipart/form-data', form, 400, noBoundary)
      await refuse('text/plain', 'x', 415, 'Unsupported media type "text/plain" in request.')
      const flaw = 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'
      await refuse('application/json', '{', 400, `JSON parse error - ${flaw}`)
    },
  },
  {
    title: 'the wrong method is refused, and OPTIONS describes the view',
    run: async (wire) => {
      for (const path of ['/api/upload/', '/api/upload'])
        for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const)
          isJsonOf(await ask(wire, path, { method }), 405, uploadAllow, {
            detail: `Method "${method}" not allowed.`,
          })
      isJsonOf(await ask(wire, '/api/upload/', { method: 'OPTIONS' }), 200, uploadAllow, {
        name: 'Upload',
        description: 'Start a lip-sync task for a video file and an audio file.',
        renders: ['application/json'],
        parses: ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
      })
    },
  },
  {
    title: 'a browser is told that it may send from anywhere',
    run: async (wire) => {
      const headers = { origin: 'https://a.example', 'access-control-request-method': 'POST' }
      const answer = await ask(wire, '/api/upload/', { method: 'OPTIONS', headers })
      expect([answer.status, answer.text]).toEqual([204, ''])
      expect(answer.headers['access-control-allow-methods']).toContain('POST')
    },
  },
  {
    title: 'a wrong credential is not taken for none',
    run: async (wire) => {
      const parts = [videoPart('a.mp4'), audioPart('a.wav')]
      const answer = await post(wire, parts, '/api/upload/', { authorization: 'Bearer nonsense' })
      expect([answer.headers['www-authenticate'], answer.headers.allow]).toEqual(['Bearer', 'OPTIONS'])
      expect([answer.status, answer.headers['content-type'], answer.text]).toEqual([
        ...[401, 'application/json', '{"detail":"Authentication credentials were not provided."}'],
      ])
    },
  },
]

export const rows: WireRow[] = [...taken.map((row) => ({ ...row, spare: placeOrNone })), ...refused]
