import type { PresenterInput } from '../../../shared/jobs/presenter.ts'
import { taggedBt709 } from '../../ffmpeg/bt709.ts'
import { backBox, bodyBox, headBox, placeOf, type Stand } from '../../presenters/layers.ts'
import { bodyMotion, headMotion } from '../../presenters/motion.ts'
import { fitFilters, fitOf } from '../compose/fit.ts'
import type { Picture } from '../compose/pictures.ts'

/** Inputs of the graph in this order; the head comes through stdin. */
export const inputOf = { head: 0, back: 1, body: 2, background: 3 } as const

/** What the graph needs to know of a speaking head, wherever it stands. */
type Speaker = Pick<PresenterInput, 'rate' | 'window' | 'seed'>

export const held = ({ rate }: Pick<Speaker, 'rate'>): string =>
  `loop=loop=-1:size=1,settb=${rate.den}/${rate.num},setpts=N`

/** A picture of the account stands a little out of focus, so that the eye rests on who speaks. */
const background = (input: PresenterInput, picture: Picture | undefined): string => {
  const source = `[${inputOf.background}:v]`
  if (!picture) return `${source}${fitFilters('cover', input, 'auto', 'back')},${held(input)}[background]`
  const fit = fitFilters(fitOf(picture, input), input, picture.matrix, 'back')
  const turns = picture.turns.map((turn) => `${turn},`).join('')
  return `${source}${turns}${fit},gblur=sigma=${(input.height / 160).toFixed(2)},${held(input)}[background]`
}

/** RGBA to limited BT.709 with its alpha. */
const asYuv = 'scale=out_color_matrix=bt709:out_range=tv,format=yuva420p'

/** The speaking head over its shoulders over the `[background]` that the first chain makes, as `[out]`. */
export const speakerGraph = (input: Speaker, stand: Stand, backgroundChain: string): string => {
  const { rate, window, seed } = input
  const moved = { scale: stand.scale, rate, seed, firstFrame: window.firstFrame }
  const still = (index: number, motion: string, name: string) =>
    `[${index}:v]${asYuv},${held(input)},${motion}[${name}]`
  const head = headMotion({ ...moved, box: headBox })
  const at = (box: typeof headBox): string => {
    const { x, y } = placeOf(box, stand)
    return `overlay=x=${x}:y=${y}:format=yuv420:eval=init`
  }
  return [
    backgroundChain,
    still(inputOf.back, headMotion({ ...moved, box: backBox }), 'back'),
    still(inputOf.body, bodyMotion({ ...moved, box: bodyBox }), 'body'),
    `[${inputOf.head}:v]${asYuv},settb=${rate.den}/${rate.num},setpts=N,${head}[head]`,
    `[background][back]${at(backBox)}[behind]`,
    `[behind][body]${at(bodyBox)}[shoulders]`,
    `[shoulders][head]${at(headBox)},trim=end_frame=${window.frameCount},format=yuv420p`,
  ]
    .join(';')
    .concat(`,${taggedBt709}[out]`)
}

/** A presenter who fills the frame. */
export const presenterGraph = (input: PresenterInput, stand: Stand, picture: Picture | undefined): string =>
  speakerGraph(input, stand, background(input, picture))
