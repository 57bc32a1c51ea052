import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { onnxTypes, type TinyNetwork, writeOnnx } from './tiny-onnx.ts'

/** Writes networks below `folder`: `{ 'unet/model.onnx': sdTurboUnet }`. */
export const writeNetworks = async (
  folder: string,
  networks: Readonly<Record<string, TinyNetwork>>,
): Promise<void> => {
  for (const [path, network] of Object.entries(networks)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), writeOnnx(network))
  }
}

const whole = (values: readonly number[]) => ({ type: 'int64' as const, dims: [values.length], data: values })
const scalar = (value: number) => ({ type: 'float32' as const, dims: [1], data: [value] })
/** Channels [from, to) of x: inputs of a Slice along axis 1. */
const channels = (from: number, to: number) => ({ from: whole([from]), to: whole([to]), axis: whole([1]) })

/** 1 where the mouth of an aligned 96 × 96 face lies. */
const mouthMask = Float32Array.from({ length: 96 * 96 }, (_, index) => {
  const [x, y] = [(index % 96) - 48, Math.floor(index / 96) - 72]
  return (x / 16) ** 2 + (y / 9) ** 2 <= 1 ? 1 : 0
})

/**
 * mel [n,1,80,16] and faces [n,6,96,96] (masked BGR, then reference BGR) → [n,3,96,96]: the reference, its mouth the
 * darker the louder the mel, as an opening mouth is.
 */
export const wav2LipNetwork: TinyNetwork = {
  inputs: {
    mel: { type: 'float32', dims: ['n', 1, 80, 16] },
    faces: { type: 'float32', dims: ['n', 6, 96, 96] },
  },
  outputs: { predicted: { type: 'float32', dims: ['n', 3, 96, 96] } },
  constants: {
    ...channels(3, 6),
    mask: { type: 'float32', dims: [1, 1, 96, 96], data: mouthMask },
    least: scalar(4),
    part: scalar(0.12),
    dark: { type: 'float32', dims: [], data: [0] },
    light: { type: 'float32', dims: [], data: [1] },
  },
  nodes: [
    { op: 'Slice', inputs: ['faces', 'from', 'to', 'axis'], outputs: ['reference'] },
    { op: 'ReduceMean', inputs: ['mel'], outputs: ['level'], attributes: { axes: [1, 2, 3], keepdims: 1 } },
    { op: 'Add', inputs: ['level', 'least'], outputs: ['loud'] }, // a mel of silence is −4
    { op: 'Mul', inputs: ['loud', 'part'], outputs: ['opening'] },
    { op: 'Mul', inputs: ['opening', 'mask'], outputs: ['shade'] },
    { op: 'Sub', inputs: ['reference', 'shade'], outputs: ['open'] },
    { op: 'Clip', inputs: ['open', 'dark', 'light'], outputs: ['predicted'] },
  ],
}

/** [1,3,h,w] → [1,3,4h,4w], 0 to 1, each pixel four times as large. */
export const realEsrganNetwork: TinyNetwork = {
  inputs: { input: { type: 'float32', dims: [1, 3, 'h', 'w'] } },
  outputs: { output: { type: 'float32', dims: [1, 3, 'h4', 'w4'] } },
  constants: { scales: { type: 'float32', dims: [4], data: [1, 1, 4, 4] } },
  nodes: [
    {
      op: 'Resize',
      inputs: ['input', '', 'scales'],
      outputs: ['output'],
      attributes: { mode: 'nearest', coordinate_transformation_mode: 'asymmetric', nearest_mode: 'floor' },
    },
  ],
}

export const vitsSamplesPerPhoneme = 1024
export const vitsSampleRate = 22_050

/**
 * As Piper's: input int64 [1,phonemes], input_lengths, scales → output [1,1,samples]: each phoneme is a tone of
 * (100 + 10 × id) Hz, vitsSamplesPerPhoneme long.
 */
