import type { LipSyncView } from '../../domain/lip-sync/read-status.ts'
import { microsecondTime } from '../microsecond-time.ts'

/** 1 started (or waiting to), 2 failed, 3 finished. */
const statusNumbers = { queued: 1, running: 1, failed: 2, canceled: 2, succeeded: 3 } as const

const canceled = { code: 'job_canceled', message: 'The task was canceled', details: {} }

/** The eight published keys in their order, then what we add. */
export const toTaskBody = (view: LipSyncView) => ({
  id: view.number,
  input_audio_file: view.audioUrl,
  input_video_file: view.videoUrl,
  result_synced_file: view.resultUrl,
  task_id: view.uuid,
  status: statusNumbers[view.status],
  created_at: microsecondTime(view.createdAt),
  updated_at: microsecondTime(view.updatedAt),
  error: view.status === 'canceled' ? canceled : view.error,
  progress: view.progressPercent,
  stage: view.stage,
  queue_position: view.queuePosition,
  hls_url: view.hlsUrl,
})
