import { openAsBlob } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod'
import { UserProblem } from '../../support/user-problem.ts'
import { ensureSampleRecording } from '../sample-recording.ts'
import type { Show, ShownFilm, Stage } from '../show.ts'
import { createFilmWatch } from '../watch-film.ts'

const Created = z.tuple([z.looseObject({ video_id: z.int() })])
const Item = z.tuple([
  z.looseObject({
    status: z.string(),
    progress: z.number().nullish(),
    hls_url: z.string().nullish(),
    task_id: z.string().nullish(),
    error: z.looseObject({ message: z.string() }).nullish(),
  }),
])

const sliceBytes = 256 * 1024
const path = '/api/record/videos'

/** Slices as a browser's recorder sends them while it records; the API orders them by arrival. */
const send = async ({ call, show }: Stage, id: number, file: Blob): Promise<void> => {
  for (let at = 0; at < file.size; at += sliceBytes) {
    const form = new FormData()
    form.set('video_id', String(id))
    form.set('video_chunck', file.slice(at, at + sliceBytes), 'slice.webm')
    await call(`${path}/update_video_chunck`, { method: 'PATCH', form })
    show({ stage: 'recording', percent: (100 * at) / file.size })
  }
  await call(`${path}/finalize_video_upload`, { json: { video_id: id } })
}

/** Asks until the recording has ended: this API has no events. */
const follow = async (stage: Stage, id: number, startedAt: number): Promise<ShownFilm> => {
  const elapsedMs = () => Math.round(performance.now() - startedAt)
  let firstSegmentMs: number | undefined
  for (;;) {
    const [item] = Item.parse(await stage.call(`${path}/${id}`))
    const { hls_url: playlist, status, error, progress, task_id } = item
    if (playlist && firstSegmentMs === undefined && (await createFilmWatch(playlist)())) {
      firstSegmentMs = elapsedMs()
      stage.onPlayable(playlist, firstSegmentMs)
    }
    stage.show({ stage: status, percent: progress ?? 0 })
    if (status === 'failed')
      throw new UserProblem(`the recording failed: ${error?.message ?? 'without a reason'}`)
    if (status === 'ready' && playlist && firstSegmentMs !== undefined)
      return { taskId: task_id ?? String(id), playlist, firstSegmentMs, totalMs: elapsedMs() }
    await pause(500, undefined, { signal: stage.signal })
  }
}

/** A recording sent in slices, made seekable and written down. */
export const recording: Show = {
  title: 'a recording, made seekable and written down',
  run: async (stage) => {
    const file = stage.files[0] ?? (await ensureSampleRecording(join(stage.folder, 'recording.webm'), stage))
    const [{ video_id: id }] = Created.parse(
      await stage.call(`${path}/`, { json: { title: 'Shown by the demo' } }),
    )
    const startedAt = performance.now()
    await send(stage, id, await openAsBlob(file))
    return follow(stage, id, startedAt)
  },
}
