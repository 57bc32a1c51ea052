import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onnxTypes, type TinyNetwork } from '../../support/tiny-onnx.ts'
import { writeNetworks } from '../../support/tiny-onnx-networks.ts'

const frames = 1_500
const width = 4
const specials = [
  ...['<|endoftext|>', '<|startoftranscript|>', '<|en|>', '<|de|>', '<|transcribe|>', '<|translate|>'],
  '<|notimestamps|>',
]
const words = ['Ġhello', 'Ġthere', 'Ġworld']
const times = Array.from({ length: frames + 1 }, (_, n) => `<|${(n * 0.02).toFixed(2)}|>`)
const vocabulary = [...words, ...specials, ...times]
const id = (token: string): number => vocabulary.indexOf(token)

/** What the network says after each token; after the start it names the language. */
const after: Readonly<Record<string, string>> = {
  '<|startoftranscript|>': '<|de|>',
  ...{ '<|transcribe|>': '<|0.20|>', '<|0.20|>': 'Ġhello', Ġhello: 'Ġthere', Ġthere: 'Ġworld' },
  ...{ Ġworld: '<|1.20|>', '<|1.20|>': '<|endoftext|>' },
}
/** The 20 ms frame that each token looks at. */
const looksAt: Readonly<Record<string, number>> = { Ġhello: 15, Ġthere: 35, Ġworld: 50, '<|1.20|>': 60 }

const perToken = <T>(of: (token: string) => T): T[] => vocabulary.map(of)
const axis = (...values: number[]) => ({ type: 'int64' as const, dims: [values.length], data: values })
const numbers = (...data: number[]) => ({ type: 'float32' as const, dims: [data.length], data })

const encoder: TinyNetwork = {
  inputs: { input_features: { type: 'float32', dims: ['n', 80, 2 * frames] } },
  outputs: { last_hidden_state: { type: 'float32', dims: ['n', frames, width] } },
  constants: { from: axis(0, 0), to: axis(width, 2 * frames), axes: axis(1, 2), steps: axis(1, 2) },
  nodes: [
    { op: 'Slice', inputs: ['input_features', 'from', 'to', 'axes', 'steps'], outputs: ['cut'] },
    { op: 'Transpose', inputs: ['cut'], outputs: ['last_hidden_state'], attributes: { perm: [0, 2, 1] } },
  ],
}

const cache = { type: 'float32' as const, dims: ['n', 1, 'past', width] }
const past = 'past_key_values.0'

/** Logits are a table look-up of the last token, attention a hump at the token's own frame. */
const decoder: TinyNetwork = {
  inputs: {
    input_ids: { type: 'int64', dims: ['n', 't'] },
    encoder_hidden_states: { type: 'float32', dims: ['n', frames, width] },
    ...{ [`${past}.decoder.key`]: cache, [`${past}.decoder.value`]: cache },
    ...{ [`${past}.encoder.key`]: cache, [`${past}.encoder.value`]: cache },
  },
  outputs: {
    logits: { type: 'float32', dims: ['n', 't', vocabulary.length] },
    ...{ 'present.0.decoder.key': cache, 'present.0.decoder.value': cache },
    ...{ 'present.0.encoder.key': cache, 'present.0.encoder.value': cache },
    'cross_attentions.0': { type: 'float32', dims: ['n', 1, 't', frames] },
  },
  constants: {
    next: axis(...perToken((token) => id(after[token] ?? '<|endoftext|>'))),
    centre: numbers(...perToken((token) => looksAt[token] ?? 0)),
    ...{
      count: axis(vocabulary.length),
      offOn: numbers(0, 20),
      first: axis(1),
      last: axis(-1),
      outer: axis(1, 3),
    },
    frame: { type: 'float32', dims: [1, 1, 1, frames], data: Array.from({ length: frames }, (_, n) => n) },
    ...{ nothing: { type: 'float32', dims: [1, 1, 1, width], data: [0, 0, 0, 0] }, narrow: numbers(-0.02) },
  },
  nodes: [
    { op: 'Gather', inputs: ['next', 'input_ids'], outputs: ['said'] },
    { op: 'OneHot', inputs: ['said', 'count', 'offOn'], outputs: ['logits'] },
    { op: 'Gather', inputs: ['centre', 'input_ids'], outputs: ['centres'] },
    { op: 'Unsqueeze', inputs: ['centres', 'outer'], outputs: ['middle'] },
    { op: 'Sub', inputs: ['frame', 'middle'], outputs: ['away'] },
    { op: 'Mul', inputs: ['away', 'away'], outputs: ['square'] },
    { op: 'Mul', inputs: ['square', 'narrow'], outputs: ['less'] },
    { op: 'Exp', inputs: ['less'], outputs: ['cross_attentions.0'] },
    { op: 'Cast', inputs: ['input_ids'], outputs: ['number'], attributes: { to: onnxTypes.float32 } },
    { op: 'Unsqueeze', inputs: ['number', 'outer'], outputs: ['column'] },
    { op: 'Mul', inputs: ['column', 'nothing'], outputs: ['added'] },
    ...['key', 'value'].flatMap((part) => [
      {
        op: 'Concat',
        inputs: [`${past}.decoder.${part}`, 'added'],
        outputs: [`present.0.decoder.${part}`],
        attributes: { axis: 2 },
      },
      { op: 'Unsqueeze', inputs: ['encoder_hidden_states', 'first'], outputs: [`present.0.encoder.${part}`] },
    ]),
  ],
}

