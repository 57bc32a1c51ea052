import { describe, expect, it } from 'vitest'
import { fillVariables } from '../../../edge/domain/templates/fill-variables.ts'
import { layoutOf, shownLayoutId } from '../../../edge/domain/templates/layout-of.ts'
import { Draft } from '../../../shared/templates/draft.ts'
import { palettes } from '../../../shared/templates/palettes.ts'
import { recipes } from '../../../shared/templates/recipes.ts'

describe.each(recipes.map((recipe) => [recipe.id, recipe.draft] as const))('The recipe %s', (_id, draft) => {
  const filled = fillVariables(draft, [])

  it('is a whole draft of three to six scenes in colours of the catalogue', () => {
    expect(Draft.parse(draft)).toEqual(draft)
    expect(draft.scenes.length).toBeGreaterThanOrEqual(3)
    expect(draft.scenes.length).toBeLessThanOrEqual(6)
    expect(palettes.map(({ id }) => id)).toContain('id' in draft.palette ? draft.palette.id : '')
  })

  it('fills every slot of its layouts, within their room, and names no variable in vain', () => {
    for (const scene of filled.scenes) {
      const { texts, media } = scene
      const layout = layoutOf(shownLayoutId(scene))
      expect(Object.keys(texts)).toEqual(layout.texts.map(({ id }) => id))
      expect([media, layout.media]).toEqual([{}, []])
      for (const { id, maxCharacters } of layout.texts)
        expect([id, (texts[id] ?? '').length <= maxCharacters]).toEqual([id, true])
    }
    for (const { id } of draft.variables) expect(JSON.stringify(draft)).toContain(`{{${id}}}`)
    expect(JSON.stringify(filled)).not.toContain('{{')
  })

  it('is spoken in whole sentences', () => {
    for (const { transcript } of filled.scenes) {
      expect(transcript).toMatch(/[.!?]$/)
      expect(transcript).not.toMatch(/\n|\.\.|[.!?] *[.,;]/)
    }
  })
})

it('The recipes have ids and names of their own', () => {
  expect(recipes.length).toBeGreaterThanOrEqual(6)
  expect(new Set(recipes.map(({ id }) => id)).size).toBe(recipes.length)
})
