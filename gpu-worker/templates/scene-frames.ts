import type { TemplateInput, TemplateSceneDrawing } from '../../shared/jobs/template.ts'
import type { Picture } from '../jobs/compose/pictures.ts'
import type { JobEnv } from '../jobs/handler.ts'
import { blend } from './blend.ts'
import { drawNiche } from './draw-backdrop.ts'
import type { TextLayer } from './draw-text.ts'
import type { TemplateFonts } from './fonts.ts'
import { maskOf, pasteMasked, ringOf } from './mask.ts'
import { mediaFrames } from './media-frames.ts'
import { meets, shorterSide } from './place.ts'
import { cropPlanes, type Place, type Planes } from './planes.ts'
import { presenterFrames } from './presenter-frames.ts'
import { type ComingLayer, layScene, type SceneLayers } from './scene-layers.ts'

type DrawScene = {
  input: TemplateInput
  scene: TemplateSceneDrawing
  /** Names the scene's files. */
  id: string
  /** By slot. */
  pictures: ReadonlyMap<string, Picture>
  logo: ((place: Place) => TextLayer) | null
  fonts: TemplateFonts
  firstFrame: number
  frameCount: number
}

/** Puts one moving thing on the frame. */
type Mover = (frame: Planes) => Promise<void>

/** Seconds: how long after the scene's start the first text comes, the next ones after it, and how long each takes. */
const comes = { first: 0.1, each: 0.13, takes: 0.55 }

/** 0 = not there yet, 1 = there. */
const arrived = ({ order }: ComingLayer, seconds: number): number => {
  const passed = (seconds - comes.first - order * comes.each) / comes.takes
  return 1 - (1 - Math.max(0, Math.min(1, passed))) ** 3
}

const next = async (frames: AsyncGenerator<Planes>): Promise<Planes | undefined> => {
  const { value, done } = await frames.next()
  return done === true ? undefined : value
}

/** Shows the frames through their shape; where a source ends early its last one stays. */
const mover = (
  frames: AsyncGenerator<Planes>,
  place: Place,
  shape: Parameters<typeof maskOf>[0],
  unit: number,
): Mover => {
  const mask = maskOf(shape, place, unit)
  let last: Planes | undefined
  return async (frame) => {
    last = (await next(frames)) ?? last
    if (last) pasteMasked(frame, last, place, mask)
  }
}

const moveMedia = (
  { input, scene, pictures, firstFrame, frameCount }: DrawScene,
  { media }: SceneLayers,
  env: JobEnv,
) => {
  const { rate, seed } = input
  return media.flatMap(({ slot, place, shape }, i) => {
    const picture = pictures.get(slot)
    if (picture === undefined) return []
    const { width, height } = place
    const showing = { picture, width, height, rate, seed: seed + i, scene, firstFrame, frameCount }
    const frames = mediaFrames(showing, env)
    return { frames, move: mover(frames, place, shape, shorterSide(input)) }
  })
}

const movePresenter = (drawing: DrawScene, { presenter, backdrop }: SceneLayers, env: JobEnv) => {
  if (presenter === null) return []
  const { input, scene, id, firstFrame, frameCount } = drawing
  const { place, shape } = presenter
  const cutOut = shape === 'cut out'
  const background = cutOut
    ? cropPlanes(backdrop, place)
    : drawNiche(place.width, place.height, input.palette)
  const frames = presenterFrames({ input, scene, shape, background, id, firstFrame, frameCount }, env)
  const unit = shorterSide(input)
  const move = mover(frames, place, shape, unit)
  if (cutOut) return [{ frames, move }]
  const ring = ringOf(shape, place, unit, input.palette.highlight)
  const framed: Mover = async (frame) => {
    await move(frame)
    blend(frame, ring, place.x, place.y)
  }
  return [{ frames, move: framed }]
}

const drawComing = (frame: Planes, layer: ComingLayer, seconds: number, unit: number): void => {
  const share = arrived(layer, seconds)
  const down = 2 * Math.round(((1 - share) * unit * 0.035) / 2)
  blend(frame, layer.layer, layer.place.x, layer.place.y + down, share)
}

/** All frames of a scene from `firstFrame` of the film; each depends on its own time alone. */
export const sceneFrames = async function* (drawing: DrawScene, env: JobEnv): AsyncGenerator<Planes> {
  const { input, scene, fonts, firstFrame, frameCount } = drawing
  const layers = layScene(scene, input, fonts)
  const unit = shorterSide(input)
  const logo = drawing.logo?.(layers.logo)
  const logoMoves =
    logo !== undefined &&
    [...layers.media, ...(layers.presenter ? [layers.presenter] : [])].some(({ place }) =>
      meets(place, logo.place),
    )
  if (logo && !logoMoves) blend(layers.backdrop, logo.layer, logo.place.x, logo.place.y)
  const movers = [...moveMedia(drawing, layers, env), ...movePresenter(drawing, layers, env)]
  const settled = { ...layers.backdrop, data: layers.backdrop.data }
  let coming = layers.texts
  try {
    for (let i = 0; i < frameCount; i++) {
      env.signal.throwIfAborted()
      const seconds = ((firstFrame + i - scene.startFrame) * input.rate.den) / input.rate.num
      // What has arrived, and nothing moves below it, is drawn for the last time.
      for (const layer of coming.filter((each) => !each.moving && arrived(each, seconds) === 1))
        blend(settled, layer.layer, layer.place.x, layer.place.y)
      coming = coming.filter((each) => each.moving || arrived(each, seconds) < 1)
      const frame = { ...settled, data: new Uint8Array(settled.data) }
      for (const { move } of movers) await move(frame)
      for (const layer of coming) drawComing(frame, layer, seconds, unit)
      if (logo && logoMoves) blend(frame, logo.layer, logo.place.x, logo.place.y)
      yield frame
    }
  } finally {
    for (const { frames } of movers) await frames.return(undefined)
  }
}

export type { DrawScene }