const config = {
  ...{ model_type: 'whisper', architectures: ['WhisperForConditionalGeneration'], is_encoder_decoder: true },
  ...{ d_model: width, encoder_layers: 1, decoder_layers: 1, num_hidden_layers: 1 },
  ...{ encoder_attention_heads: 1, decoder_attention_heads: 1, num_mel_bins: 80 },
  ...{ max_source_positions: frames, max_target_positions: 448, vocab_size: vocabulary.length },
}
const tokens = {
  decoder_start_token_id: id('<|startoftranscript|>'),
  ...{
    eos_token_id: id('<|endoftext|>'),
    pad_token_id: id('<|endoftext|>'),
    bos_token_id: id('<|endoftext|>'),
  },
}
const generation = {
  ...{ ...tokens, is_multilingual: true, no_timestamps_token_id: id('<|notimestamps|>'), max_length: 60 },
  ...{ lang_to_id: { '<|en|>': id('<|en|>'), '<|de|>': id('<|de|>') }, alignment_heads: [[0, 0]] },
  ...{ task_to_id: { transcribe: id('<|transcribe|>'), translate: id('<|translate|>') } },
  max_initial_timestamp_index: 50,
}
const tokenizer = {
  version: '1.0',
  added_tokens: [...specials, ...times].map((content) => ({
    ...{ id: id(content), content, single_word: false, lstrip: false, rstrip: false, normalized: false },
    special: specials.includes(content),
  })),
  pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
  normalizer: null,
  post_processor: null,
  decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true },
  model: { type: 'BPE', vocab: Object.fromEntries(words.map((word) => [word, id(word)])), merges: [] },
}
const preprocessor = {
  ...{ feature_extractor_type: 'WhisperFeatureExtractor', processor_class: 'WhisperProcessor' },
  ...{ feature_size: 80, chunk_length: 30, hop_length: 160, n_fft: 400, sampling_rate: 16_000 },
  ...{ n_samples: 480_000, nb_max_frames: 2 * frames, padding_side: 'right', padding_value: 0 },
}

/** A Whisper that says `hello there world` to everything, and takes it for German when nobody tells it. */
export const writeTinyWhisper = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  const files = {
    ...{ 'config.json': { ...config, ...tokens }, 'generation_config.json': generation },
    ...{ 'preprocessor_config.json': preprocessor, 'tokenizer.json': tokenizer },
    'tokenizer_config.json': { tokenizer_class: 'WhisperTokenizer', processor_class: 'WhisperProcessor' },
  }
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), JSON.stringify(content))
  await writeNetworks(folder, {
    ...{ 'onnx/encoder_model.onnx': encoder, 'onnx/decoder_model_merged.onnx': decoder },
  })
}
