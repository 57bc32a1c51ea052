import { request } from 'undici'
import { expect } from 'vitest'
import type { Wire, WireRow } from './harness/row.ts'
import { asJson, ask, bearer, expectJson, expectUnauthenticated, factsOf } from './story-video.answers.ts'

const three = ['One fox.', 'Two foxes met.', 'Three foxes slept well.']
const times = { created_at: '<time>', updated_at: '<time>' }
const told = {
  story_title: 'Foxes',
  story_description: 'Foxes. #fox',
  story_text: three.join('\n\n'),
}

const imageId = (taskId: string, i: number): string => `img_${taskId.slice(5)}${i}`
const imagesOf = (taskId: string) =>
  three.map((narration, i) => ({
    ...{ id: imageId(taskId, i), status: 'completed', urls: ['<url>'], subtitles: narration },
    ...times,
    prompt: `a picture of ${narration}`,
  }))

const nothingYet = { story_title: null, story_description: null, story_text: null }
const task = (wire: Wire, path: string) => ask(wire, path, { headers: bearer(wire) })

/** The films' and pictures' own rows; those of logging in and of asking for a film stand beside. */
export const rows: WireRow[] = [
  {
    title: 'GET /v1/video/tasks/{id} tells of a finished film in the documented fields and their order',
    run: async (wire) => {
      const { finished, finishedId } = factsOf(wire)
      expectJson(await task(wire, `/v1/video/tasks/${finished}`), 200, {
        ...{
          task_id: finished,
          status: 'completed',
          progress: 1,
          url: '<url>',
          ...told,
          error_message: null,
        },
        images: imagesOf(finishedId),
        ...times,
      })
    },
  },
  {
    title: 'GET /v1/video/tasks/{id} has null for what there is not yet, and no images',
    run: async (wire) => {
      const { queued } = factsOf(wire)
      expectJson(await task(wire, `/v1/video/tasks/${queued}`), 200, {
        ...{ task_id: queued, status: 'queued', progress: 0, url: null, ...nothingYet, error_message: null },
        ...{ images: [], ...times },
      })
    },
  },
  {
    title:
      'GET /v1/video/tasks/{id} shows text and pictures while the film is made, with progress to a tenth',
    run: async (wire) => {
      const { drawing, drawingId } = factsOf(wire)
      expectJson(await task(wire, `/v1/video/tasks/${drawing}`), 200, {
        ...{ task_id: drawing, status: 'processing', progress: 0.2, url: null, ...told, error_message: null },
        images: imagesOf(drawingId),
        ...times,
      })
    },
  },
  {
    title: 'GET /v1/video/tasks/{id} says why a film failed, and that one was canceled',
    run: async (wire) => {
      const { failed, failedId, canceled } = factsOf(wire)
      const answer = await task(wire, `/v1/video/tasks/${failed}`)
      expectJson(answer, 200, {
        ...{ task_id: failed, status: 'failed', progress: 0.4, url: null, ...told },
        error_message: 'The engine is out of paint',
        images: imagesOf(failedId),
        ...times,
      })
      expectJson(await task(wire, `/v1/video/tasks/${canceled}`), 200, {
        ...{ task_id: canceled, status: 'failed', progress: 0, url: null, ...nothingYet },
        ...{ error_message: 'The task was canceled', images: [], ...times },
      })
    },
  },
  {
    title: 'GET /v1/images/tasks/{id} takes the id of the film and lists its pictures in the order of scenes',
    run: async (wire) => {
      const { finished, finishedId, queued } = factsOf(wire)
      expectJson(await task(wire, `/v1/images/tasks/${finished}`), 200, {
        ...{ task_id: finished, status: 'completed', ...times, story_text: told.story_text },
        images: imagesOf(finishedId),
      })
      expectJson(await task(wire, `/v1/images/tasks/${queued}`), 200, {
        ...{ task_id: queued, status: 'queued', ...times, story_text: null, images: [] },
      })
    },
  },
  {
    title: 'url and urls open without a header, in ranges too',
    run: async (wire) => {
      const { finished } = factsOf(wire)
      const { text } = await task(wire, `/v1/video/tasks/${finished}`)
      const { url, images } = JSON.parse(text) as { url: string; images: { urls: string[] }[] }
      for (const link of [url, images[0]?.urls[0] ?? '']) {
        const { pathname } = new URL(link)
        const headers = { range: 'bytes=0-9' }
        const answer = await request(`${wire.origin}${pathname}`, { headers })
        await answer.body.dump()
        expect(answer.statusCode).toBe(206)
        expect(answer.headers['content-range']).toBe('bytes 0-9/100')
        expect(answer.headers['accept-ranges']).toBe('bytes')
        expect(answer.headers['content-type']).toBe(link === url ? 'video/mp4' : 'image/png')
      }
    },
    spare: [
      ...(['renamed', 'dropped', 'retyped', 'nulled', 'changed', 'reordered'] as const).map((mutation) => ({
        ...{
          mutation,
          path: /^GET \/v1\/video\/tasks/,
          why: 'the row of the finished film holds this answer',
        },
      })),
      ...(['status', 'content_type', 'header'] as const).map((mutation) => ({
        ...{
          mutation,
          path: /^GET \/(?:v1\/video\/tasks|p\/)/,
          why: 'held by that row, and by those of playback',
        },
      })),
    ],
  },
  {
    title: 'POST /v1/images/{id} draws the picture again and adds it to urls, the newest last',
    run: async (wire) => {
      const { changeable, changeableId } = factsOf(wire)
      const path = `/v1/images/${imageId(changeableId, 0)}`
      const answer = await ask(wire, path, { method: 'POST', headers: bearer(wire) })
      expectJson(answer, 200, {
        task_id: changeable,
        status: 'completed',
        urls: ['<url>', '<url>'],
        ...times,
      })
      const { urls } = JSON.parse(answer.text) as { urls: string[] }
      expect(new Set(urls).size).toBe(2)
      const after = JSON.parse((await task(wire, `/v1/video/tasks/${changeable}`)).text)
      expect(after).toMatchObject({ status: 'completed', progress: 1, url: expect.any(String) })
    },
    spare: [
      {
        ...{
          mutation: 'changed',
          path: /tasks\/\S+ 200 \$\./,
          why: 'only that the task stays done is said here',
        },
      },
      ...(['renamed', 'dropped', 'retyped', 'nulled', 'reordered'] as const).map((mutation) => ({
        ...{ mutation, path: /video\/tasks/, why: 'the row of the finished film holds this answer' },
      })),
      ...(['status', 'content_type'] as const).map((mutation) => ({
        ...{ mutation, path: /video\/tasks/, why: 'the row of the finished film holds this answer' },
      })),
    ],
  },
  {
    title:
      'POST /v1/images/{id} answers 500 when it cannot be drawn, and the task stays completed with the old one',
    run: async (wire) => {
      const { changeable, changeableId } = factsOf(wire)
      const id = imageId(changeableId, 1)
      const answer = await ask(wire, `/v1/images/${id}`, { method: 'POST', headers: bearer(wire) })
      expectJson(answer, 500, { detail: 'Failed to regenerate image' })
      const { text } = await task(wire, `/v1/images/tasks/${changeable}`)
      const { status, images } = JSON.parse(text) as {
        status: string
        images: { id: string; urls: string[] }[]
      }
      expect(status).toBe('completed')
      expect(images.find((image) => image.id === id)?.urls).toHaveLength(1)
    },
    spare: (
      ['renamed', 'dropped', 'retyped', 'nulled', 'changed', 'reordered', 'status', 'content_type'] as const
    ).map((mutation) => ({
      ...{ mutation, path: /images\/tasks/, why: 'the row of the pictures holds this answer' },
    })),
  },
  {
    title: 'an id that is not there, of another account or no id at all is not found, each in its words',
    run: async (wire) => {
      const { finished, finishedId } = factsOf(wire)
      const other = { authorization: `Bearer ${wire.credentials.other.apiKey}` }
      for (const path of ['video', 'images']) {
        const detail = 'Task not found'
        for (const id of ['nope', '00000000-0000-4000-8000-000000000000'])
          expectJson(await task(wire, `/v1/${path}/tasks/${id}`), 404, { detail })
        expectJson(await ask(wire, `/v1/${path}/tasks/${finished}`, { headers: other }), 404, { detail })
      }
      const detail = 'Image not found'
      for (const id of ['nope', imageId(finishedId, 77)])
        expectJson(await ask(wire, `/v1/images/${id}`, { method: 'POST', headers: bearer(wire) }), 404, {
          detail,
        })
      const foreign = await ask(wire, `/v1/images/${imageId(finishedId, 0)}`, {
        method: 'POST',
        headers: other,
      })
      expectJson(foreign, 404, { detail })
    },
  },
  {
    title: 'no token is "Not authenticated", a wrong one "Could not validate credentials"',
    run: async (wire) => {
      for (const [method, path] of [
        ['GET', '/v1/video/tasks/x'],
        ['GET', '/v1/images/tasks/x'],
        ['POST', '/v1/images/x'],
      ] as const) {
        const headers = { authorization: 'Bearer nonsense' }
        expectUnauthenticated(await ask(wire, path, { method }), 'Not authenticated')
        expectUnauthenticated(await ask(wire, path, { method, headers }), 'Could not validate credentials')
      }
      const basic = { authorization: 'Basic eDp5' }
      expectUnauthenticated(await ask(wire, '/v1/video/tasks/x', { headers: basic }), 'Not authenticated')
    },
  },
  {
    title: 'a trailing slash is sent on with 307, another method is 405 with Allow, an unknown route 404',
    run: async (wire) => {
      for (const [path, allow] of [
        ['/v1/video', 'POST'],
        ['/v1/video/tasks/x', 'GET'],
        ['/v1/images/tasks/x', 'GET'],
        ['/v1/images/x', 'POST'],
      ] as const) {
        const slashed = await ask(wire, `${path}/?a=b`, { method: allow })
        expect(slashed.status).toBe(307)
        expect(new URL(String(slashed.headers.location), wire.origin)).toMatchObject({
          pathname: path,
          search: '?a=b',
        })
        const wrong = await ask(wire, path, { method: 'PUT', body: '{}', headers: asJson })
        expectJson(wrong, 405, { detail: 'Method Not Allowed' })
        expect(wrong.headers.allow).toBe(allow)
      }
      for (const path of ['/v1/video/x', '/v1/images/tasks/x/y', '/v1/images'])
        expectJson(await task(wire, path), 404, { detail: 'Not Found' })
    },
  },
]
