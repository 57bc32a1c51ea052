import { AppError } from '../../../../shared/errors.ts'
import type { OnnxModel, OnnxTensor } from '../../onnx/index.ts'
import type { VitsConfig } from './read-config.ts'

export type Spoken = {
  samples: Float32Array
  /** Length of each id in samples, where the network tells. */
  durations: Float32Array | undefined
}

/** Names under which exports give the frames per phoneme. */
const durationNames = ['durations', 'w_ceil', 'phoneme_durations']

/** ids [1,n] → sound, through inputs named as Piper names them. @throws engine_failed */
export const runVits = async (
  model: OnnxModel<'voice'>,
  config: VitsConfig,
  request: { ids: readonly bigint[]; speaker: number; speed: number },
  signal: AbortSignal,
): Promise<Spoken> => {
  const { ids, speaker, speed } = request
  const { noise_scale, length_scale, noise_w } = config.inference
  const scales = Float32Array.of(noise_scale, length_scale / speed, noise_w)
  const given: Record<string, OnnxTensor> = {
    input: { type: 'int64', dims: [1, ids.length], data: BigInt64Array.from(ids) },
    input_lengths: { type: 'int64', dims: [1], data: BigInt64Array.of(BigInt(ids.length)) },
    scales: { type: 'float32', dims: [3], data: scales },
    sid: { type: 'int64', dims: [1], data: BigInt64Array.of(BigInt(speaker)) },
  }
  const wanted = model.ports.voice.inputs.map(({ name }) => [name, given[name]] as const)
  const results = await model.run(
    'voice',
    Object.fromEntries(wanted.flatMap(([name, tensor]) => (tensor ? [[name, tensor]] : []))),
    signal,
  )
  const name = 'output' in results ? 'output' : Object.keys(results)[0]
  const sound = name === undefined ? undefined : results[name]?.data
  if (!(sound instanceof Float32Array) || sound.length === 0)
    throw new AppError('engine_failed', 'the voice gave no sound')
  return { samples: sound, durations: durationsOf(results, ids.length, sound.length) }
}

const durationsOf = (results: Readonly<Record<string, OnnxTensor>>, ids: number, samples: number) => {
  const found = durationNames.flatMap((name) => results[name]?.data ?? [])[0]
  if (found === undefined || found.length !== ids) return undefined
  const frames = Float32Array.from(found as ArrayLike<number>)
  const total = frames.reduce((sum, each) => sum + each, 0)
  return total > 0 ? frames.map((each) => (each * samples) / total) : undefined
}

/** @throws engine_unavailable: a network with other inputs */
export const assertVits = (model: OnnxModel<'voice'>): void => {
  const names = model.ports.voice.inputs.map(({ name }) => name)
  const known = ['input', 'input_lengths', 'scales', 'sid']
  if (names.includes('input') && names.every((name) => known.includes(name))) return
  throw new AppError('engine_unavailable', 'model.onnx is no VITS voice as Piper exports it', {
    got: names.join(', '),
    allowed: known,
  })
}
