import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import * as z from 'zod'
import { followFilm } from '../follow-film.ts'
import { ensureSampleHead } from '../sample-head.ts'
import type { Show } from '../show.ts'

const Created = z.looseObject({ task_id: z.uuid() })

/** One form with a film and a voice: `POST /api/upload/`. */
export const lipSync: Show = {
  title: 'a talking head says other words',
  run: async (stage) => {
    const [film, sound] = stage.files
    stage.show({ stage: 'drawing', percent: 0 })
    const { head, voice } =
      film !== undefined && sound !== undefined
        ? { head: film, voice: sound }
        : await ensureSampleHead(stage.folder, stage.signal)
    const form = new FormData()
    form.set('videoFile', await openAsBlob(head), basename(head))
    form.set('audioFile', await openAsBlob(voice), basename(voice))
    stage.show({ stage: 'uploading', percent: 0 })
    const startedAt = performance.now()
    const { task_id: id } = Created.parse(await stage.call('/api/upload/', { form }))
    return followFilm(stage, id, startedAt)
  },
}
