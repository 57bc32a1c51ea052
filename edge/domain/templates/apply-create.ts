import type { Draft, DraftScene, DraftSource } from '../../../shared/templates/draft.ts'
import { findLayout } from '../../../shared/templates/layouts.ts'
import type { CreateRequest, CreateScene } from './video-request.ts'
import { notFound, wrongField } from './wrong-field.ts'

type Element<T> = { id: string | null; value: T }

/** By the slots' ids; elements without one take the slots in order, surplus ones are dropped. */
const fillSlots = <T>(
  slots: readonly { id: string }[],
  elements: readonly Element<T>[],
  field: string,
): Record<string, T> => {
  const filled: Record<string, T> = {}
  for (const [i, { id, value }] of elements.entries()) {
    const slot = id === null ? slots[i] : slots.find((candidate) => candidate.id === id)
    if (slot !== undefined) filled[slot.id] = value
    else if (id !== null) throw notFound(`${field}.${i}.id`, id)
  }
  return filled
}

const createScene = (
  given: CreateScene,
  i: number,
  shared: Readonly<Record<string, DraftSource>>,
): DraftScene => {
  const field = `scenes.${i}`
  const layout = findLayout(given.layoutId)
  if (layout === undefined) throw notFound(`${field}.layout_id`, given.layoutId)
  const media = fillSlots(layout.media, given.media, `${field}.media_elements`)
  for (const { id } of layout.media) {
    const source = media[id] ?? shared[id]
    if (source === undefined)
      throw wrongField(`${field}.media_elements`, `layout ${layout.id} needs the media element ${id}`, {
        allowed: layout.media.map((slot) => slot.id),
      })
    media[id] = source
  }
  const texts = fillSlots(layout.texts, given.texts, `${field}.texts_elements`)
  const { name, layoutId, transcript, recording } = given
  return { name, layoutId, bareLayoutId: null, texts, media, transcript, recording, transition: 'fade' }
}

/**
 * The template's looks with scenes of one's own. A global element fills the slots of its name in every scene; the one
 * called `logo` is the logo. @throws invalid_input
 */
export const applyCreate = (template: Draft, { scenes, colours, globalMedia }: CreateRequest): Draft => {
  const shared: Record<string, DraftSource> = {}
  for (const [i, { id, value }] of globalMedia.entries()) {
    if (id === null)
      throw wrongField(`global_media_elements.${i}.id`, 'field required', { problem: 'value_error.missing' })
    shared[id] = value
  }
  return {
    ...template,
    palette: colours === null ? template.palette : { colours: toPalette(colours) },
    logo: shared.logo ?? template.logo,
    scenes: scenes === null ? template.scenes : scenes.map((scene, i) => createScene(scene, i, shared)),
  }
}

const toPalette = (colours: readonly string[]) => {
  const [background, surface, text, accent, highlight, ...more] = colours
  if (!background || !surface || !text || !accent || !highlight || more.length > 0) {
    throw wrongField('palette', `palette must have 5 colors, as the template has; got ${colours.length}`, {
      got: colours.length,
      allowed: '5',
    })
  }
  return { background, surface, text, accent, highlight }
}
