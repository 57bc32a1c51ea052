import { expect } from 'vitest'
import type { WireRow } from '../harness/row.ts'
import { ask, expectDetail, expectJson, expectVideo, ownScenes } from './expect.ts'
import { Facts } from './stage.ts'

const prefixes = ['', '/api/v1'] as const

const stateRow = (
  name: keyof Facts & string,
  status: string,
  progress: number,
  error: unknown = null,
): WireRow => ({
  title: `A ${name} video is ${status} at ${progress}`,
  run: async (wire) => {
    const facts = Facts.parse(wire.facts)
    const id = facts[name]
    const answer = await ask(wire, `/videos/${String(id)}`)
    expect(answer.body.id).toBe(id)
    const known = { status, progress, error, source_draft_id: facts.draft, scenes: ownScenes }
    const team_id = name === 'queued' ? facts.team : null
    expectJson(answer, 200, expectVideo(wire, answer.body, { ...known, palette_id: facts.palette, team_id }))
  },
})

const trouble = { code: 'unreadable_text', message: 'The voice cannot read this text', details: {} }

export const readingRows: WireRow[] = [
  stateRow('queued', 'not_started', 0),
  stateRow('started', 'started', 0),
  stateRow('processing', 'processing', 37),
  stateRow('ready', 'ready', 100),
  stateRow('published', 'published', 100),
  stateRow('failed', 'failed', -1, trouble),
  stateRow('cancelled', 'cancelled', -1),
  ...prefixes.flatMap((prefix) =>
    ['', '/'].map(
      (slash): WireRow => ({
        title: `GET ${prefix}/videos${slash} is a bare array of videos, newest first`,
        run: async (wire) => {
          const facts = Facts.parse(wire.facts)
          const answer = await ask(wire, `${prefix}/videos${slash}?status=processing`)
          const [video] = JSON.parse(answer.text)
          const known = {
            status: 'processing',
            progress: 37,
            source_draft_id: facts.draft,
            scenes: ownScenes,
          }
          expect(video.id).toBe(facts.processing)
          expectJson(answer, 200, [expectVideo(wire, video, { ...known, palette_id: facts.palette })])
        },
      }),
    ),
  ),
  {
    title: 'GET /videos lists a page and says in Link where the next one is',
    run: async (wire) => {
      const facts = Facts.parse(wire.facts)
      const known = { source_draft_id: facts.draft, scenes: ownScenes, palette_id: facts.palette }
      const first = await ask(wire, '/videos?status=cancelled&limit=1')
      const [video] = JSON.parse(first.text)
      expect(video.id).toBe(facts.cancelled)
      expectJson(first, 200, [expectVideo(wire, video, { ...known, status: 'cancelled', progress: -1 })])
      expect(first.headers.link).toBeUndefined()
    },
  },
  {
    title: 'GET /videos of another folder or correlation is empty',
    run: async (wire) => {
      const { foreignFolder } = Facts.parse(wire.facts)
      expectJson(await ask(wire, `/videos?folder_id=${foreignFolder}`), 200, [])
      expectJson(await ask(wire, '/videos?correlation_id=nobody'), 200, [])
    },
  },
  {
    title: 'GET /videos refuses a status that there is not',
    run: async (wire) => {
      const enum_values = [
        'not_started',
        'started',
        'processing',
        'ready',
        'published',
        'failed',
        'stopped',
        'cancelled',
      ]
      const permitted = enum_values.map((name) => `'${name}'`).join(', ')
      expectDetail(await ask(wire, '/videos?status=done'), 422, [
        {
          ...{
            loc: ['query', 'status'],
            msg: `value is not a valid enumeration member; permitted: ${permitted}`,
          },
          ...{ type: 'type_error.enum', ctx: { enum_values } },
        },
      ])
    },
  },
  ...['', '/'].map(
    (slash): WireRow => ({
      title: `GET /api/v1/videos/{id}/metadata${slash} tells the scenes in seconds`,
      run: async (wire) => {
        const { ready } = Facts.parse(wire.facts)
        expectJson(await ask(wire, `/api/v1/videos/${ready}/metadata${slash}`), 200, {
          duration: 5.5,
          scenes_metadata: [
            { scene_index: 0, start_time: 0, duration: 2.25 },
            { scene_index: 1, start_time: 2.25, duration: 3.25 },
          ],
        })
      },
    }),
  ),
  {
    title: 'Metadata and subtitles of a video that is not ready are 409',
    run: async (wire) => {
      const { processing } = Facts.parse(wire.facts)
      expectDetail(await ask(wire, `/videos/${processing}/metadata`), 409, 'Video is not ready')
      const json = { language_code: 'en' }
      expectDetail(
        await ask(wire, `/videos/${processing}/subtitles`, { method: 'POST', json }),
        409,
        'Video is not ready',
      )
    },
  },
  ...(['vtt', 'srt'] as const).map(
    (format): WireRow => ({
      title: `POST /videos/{id}/subtitles gives the words as ${format}`,
      run: async (wire) => {
        const { ready } = Facts.parse(wire.facts)
        const json = { language_code: 'en', format }
        const answer = await ask(wire, `/videos/${ready}/subtitles`, { method: 'POST', json })
        const { url } = answer.body
        expect(url).toMatch(/\/med_[0-9a-hjkmnp-tv-z]{26}\/content$/)
        expectJson(answer, 201, { language_code: 'en', format, url })
        const file = await ask(wire, new URL(String(url)).pathname)
        const type = format === 'vtt' ? 'text/vtt; charset=utf-8' : 'application/x-subrip; charset=utf-8'
        expect([file.status, file.headers['content-type']]).toEqual([200, type])
        const mark = format === 'vtt' ? '.' : ','
        expect(file.text).toContain(`00:00:00${mark}200 --> 00:00:01${mark}200\nHello there.\n`)
        expect(file.headers['accept-ranges']).toBe('bytes')
        expect(file.headers['content-disposition']).toContain(`Two_scenes.${format}`)
        expect(file.headers['cache-control']).toBe('private, max-age=86400, immutable')
      },
    }),
  ),
  {
    title: 'Subtitles in another language are refused with the one there is',
    run: async (wire) => {
      const { ready } = Facts.parse(wire.facts)
      const answer = await ask(wire, `/videos/${ready}/subtitles`, {
        method: 'POST',
        json: { language_code: 'fr' },
      })
      expectDetail(answer, 422, [
        {
          loc: ['body', 'language_code'],
          msg: "value is not a valid enumeration member; permitted: 'en'",
          type: 'type_error.enum',
          ctx: { enum_values: ['en'] },
        },
      ])
    },
  },
]
