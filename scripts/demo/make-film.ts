import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import type { TaskReply, VitascopeClient } from '../../shared/client/index.ts'
import { UserProblem } from '../support/user-problem.ts'
import type { Progress } from './progress-bar.ts'
import { createFilmWatch } from './watch-film.ts'

type Film = { playlist: string; taskId: string; firstSegmentMs: number; totalMs: number }

type Steps = {
  show: (progress: Progress) => void
  /** Called once, when the first segment plays while the rest is still being made. */
  onPlayable: (playlist: string, afterMs: number) => void
  signal: AbortSignal
}

const upload = async (client: VitascopeClient, file: string, { show, signal }: Steps) => {
  const startedAt = performance.now()
  return client.uploads.uploadFile(await openAsBlob(file), {
    name: basename(file),
    signal,
    onProgress: (sent, total) => {
      const megabytesPerSecond = sent / 1000 / Math.max(1, performance.now() - startedAt)
      show({
        stage: 'uploading',
        percent: (100 * sent) / total,
        note: `${megabytesPerSecond.toFixed(0)} MB/s`,
      })
    },
  })
}

const playlistOf = (task: TaskReply): string | undefined => task.playback_url ?? undefined

/** Upload, task, ladder: the main job, told step by step. Times count from the moment the task is created. */
export const makeFilm = async (client: VitascopeClient, file: string, steps: Steps): Promise<Film> => {
  const { media_id: mediaId } = await upload(client, file, steps)
  const startedAt = performance.now()
  const elapsedMs = () => performance.now() - startedAt
  const created = await client.tasks.create(
    'transcode',
    { media_id: mediaId, copy: 'never' },
    { signal: steps.signal },
  )

  let task = created
  let firstSegmentMs: number | undefined
  let watch: ReturnType<typeof createFilmWatch> | undefined
  for await (const event of client.tasks.events(created.id, { signal: steps.signal })) {
    task = await client.tasks.get(created.id, steps.signal)
    const playlist = playlistOf(task)
    if (playlist !== undefined) watch ??= createFilmWatch(playlist)
    const playable = task.status === 'failed' ? undefined : await watch?.()
    if (playlist !== undefined && playable && firstSegmentMs === undefined) {
      firstSegmentMs = elapsedMs()
      steps.onPlayable(playlist, firstSegmentMs)
    }
    const speed = playable ? `${(playable.seconds / (elapsedMs() / 1000)).toFixed(1)}× real time` : event.type
    steps.show({ stage: task.stage, percent: task.progress, note: speed })
  }
  if (task.status !== 'succeeded') {
    throw new UserProblem(`the task ${task.status}: ${task.error?.message ?? 'without a reason'}`)
  }
  const playlist = playlistOf(task)
  if (playlist === undefined || firstSegmentMs === undefined) {
    throw new UserProblem(`task ${task.id} succeeded, but its film does not play`)
  }
  return {
    playlist,
    taskId: task.id,
    firstSegmentMs: Math.round(firstSegmentMs),
    totalMs: Math.round(elapsedMs()),
  }
}
