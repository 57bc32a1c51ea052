import { AppError } from '../../../../shared/errors.ts'
import type { OnnxModel, OnnxPort, OnnxTensor, OnnxTensors } from '../../onnx/index.ts'

/** Stable Diffusion's three parts, where `optimum-cli export onnx` and its kin put them. */
export const turboFiles = {
  text: 'text_encoder/model.onnx',
  unet: 'unet/model.onnx',
  decoder: 'vae_decoder/model.onnx',
} as const
type Part = keyof typeof turboFiles
export type TurboModel = OnnxModel<Part>

const wanted: Record<Part, readonly string[]> = {
  text: ['input_ids'],
  unet: ['sample', 'timestep', 'encoder_hidden_states'],
  decoder: ['latent_sample'],
}

/** @throws engine_unavailable for files of another kind of model */
export const assertTurbo = ({ ports }: Pick<TurboModel, 'ports'>): void => {
  for (const part of Object.keys(wanted) as Part[]) {
    const names = ports[part].inputs.map(({ name }) => name)
    if (names.length === wanted[part].length && wanted[part].every((name) => names.includes(name))) continue
    throw new AppError('engine_unavailable', `${turboFiles[part]} is no part of an SD-Turbo model`, {
      ...{ got: names.join(', '), allowed: wanted[part] },
    })
  }
}

const dataOf = (type: string, numbers: ArrayLike<number>): OnnxTensor => {
  const dims = [numbers.length]
  if (type === 'float16') return { type, dims, data: Float16Array.from(numbers) }
  if (type === 'int64') return { type, dims, data: BigInt64Array.from(Array.from(numbers, BigInt)) }
  if (type === 'int32') return { type, dims, data: Int32Array.from(numbers) }
  return { type: 'float32', dims, data: Float32Array.from(numbers) }
}

type Numbers = { numbers: ArrayLike<number>; dims: readonly number[] }

/** Runs one part with numbers of whatever type its file declares. */
export const runPart = async (
  { ports, run }: TurboModel,
  part: Part,
  given: Readonly<Record<string, Numbers>>,
  signal: AbortSignal,
): Promise<{ numbers: Float32Array; dims: readonly number[] }> => {
  const typeOf = (name: string): string =>
    ports[part].inputs.find((port: OnnxPort) => port.name === name)?.type ?? 'float32'
  const feeds: OnnxTensors = Object.fromEntries(
    Object.entries(given).map(([name, { numbers, dims }]) => [
      name,
      { ...dataOf(typeOf(name), numbers), dims },
    ]),
  )
  const results = await run(part, feeds, signal)
  const result = results[ports[part].outputs[0]?.name ?? '']
  if (!result) throw new AppError('engine_failed', `${turboFiles[part]} answered nothing`)
  return { numbers: Float32Array.from(result.data as ArrayLike<number>), dims: result.dims }
}
