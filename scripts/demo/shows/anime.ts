import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod'
import { followFilm } from '../follow-film.ts'
import { ensureSampleFilm } from '../sample-film.ts'
import type { Show, Stage } from '../show.ts'

const Created = z.looseObject({ task_id: z.uuid() })

const upload = async ({ client, show, signal }: Stage, file: string): Promise<string> => {
  const startedAt = performance.now()
  const { path } = await client.uploads.uploadFile(await openAsBlob(file), {
    // The published API takes sources by their path, and only `.mp4`.
    ...{ name: basename(file), path: `demo/${randomUUID()}.mp4`, signal },
    onProgress: (sent, total) => {
      const megabytesPerSecond = sent / 1000 / Math.max(1, performance.now() - startedAt)
      const note = `${megabytesPerSecond.toFixed(0)} MB/s`
      show({ stage: 'uploading', percent: (100 * sent) / total, note })
    },
  })
  return path
}

/** A stored film as an adaptive one, cleaned up as well: `POST /anime/create`. */
export const anime: Show = {
  title: 'a film, cleaned up and streamed',
  run: async (stage) => {
    const file = stage.files[0] ?? (await ensureSampleFilm(join(stage.folder, 'sample.mp4'), stage.signal))
    const src_path = await upload(stage, file)
    const dst_path = `demo/${randomUUID()}`
    const startedAt = performance.now()
    const { task_id: id } = Created.parse(
      await stage.call('/anime/create', {
        json: { src_path, dst_path, ladder: ['1080p', '720p', '480p', '480p_uspp'] },
        headers: { authorization: stage.presharedToken },
      }),
    )
    const playlist = `${stage.origin}/${dst_path}/playlist.m3u8`
    return followFilm(stage, id, startedAt, () => playlist)
  },
}