export const vitsNetwork: TinyNetwork = {
  inputs: {
    input: { type: 'int64', dims: ['batch', 'phonemes'] },
    input_lengths: { type: 'int64', dims: ['batch'] },
    scales: { type: 'float32', dims: [3] },
  },
  outputs: { output: { type: 'float32', dims: [1, 1, 'samples'] } },
  constants: {
    last: whole([2]),
    flat: whole([1, 1, -1]),
    step: scalar(10),
    base: scalar(100),
    loudness: scalar(0.3),
    time: {
      type: 'float32',
      dims: [1, 1, vitsSamplesPerPhoneme],
      data: Float32Array.from(
        { length: vitsSamplesPerPhoneme },
        (_, index) => (2 * Math.PI * index) / vitsSampleRate,
      ),
    },
  },
  nodes: [
    { op: 'Cast', inputs: ['input'], outputs: ['ids'], attributes: { to: onnxTypes.float32 } },
    { op: 'Unsqueeze', inputs: ['ids', 'last'], outputs: ['column'] },
    { op: 'Mul', inputs: ['column', 'step'], outputs: ['above'] },
    { op: 'Add', inputs: ['above', 'base'], outputs: ['pitch'] },
    { op: 'Mul', inputs: ['pitch', 'time'], outputs: ['phase'] },
    { op: 'Sin', inputs: ['phase'], outputs: ['wave'] },
    { op: 'Mul', inputs: ['wave', 'loudness'], outputs: ['tones'] },
    { op: 'Reshape', inputs: ['tones', 'flat'], outputs: ['output'] },
  ],
}

/** SD-Turbo's three parts by their paths in a model folder; hidden size 8 instead of 1024. */
export const sdTurboNetworks: Readonly<Record<string, TinyNetwork>> = {
  /** input_ids [b,77] → last_hidden_state [b,77,8]: waves that depend on the ids. */
  'text_encoder/model.onnx': {
    inputs: { input_ids: { type: 'int32', dims: ['b', 77] } },
    outputs: { last_hidden_state: { type: 'float32', dims: ['b', 77, 8] } },
    constants: {
      last: whole([2]),
      spread: { type: 'float32', dims: [1, 1, 8], data: [0.1, 0.2, 0.3, 0.5, 0.7, 1.1, 1.3, 1.7] },
    },
    nodes: [
      { op: 'Cast', inputs: ['input_ids'], outputs: ['ids'], attributes: { to: onnxTypes.float32 } },
      { op: 'Unsqueeze', inputs: ['ids', 'last'], outputs: ['column'] },
      { op: 'Mul', inputs: ['column', 'spread'], outputs: ['phase'] },
      { op: 'Sin', inputs: ['phase'], outputs: ['last_hidden_state'] },
    ],
  },
  /** sample [b,4,h,w], timestep [1], encoder_hidden_states [b,77,8] → out_sample: half the noise, moved by the text. */
  'unet/model.onnx': {
    inputs: {
      sample: { type: 'float32', dims: ['b', 4, 'h', 'w'] },
      timestep: { type: 'int64', dims: [1] },
      encoder_hidden_states: { type: 'float32', dims: ['b', 77, 8] },
    },
    outputs: { out_sample: { type: 'float32', dims: ['b', 4, 'h', 'w'] } },
    constants: { half: scalar(0.5), last: whole([3]) },
    nodes: [
      {
        op: 'ReduceMean',
        inputs: ['encoder_hidden_states'],
        outputs: ['mean'],
        attributes: { axes: [1, 2], keepdims: 1 },
      },
      { op: 'Unsqueeze', inputs: ['mean', 'last'], outputs: ['move'] },
      { op: 'Mul', inputs: ['sample', 'half'], outputs: ['halved'] },
      { op: 'Add', inputs: ['halved', 'move'], outputs: ['out_sample'] },
    ],
  },
  /** latent_sample [b,4,h,w] → sample [b,3,8h,8w] in −1 to 1. */
  'vae_decoder/model.onnx': {
    inputs: { latent_sample: { type: 'float32', dims: ['b', 4, 'h', 'w'] } },
    outputs: { sample: { type: 'float32', dims: ['b', 3, 'h8', 'w8'] } },
    constants: {
      ...channels(0, 3),
      scales: { type: 'float32', dims: [4], data: [1, 1, 8, 8] },
    },
    nodes: [
      { op: 'Slice', inputs: ['latent_sample', 'from', 'to', 'axis'], outputs: ['colours'] },
      { op: 'Resize', inputs: ['colours', '', 'scales'], outputs: ['large'], attributes: { mode: 'linear' } },
      { op: 'Tanh', inputs: ['large'], outputs: ['sample'] },
    ],
  },
}
