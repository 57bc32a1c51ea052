import { describe, expect, it } from 'vitest'
import type { RecordingView } from '../../../edge/domain/recordings/view.ts'
import { readId, streamTypeOf, toItem, wrapReply } from '../../../edge/http/recordings/translate.ts'

const view: RecordingView = {
  ...{ id: 7, title: 'My screen', description: 'Monday', status: 'receiving', progressPercent: 0 },
  ...{ createdAt: Date.UTC(2023, 9, 2, 9, 30, 11, 120), updatedAt: 0, finalizedAt: null, taskUuid: null },
  ...{ file: null, transcription: null, transcriptUrls: null, hlsUrl: null },
  ...{ durationSeconds: null, error: null },
}
const nothingYet = {
  ...{ id: 7, title: 'My screen', description: 'Monday', video_file: null },
  ...{ created_at: '2023-10-02T09:30:11.120000Z', transcription: null, status: 'receiving', progress: 0 },
  ...{ duration: null, hls_url: null, transcript: null, task_id: null, error: null },
}

describe('a recording as its API shows it', () => {
  it('has the published keys in their order, then ours, all null before anything came of it', () => {
    expect(JSON.stringify(toItem(view))).toBe(JSON.stringify(nothingYet))
  })

  it('has its film, its words and why something failed', () => {
    const done: RecordingView = {
      ...{ ...view, status: 'ready', progressPercent: 100, taskUuid: 'uuid', durationSeconds: 2.5 },
      file: { url: 'http://a/v.webm', contentType: 'video/webm' },
      transcription: { id: 7, text: 'Hello.', tier: 'draft' },
      ...{ transcriptUrls: { vtt: 'http://a/v', srt: 'http://a/s' }, hlsUrl: 'http://a/h' },
      error: { code: 'engine_failed', message: 'It failed', details: { a: 1 } },
    }
    expect(JSON.stringify(toItem(done))).toBe(
      JSON.stringify({
        ...{ ...nothingYet, video_file: 'http://a/v.webm' },
        transcription: { id: 7, transcription_text: 'Hello.', tier: 'draft' },
        ...{ status: 'ready', progress: 100, duration: 2.5, hls_url: 'http://a/h' },
        ...{ transcript: { vtt: 'http://a/v', srt: 'http://a/s' }, task_id: 'uuid' },
        error: { code: 'engine_failed', message: 'It failed', details: { a: 1 } },
      }),
    )
  })

  it('stands in a list of one or by itself', () => {
    expect(wrapReply({ video_id: 1 }, 'array')).toEqual([{ video_id: 1 }])
    expect(wrapReply({ video_id: 1 }, 'object')).toEqual({ video_id: 1 })
  })
})

describe('the id of a recording', () => {
  it.each([
    [7, 7],
    ['7', 7],
    [' 7\n', 7],
    ['-1', -1],
    // None of ours is so large: unknown, not malformed.
    ['9'.repeat(30), 0],
  ])('%j is %j', (sent, id) => expect(readId(sent)).toBe(id))

  it.each([['one'], ['1.5'], [1.5], [''], [null], [undefined], [true], [['1']]])('%j is none', (sent) =>
    expect(readId(sent)).toBeUndefined(),
  )
})

describe('the type of a streamed film', () => {
  it.each([
    ['a.webm', 'video/webm'],
    ['a.AVI', 'video/x-msvideo'],
    ['a.mp4', 'video/mp4'],
    ['a.mkv', 'video/mp4'],
    ['a', 'video/mp4'],
  ])('%s is %s', (name, type) => expect(streamTypeOf(name)).toBe(type))
})
