import { expect } from 'vitest'
import { boundary } from './lip-sync.facts.ts'

export type Ask = {
  path: string
  method?: 'GET' | 'POST' | 'DELETE'
  headers?: Record<string, string>
  body?: string
}

/** One of the five APIs: how a thing is made by it, where it is read, and what lists it. */
export type Door = {
  make: Ask
  /** Of the answer to `make`. */
  idOf: (body: unknown) => string
  /** An id of the same form that nothing has. */
  unknown: string
  reads: (id: string) => Ask[]
  lists: Ask[]
}

const get = (path: string): Ask => ({ path })
const json = { 'content-type': 'application/json' }
const unknownUuid = '00000000-0000-4000-8000-000000000000'

const part = (name: string, fileName: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\n\r\nbytes of ${fileName}\r\n`

const textAt =
  (...path: (string | number)[]) =>
  (body: unknown): string => {
    const found = path.reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
      body,
    )
    expect(found, JSON.stringify(body)).toBeDefined()
    return String(found)
  }

/** The native API shows the same tasks by the same ids. */
const native = (id: string): Ask[] => [
  get(`/v1/tasks/${id}`),
  get(`/v1/tasks/${id}/jobs`),
  get(`/v1/tasks/${id}/events`),
  { path: `/v1/tasks/${id}/cancel`, method: 'POST' },
  { path: `/v1/tasks/${id}`, method: 'DELETE' },
]
const nativeLists = [get('/v1/tasks'), get('/v1/media')]

export const doors: Record<string, Door> = {
  'lip-sync': {
    make: {
      ...{ path: '/api/upload/', method: 'POST' },
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: `${part('videoFile', 'a.mp4')}${part('audioFile', 'a.wav')}--${boundary}--\r\n`,
    },
    idOf: textAt('task_id'),
    unknown: unknownUuid,
    reads: (id) => [get(`/api/sync/${id}/status/`), get(`/download/${id}/`), ...native(id)],
    lists: nativeLists,
  },
  'story-video': {
    make: {
      ...{ path: '/v1/video', method: 'POST', headers: json },
      body: JSON.stringify({
        ...{ story_topic: 'bedtime', art_style: 'anime', duration: 'short' },
        ...{ language: 'english', voice_name: 'nova' },
      }),
    },
    idOf: textAt('task_id'),
    unknown: unknownUuid,
    reads: (id) => [
      get(`/v1/video/tasks/${id}`),
      get(`/v1/images/tasks/${id}`),
      get(`/v1/stories/${id}`),
      get(`/v1/stories/${id}/scenes`),
      ...native(id),
    ],
    lists: [get('/v1/stories'), ...nativeLists],
  },
  anime: {
    make: {
      ...{ path: '/anime/create', method: 'POST', headers: json },
      body: JSON.stringify({ src_path: 'a.mp4', dst_path: 'isolation/one' }),
    },
    idOf: textAt('task_id'),
    unknown: unknownUuid,
    reads: (id) => [get(`/anime/status/${id}`), ...native(id)],
    lists: nativeLists,
  },
  recordings: {
    make: {
      ...{ path: '/api/record/videos/', method: 'POST', headers: json },
      body: JSON.stringify({ title: 'Mine alone' }),
    },
    idOf: textAt(0, 'video_id'),
    unknown: '999999999',
    reads: (id) => [
      get(`/api/record/videos/${id}`),
      get(`/api/record/videos/${id}/stream_video/`),
      get(`/api/v1/record/videos/${id}/`),
      {
        ...{ path: '/api/record/videos/finalize_video_upload', method: 'POST', headers: json },
        body: JSON.stringify({ video_id: Number(id) }),
      },
      { path: `/api/record/videos/${id}`, method: 'DELETE' },
    ],
    lists: [get('/api/record/videos/')],
  },
  'template-videos': {
    make: {
      ...{ path: '/videos', method: 'POST', headers: json },
      body: JSON.stringify({ recipe_id: 'RECIPE', name: 'Mine alone' }),
    },
    idOf: textAt('id'),
    unknown: unknownUuid,
    reads: (id) => [
      get(`/videos/${id}`),
      get(`/api/v1/videos/${id}/metadata`),
      {
        ...{ path: `/videos/${id}/subtitles`, method: 'POST', headers: json },
        body: JSON.stringify({ language_code: 'en' }),
      },
      { path: `/videos/${id}`, method: 'DELETE' },
      ...native(id),
    ],
    lists: [get('/videos'), get('/api/v1/videos'), ...nativeLists],
  },
}
