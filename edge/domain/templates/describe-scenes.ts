import type { Draft, DraftScene, DraftSource } from '../../../shared/templates/draft.ts'
import { layoutOf, shownLayoutId } from './layout-of.ts'

type Described = Record<string, unknown>

const textOf = (source: DraftSource): string => ('url' in source ? source.url : source.mediaId)
const urlOf = (source: DraftSource | null): string | null => (source === null ? null : textOf(source))

const elementOf = ([id, source]: [string, DraftSource]) => ({
  id,
  url: 'url' in source ? source.url : null,
  media_id: 'mediaId' in source ? source.mediaId : null,
})

const inOrder = <T>(slots: readonly { id: string }[], values: Readonly<Record<string, T>>): T[] =>
  slots.flatMap(({ id }) => {
    const value = values[id]
    return value === undefined ? [] : [value]
  })

const overrideSceneOf = (scene: DraftScene): Described => {
  const { name, texts, media, transcript, recording } = scene
  const layout = layoutOf(shownLayoutId(scene))
  return {
    ...{ name, type: 'override_scene', media: inOrder(layout.media, media).map(textOf) },
    ...{ texts: inOrder(layout.texts, texts), transcript, voice_recording_url: urlOf(recording) },
  }
}

const createSceneOf = ({ name, layoutId, texts, media, transcript, recording }: DraftScene): Described => ({
  ...{ name, type: 'create_scene', layout_id: layoutId },
  media_elements: Object.entries(media).map(elementOf),
  texts_elements: Object.entries(texts).map(([id, text]) => ({ id, text })),
  ...{ transcript, voice_recording_url: urlOf(recording) },
})

/** The scenes as they are made, in the words and order of the published API. */
export const describeScenes = ({ scenes }: Draft, type: 'override' | 'create'): Described[] =>
  scenes.map(type === 'create' ? createSceneOf : overrideSceneOf)
