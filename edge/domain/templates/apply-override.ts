import type { Draft, DraftScene } from '../../../shared/templates/draft.ts'
import type { Layout } from '../../../shared/templates/layout.ts'
import { layoutOf, shownLayoutId } from './layout-of.ts'
import type { OverrideRequest, OverrideScene } from './video-request.ts'
import { wrongField } from './wrong-field.ts'

/** Values in the order of the slots: surplus ones are dropped, missing ones fall back to the source's. */
const fillInOrder = <T>(
  slots: readonly { id: string }[],
  own: Readonly<Record<string, T>>,
  given: readonly (T | null)[],
): Record<string, T> => {
  const filled = { ...own }
  for (const [i, { id }] of slots.entries()) {
    const value = given[i]
    if (value !== undefined && value !== null) filled[id] = value
  }
  return filled
}

/** Those of the layout that the scene will be shown in. */
const textSlotsOf = (scene: DraftScene, media: DraftScene['media']) =>
  layoutOf(shownLayoutId({ ...scene, media })).texts

const overrideScene = (scene: DraftScene, layout: Layout, given: OverrideScene): DraftScene => {
  const media = fillInOrder(layout.media, scene.media, given.media)
  return {
    ...scene,
    name: given.name,
    texts: fillInOrder(textSlotsOf(scene, media), scene.texts, given.texts),
    media,
    // A recording alone takes the place of the source's words as well.
    transcript: given.transcript ?? (given.recording === null ? scene.transcript : null),
    recording: given.recording ?? (given.transcript === null ? scene.recording : null),
  }
}

/** The source with other scenes' contents and another logo. @throws invalid_input for another number of scenes */
export const applyOverride = (draft: Draft, { scenes, logo }: OverrideRequest): Draft => {
  if (scenes !== null && scenes.length !== draft.scenes.length) {
    throw wrongField(
      'scenes',
      `scenes must have ${draft.scenes.length} items, as the source has; got ${scenes.length}`,
      { got: scenes.length, allowed: String(draft.scenes.length) },
    )
  }
  return {
    ...draft,
    logo: logo ?? draft.logo,
    scenes: draft.scenes.map((scene, i) => {
      const given = scenes?.[i]
      return given === undefined ? scene : overrideScene(scene, layoutOf(scene.layoutId), given)
    }),
  }
}
