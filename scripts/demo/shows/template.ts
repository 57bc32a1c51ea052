import * as z from 'zod'
import { followFilm } from '../follow-film.ts'
import type { Show } from '../show.ts'

const Catalogue = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })).min(1) })
const Created = z.looseObject({ id: z.uuid() })

/** A recipe of the catalogue with a presenter who speaks: `POST /videos`. */
export const template: Show = {
  title: 'a presenter speaks a recipe of the catalogue',
  run: async (stage) => {
    const choose = async (kind: string): Promise<string | undefined> =>
      Catalogue.parse(await stage.call(`/v1/catalog/${kind}`)).data[0]?.id
    const [recipe_id, palette_id] = [await choose('recipes'), await choose('palettes')]
    const startedAt = performance.now()
    const json = { name: 'Shown by the demo', recipe_id, palette_id }
    const { id } = Created.parse(await stage.call('/videos', { json }))
    return followFilm(stage, id, startedAt)
  },
}
