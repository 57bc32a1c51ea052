import * as z from 'zod'
import { followFilm } from '../follow-film.ts'
import type { Show } from '../show.ts'

const Created = z.looseObject({ task_id: z.uuid() })

/** Five words in, a narrated film out: `POST /v1/video`. */
export const story: Show = {
  title: 'a bedtime story, from its topic to a narrated and captioned film',
  run: async (stage) => {
    const asked = {
      ...{ story_topic: 'bedtime', art_style: 'pixar-art', duration: 'short' },
      ...{ language: 'english', voice_name: 'nova' },
    }
    const startedAt = performance.now()
    const { task_id: id } = Created.parse(await stage.call('/v1/video', { json: asked }))
    return followFilm(stage, id, startedAt)
  },
}
