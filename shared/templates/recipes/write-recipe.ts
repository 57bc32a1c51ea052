import type { PresenterName } from '../../jobs/presenter.ts'
import { Draft, type Recipe } from '../draft.ts'

type Written = {
  id: string
  name: string
  category: string
  description: string
  palette: string
  character: PresenterName
  voice: string
  /** Id → what it is called and its standard value. */
  variables: Record<string, [name: string, value: string]>
  scenes: { name: string; layout: string; bare?: string; texts: Record<string, string>; says: string }[]
}

/** A recipe as its authors write it. */
export const writeRecipe = (written: Written): Recipe => {
  const { id, name, category, description, palette, character, voice, variables, scenes } = written
  const draft = Draft.parse({
    ...{ name, palette: { id: palette }, characterId: character, voiceId: voice, language: 'en' },
    scenes: scenes.map(({ name: scene, layout, bare = null, texts, says }) => ({
      ...{ name: scene, layoutId: layout, bareLayoutId: bare, texts, media: {}, transcript: says },
    })),
    variables: Object.entries(variables).map(([key, [label, value]]) => ({ id: key, name: label, value })),
  })
  return { id, category, description, draft }
}
