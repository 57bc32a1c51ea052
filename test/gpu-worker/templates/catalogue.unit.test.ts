import { describe, expect, it } from 'vitest'
import { contrastOf } from '../../../gpu-worker/templates/colours.ts'
import { meets, placeIn } from '../../../gpu-worker/templates/place.ts'
import { PresenterName } from '../../../shared/jobs/presenter.ts'
import { characters } from '../../../shared/templates/characters.ts'
import { layouts, placesOf } from '../../../shared/templates/layouts.ts'
import { Palette } from '../../../shared/templates/palette.ts'
import { palettes } from '../../../shared/templates/palettes.ts'

const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

describe('the catalogue of template videos', () => {
  it('has eight palettes and more, each readable', () => {
    expect(palettes.length).toBeGreaterThanOrEqual(8)
    expect(unique(palettes.map(({ id }) => id))).toBe(true)
    for (const { palette } of palettes) {
      const { background, surface, text, accent } = Palette.parse(palette)
      expect(contrastOf(text, background)).toBeGreaterThanOrEqual(7)
      expect(contrastOf(text, surface)).toBeGreaterThanOrEqual(7)
      // Figures are large letters in the accent's colour.
      expect(contrastOf(accent, background)).toBeGreaterThanOrEqual(3)
    }
  })

  it('names every drawn person once', () => {
    expect(characters.map(({ id }) => id).toSorted()).toEqual(PresenterName.options.toSorted())
  })

  it('has eight layouts and more, each with all its places in wide and upright frames', () => {
    expect(layouts.length).toBeGreaterThanOrEqual(8)
    expect(unique(layouts.map(({ id }) => id))).toBe(true)
    for (const layout of layouts)
      for (const frame of [
        { width: 1280, height: 720 },
        { width: 720, height: 1280 },
      ]) {
        const places = placesOf(layout, frame)
        const slots = [...layout.texts, ...layout.media].map(({ id }) => id)
        const wanted = [...slots, ...(layout.presenter ? ['presenter'] : []), 'logo']
        expect(Object.keys(places).toSorted()).toEqual(wanted.toSorted())
        const words = layout.texts.map(({ id }) => placeIn(places[id] ?? layout.logo, frame))
        for (const [i, one] of words.entries())
          for (const other of words.slice(i + 1)) expect(meets(one, other)).toBe(false)
        for (const box of Object.values(places)) {
          expect(box.x + box.width).toBeLessThanOrEqual(1 + 1e-9)
          expect(box.y + box.height).toBeLessThanOrEqual(1 + 1e-9)
        }
      }
  })
})
