import type { ArtStyle } from '../../../../../shared/story.ts'
import { parseColor, type Rgb } from '../color.ts'
import type { Light } from '../light.ts'
import { bloom, grainTexture, relight, soften } from '../pixels/effects.ts'
import { type Grade, grade, halftone } from '../pixels/grade.ts'
import type { Layer } from '../pixels/layer.ts'

type Finish = {
  /** Sky and land are rendered as a plate. */
  plate: boolean
  /** Whether figures and foreground are layers of their own. */
  layered: boolean
  background: (layer: Layer, light: Light, seed: number) => void
  figures: (layer: Layer, light: Light, seed: number) => void
  whole: (layer: Layer, light: Light, seed: number) => void
}

const neutral: Grade = {
  ...{
    exposure: 1,
    contrast: 0.25,
    saturation: 1,
    shadows: [0, 0, 0],
    lights: [0, 0, 0],
    vignette: 0,
    bands: 0,
    grain: 0,
  },
}
const nothing = (): void => undefined
const rimOf = (light: Light): Rgb => parseColor(light.key)

export const finishes: Record<ArtStyle, Finish> = {
  photorealistic: {
    ...{ plate: true, layered: true },
    background: (layer, _, seed) => {
      grainTexture(layer, 0.09, seed)
      soften(layer, layer.height / 700)
    },
    figures: (layer, light, seed) => {
      relight(layer, { side: light.side, depth: 0.42, rim: 0.35, rimColor: rimOf(light) })
      grainTexture(layer, 0.16, seed + 1)
    },
    whole: (layer, light, seed) => {
      bloom(layer, light.dark ? 0.9 : 0.5, light.dark ? 120 : 190)
      grade(
        layer,
        {
          ...neutral,
          exposure: light.dark ? 1.5 : 1.04,
          contrast: 0.35,
          saturation: 0.98,
          lights: [4, 1, -5],
          vignette: 0.28,
          grain: 5,
        },
        seed,
      )
    },
  },
  cinematic: {
    ...{ plate: true, layered: true },
    background: (layer, _, seed) => {
      grainTexture(layer, 0.08, seed)
      soften(layer, layer.height / 210)
    },
    figures: (layer, light, seed) => {
      const rim: Rgb = light.time === 'night' ? [150, 200, 255] : [255, 196, 120]
      relight(layer, { side: light.side, depth: 0.5, rim: 1.25, rimColor: rim })
      grainTexture(layer, 0.14, seed + 1)
    },
    whole: (layer, light, seed) => {
      bloom(layer, light.dark ? 1.1 : 0.75, light.dark ? 110 : 165)
      grade(
        layer,
        {
          exposure: light.dark ? 1.6 : 1.08,
          contrast: 0.6,
          saturation: 0.86,
          shadows: [-14, 8, 22],
          lights: [24, 5, -26],
          vignette: 0.5,
          bands: 0.45,
          grain: 7,
        },
        seed,
      )
    },
  },
  anime: {
    ...{ plate: false, layered: false, background: nothing, figures: nothing },
    whole: (layer, light, seed) => {
      bloom(layer, light.dark ? 0.8 : 0.5, light.dark ? 130 : 205)
      grade(
        layer,
        {
          ...neutral,
          exposure: light.dark ? 1.12 : 1,
          contrast: light.dark ? 0.22 : 0.1,
          saturation: 1.08,
          shadows: [2, 0, 8],
        },
        seed,
      )
    },
  },
  'comic-book': {
    ...{ plate: false, layered: false, background: nothing, figures: nothing },
    whole: (layer, light, seed) => {
      halftone(layer, layer.height / 150, !light.dark)
      grade(
        layer,
        { ...neutral, exposure: light.dark ? 1.25 : 1, contrast: 0.4, saturation: 1.15, lights: [4, 0, -14] },
        seed,
      )
    },
  },
  'pixar-art': {
    ...{ plate: false, layered: true },
    background: (layer) => soften(layer, layer.height / 420),
    figures: (layer, light) => {
      relight(layer, {
        side: light.side,
        depth: 0.34,
        rim: 0.7,
        rimColor: light.dark ? [170, 200, 255] : [255, 232, 200],
      })
    },
    whole: (layer, light, seed) => {
      bloom(layer, light.dark ? 0.9 : 0.6, light.dark ? 130 : 185)
      grade(
        layer,
        {
          ...neutral,
          exposure: light.dark ? 1.3 : 1,
          contrast: 0.2,
          saturation: 1.12,
          lights: [8, 3, -4],
          vignette: 0.22,
        },
        seed,
      )
    },
  },
}
