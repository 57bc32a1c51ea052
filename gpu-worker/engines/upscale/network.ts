import { AppError } from '../../../shared/errors.ts'
import type { OnnxModel, OnnxPort, OnnxTensor } from '../onnx/index.ts'

/** Real-ESRGAN and Real-CUGAN as they are exported: [1,3,h,w] RGB from 0 to 1 → [1,3,s·h,s·w]. */
export type UpscaleNetwork = {
  scale: number
  /** The one size that the file allows, or undefined where sizes are free. */
  fixed: { width: number; height: number } | undefined
  /** Planes of red, green and blue, in and out. */
  run: (
    planes: Float32Array,
    width: number,
    height: number,
    signal: AbortSignal,
  ) => Promise<ArrayLike<number>>
}

type Model = OnnxModel<'upscaler'>

const trialSide = 64

const unfit = (what: string, got: string): AppError =>
  new AppError('engine_unavailable', `the network is no upscaler: ${what}`, { got })

const shown = ({ name, type, dims }: OnnxPort): string => `${name} ${type} [${dims.join(',')}]`

const readInput = ({ ports }: Model): OnnxPort & { type: 'float32' | 'float16' } => {
  const [input, ...others] = ports.upscaler.inputs
  if (input === undefined || others.length > 0)
    throw unfit('it must take one picture', ports.upscaler.inputs.map(shown).join('; '))
  const [, channels] = input.dims
  const { type } = input
  if (input.dims.length !== 4 || (typeof channels === 'number' && channels !== 3))
    throw unfit('its picture must be [1,3,h,w]', shown(input))
  if (type !== 'float32' && type !== 'float16') throw unfit('it must compute in floats', shown(input))
  return { ...input, type }
}

const fixedSize = ({ dims: [, , height, width] }: OnnxPort): UpscaleNetwork['fixed'] =>
  typeof height === 'number' && typeof width === 'number' && height > 0 && width > 0
    ? { width, height }
    : undefined

/** Asks the network by a grey picture how much larger it makes one. @throws engine_unavailable */
export const openNetwork = async (model: Model, signal: AbortSignal): Promise<UpscaleNetwork> => {
  const { name, type, ...input } = readInput(model)
  const fixed = fixedSize({ name, type, ...input })
  const [output] = model.ports.upscaler.outputs
  if (output === undefined) throw unfit('it answers nothing', shown({ name, type, ...input }))

  const compute = async (
    planes: Float32Array,
    width: number,
    height: number,
    over: AbortSignal,
  ): Promise<OnnxTensor> => {
    const data = type === 'float16' ? Float16Array.from(planes) : planes
    const feeds = { [name]: { type, data, dims: [1, 3, height, width] } }
    const { [output.name]: result } = await model.run('upscaler', feeds, over)
    if (result) return result
    throw new AppError('engine_failed', 'the network answered nothing', { got: output.name })
  }

  const { width, height } = fixed ?? { width: trialSide, height: trialSide }
  const grey = new Float32Array(3 * width * height).fill(0.5)
  const { dims } = await compute(grey, width, height, signal)
  const scale = (dims[3] ?? 0) / width
  const whole = Number.isInteger(scale) && scale >= 1 && scale <= 8
  if (!whole || dims.length !== 4 || dims[1] !== 3 || dims[2] !== scale * height)
    throw unfit('its answer must be [1,3,s·h,s·w]', `[${dims.join(',')}] for ${width}x${height}`)

  return {
    scale,
    fixed,
    run: async (planes, across, down, over) => {
      const { data, dims: got } = await compute(planes, across, down, over)
      if (got[3] === scale * across && got[2] === scale * down) return data as ArrayLike<number>
      throw new AppError('engine_failed', 'the network answered another size', { got: got.join('x') })
    },
  }
}
