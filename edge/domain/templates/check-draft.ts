import type { Draft } from '../../../shared/templates/draft.ts'
import { findLayout } from '../../../shared/templates/layouts.ts'
import { palettes } from '../../../shared/templates/palettes.ts'
import type { Context } from '../../context.ts'
import { checkSources } from './check-sources.ts'
import { notFound, wrongField } from './wrong-field.ts'

const checkScenes = ({ scenes }: Draft): void => {
  for (const [i, { layoutId, bareLayoutId, texts, media }] of scenes.entries()) {
    const layout = findLayout(layoutId)
    if (layout === undefined) throw notFound(`scenes.${i}.layout_id`, layoutId)
    const bare = bareLayoutId === null ? layout : findLayout(bareLayoutId)
    if (bare === undefined) throw notFound(`scenes.${i}.bare_layout_id`, bareLayoutId ?? '')
    const unknown = (slots: readonly { id: string }[], given: object): string | undefined =>
      Object.keys(given).find((id) => !slots.some((slot) => slot.id === id))
    const text = unknown([...layout.texts, ...bare.texts], texts)
    if (text !== undefined) throw notFound(`scenes.${i}.texts_elements.id`, text)
    const file = unknown(layout.media, media)
    if (file !== undefined) throw notFound(`scenes.${i}.media_elements.id`, file)
  }
}

/** Everything a draft names is in the catalogue, or the account's own. @throws invalid_input */
export const checkDraft = async (ctx: Context, accountId: string, draft: Draft): Promise<void> => {
  const { palette, variables } = draft
  if ('id' in palette && !palettes.some(({ id }) => id === palette.id))
    throw notFound('palette_id', palette.id)
  checkScenes(draft)
  const ids = variables.map(({ id }) => id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice !== undefined) throw wrongField('variables', `variable ${twice} is there twice`, { got: twice })
  await checkSources(ctx, accountId, draft)
}
