import type { DraftScene } from '../../../shared/templates/draft.ts'
import type { Layout } from '../../../shared/templates/layout.ts'
import { findLayout } from '../../../shared/templates/layouts.ts'

/** Of a draft that was checked when it was stored. */
export const layoutOf = (id: string): Layout => {
  const layout = findLayout(id)
  if (layout === undefined) throw new Error(`no layout ${id}: a deploy dropped it while drafts use it`)
  return layout
}

/** A scene without any of its pictures is shown in the layout that needs none. */
export const shownLayoutId = ({ layoutId, bareLayoutId, media }: DraftScene): string =>
  Object.keys(media).length > 0 ? layoutId : (bareLayoutId ?? layoutId)
