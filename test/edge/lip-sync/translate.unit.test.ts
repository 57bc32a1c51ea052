import { describe, expect, it } from 'vitest'
import type { LipSyncView } from '../../../edge/domain/lip-sync/read-status.ts'
import { toTaskBody } from '../../../edge/http/lip-sync/translate.ts'

const view: LipSyncView = {
  ...{ number: 45, uuid: '7e87e8d1-b566-496a-8802-4194c7fa9a25', status: 'queued' },
  ...{ videoUrl: 'http://a/v.mp4', audioUrl: 'http://a/a.wav', resultUrl: null },
  ...{ createdAt: Date.UTC(2023, 9, 15, 22, 24, 51, 809), updatedAt: Date.UTC(2023, 9, 15, 22, 24, 52) },
  ...{ error: null, progressPercent: 0, stage: 'queued', queuePosition: 2, hlsUrl: null },
}

describe('a task as the lip-sync API shows it', () => {
  it('has the published keys in their order, then ours', () => {
    expect(JSON.stringify(toTaskBody(view))).toBe(
      JSON.stringify({
        id: 45,
        input_audio_file: 'http://a/a.wav',
        input_video_file: 'http://a/v.mp4',
        result_synced_file: null,
        task_id: '7e87e8d1-b566-496a-8802-4194c7fa9a25',
        status: 1,
        created_at: '2023-10-15T22:24:51.809000Z',
        updated_at: '2023-10-15T22:24:52.000000Z',
        error: null,
        progress: 0,
        stage: 'queued',
        queue_position: 2,
        hls_url: null,
      }),
    )
  })

  it.each([
    ['queued', 1],
    ['running', 1],
    ['failed', 2],
    ['canceled', 2],
    ['succeeded', 3],
  ] as const)('%s is status %i', (status, number) => {
    expect(toTaskBody({ ...view, status }).status).toBe(number)
  })

  it('says of a canceled one that it was canceled', () => {
    expect(toTaskBody({ ...view, status: 'canceled' }).error).toMatchObject({ code: 'job_canceled' })
  })
})
