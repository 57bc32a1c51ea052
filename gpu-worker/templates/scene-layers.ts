import { AppError } from '../../shared/errors.ts'
import type { TemplateInput, TemplateSceneDrawing } from '../../shared/jobs/template.ts'
import type { Box, Layout } from '../../shared/templates/layout.ts'
import { findLayout, layouts, placesOf } from '../../shared/templates/layouts.ts'
import { drawBackdrop } from './draw-backdrop.ts'
import { drawText, type TextLayer } from './draw-text.ts'
import type { TemplateFonts } from './fonts.ts'
import type { Shape } from './mask.ts'
import { meets, placeIn, shorterSide } from './place.ts'
import type { Place, Planes } from './planes.ts'

/** `moving`: it lies over something that moves, so it cannot be drawn once for all. */
export type ComingLayer = TextLayer & { order: number; moving: boolean }

export type SceneLayers = {
  backdrop: Planes
  texts: ComingLayer[]
  media: { slot: string; place: Place; shape: Shape }[]
  presenter: { place: Place; shape: Shape } | null
  logo: Place
}

type Frame = Pick<TemplateInput, 'width' | 'height' | 'palette'>

const whole: Box = { x: 0, y: 0, width: 1, height: 1 }

/** A circle stays one: the largest square in its box, in its upper right corner. */
const shapePlace = (place: Place, shape: Shape): Place => {
  if (shape !== 'circle') return place
  const side = 2 * Math.floor(Math.min(place.width, place.height) / 2)
  return { x: 2 * Math.floor((place.x + place.width - side) / 2), y: place.y, width: side, height: side }
}

const layoutOf = (id: string): Layout => {
  const layout = findLayout(id)
  if (layout !== undefined) return layout
  const allowed = layouts.map((each) => each.id)
  throw new AppError('invalid_input', 'There is no such layout', { field: 'layout', got: id, allowed })
}

const drawTexts = (
  layout: Layout,
  scene: TemplateSceneDrawing,
  frame: Frame,
  fonts: TemplateFonts,
  pictures: readonly Place[],
  moving: readonly Place[],
): ComingLayer[] => {
  const places = placesOf(layout, frame)
  let order = 0
  return layout.texts.flatMap((slot) => {
    const text = scene.texts[slot.id] ?? ''
    const place = placeIn(places[slot.id] ?? whole, frame)
    const onPicture = pictures.some((other) => meets(place, other))
    const unit = shorterSide(frame)
    const layers = drawText({ slot, text, place, unit, palette: frame.palette, fonts, onPicture })
    return layers.map((layer) => ({
      ...{ ...layer, order: order++ },
      moving: moving.some((other) => meets(layer.place, other)),
    }))
  })
}

/** Everything of a scene that is drawn once, and where the rest goes. */
export const layScene = (scene: TemplateSceneDrawing, frame: Frame, fonts: TemplateFonts): SceneLayers => {
  const layout = layoutOf(scene.layout)
  const places = placesOf(layout, frame)
  const at = (id: string): Place => placeIn(places[id] ?? whole, frame)
  const media = layout.media.map(({ id, shape }) => ({
    ...{ slot: id, shape, place: shapePlace(at(id), shape) },
  }))
  const shown = media.filter(({ slot }) => scene.media[slot] !== undefined)
  const stands = layout.presenter
  const presenter = stands && {
    ...{ shape: stands.shape, place: shapePlace(at('presenter'), stands.shape) },
  }
  const backdrop = drawBackdrop({
    ...{ width: frame.width, height: frame.height, palette: frame.palette },
    standing: presenter?.shape === 'cut out' ? presenter.place : null,
    ...{ pictures: shown, variant: layouts.indexOf(layout) },
  })
  const moving = [...shown.map(({ place }) => place), ...(presenter ? [presenter.place] : [])]
  const pictures = shown.map(({ place }) => place)
  const texts = drawTexts(layout, scene, frame, fonts, pictures, moving)
  return { backdrop, texts, media: shown, presenter, logo: at('logo') }
}
