import { AppError } from '../../../../shared/errors.ts'
import type { OnnxModel } from '../../onnx/index.ts'
import { openCascadeSight } from './cascade-sight.ts'
import type { Hit } from './detect.ts'
import { type Grey, resize } from './grey.ts'
import type { Pyramid } from './pyramid.ts'
import type { Sight } from './sight.ts'
import { enoughVotes } from './vote.ts'

export type Detector = OnnxModel<'face'>

/** What the network sees: the whole picture, whatever its shape. */
export const inputWidth = 320
export const inputHeight = 240

const leastScore = 0.6
/** A clear face: its score counts as `enoughVotes`. */
const clearScore = 0.7

/** Grey in all three channels, as UltraFace was trained: (value − 127) / 128. */
const inputOf = (picture: Grey): Float32Array => {
  const { pixels } = resize(picture, inputWidth, inputHeight)
  const plane = pixels.length
  const input = new Float32Array(3 * plane)
  for (let at = 0; at < 3 * plane; at++) input[at] = ((pixels[at % plane] ?? 0) - 127) / 128
  return input
}

/** Its boxes are tight, from brow to chin: ours are square. */
const squareOf = (left: number, top: number, right: number, bottom: number, votes: number): Hit => {
  const size = 1.08 * Math.max(right - left, 0.8 * (bottom - top))
  return { x: (left + right - size) / 2, y: (top + bottom - size) / 2, width: size, height: size, votes }
}

const overlaps = (a: Hit, b: Hit): boolean =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) <
  0.5 * Math.max(a.width, b.width)

const see = async (model: Detector, pyramid: Pyramid, signal: AbortSignal): Promise<Hit[]> => {
  const full = pyramid.level(0)
  // Halves first: one bilinear step of more than two would skip pixels.
  const n = Math.max(0, Math.floor(Math.log2(Math.min(full.width / inputWidth, full.height / inputHeight))))
  const [input = { name: 'input' }] = model.ports.face.inputs
  const data = inputOf(pyramid.level(n))
  const dims = [1, 3, inputHeight, inputWidth]
  const outputs = Object.values(
    await model.run('face', { [input.name]: { type: 'float32', dims, data } }, signal),
  )
  const scores = outputs.find(({ dims }) => dims.at(-1) === 2)?.data
  const boxes = outputs.find(({ dims }) => dims.at(-1) === 4)?.data
  if (!(scores instanceof Float32Array) || !(boxes instanceof Float32Array))
    throw new AppError('engine_failed', 'the face network answered in another shape')
  const hits: Hit[] = []
  for (let at = 0; at < scores.length / 2; at++) {
    const score = scores[2 * at + 1] ?? 0
    if (score < leastScore) continue
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes.subarray(4 * at, 4 * at + 4)
    const { width, height } = full
    const votes = (enoughVotes * score) / clearScore
    hits.push(squareOf(left * width, top * height, right * width, bottom * height, votes))
  }
  const best: Hit[] = []
  for (const hit of hits.toSorted((a, b) => b.votes - a.votes))
    if (best.length < 8 && !best.some((other) => overlaps(other, hit))) best.push(hit)
  return best
}

/** An UltraFace network; eyes are still the cascade's. */
export const openOnnxSight = (model: Detector, signal: AbortSignal): Sight => {
  const { headOf } = openCascadeSight()
  return {
    findFaces: (pyramid) => see(model, pyramid, signal),
    headOf,
    isConfirmed: async (pyramid, head) => {
      const hits = await see(model, pyramid, signal)
      return hits.some(({ x, y, width, height }) => {
        const away = Math.hypot(x + width / 2 - head.x, y + height / 2 - head.y)
        return away < 0.5 * head.size && Math.abs(Math.log(width / head.size)) < 0.6
      })
    },
  }
}
