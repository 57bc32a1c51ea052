import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sdTurboNetworks, writeNetworks } from './tiny-onnx-networks.ts'

const special = ['!', '<|startoftext|>', '<|endoftext|>']
const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789,.-']
const vocab = Object.fromEntries(
  [...special, ...letters, ...letters.map((letter) => `${letter}</w>`)].map((token, id) => [token, id]),
)

/** CLIP's own layout with an alphabet for a vocabulary. */
const tokenizer = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: special.slice(1).map((content) => ({
    ...{ id: vocab[content], content, single_word: false, lstrip: false, rstrip: false },
    ...{ normalized: false, special: true },
  })),
  normalizer: {
    type: 'Sequence',
    normalizers: [
      { type: 'NFC' },
      { type: 'Replace', pattern: { Regex: '\\s+' }, content: ' ' },
      { type: 'Lowercase' },
    ],
  },
  pre_tokenizer: {
    type: 'Sequence',
    pretokenizers: [
      {
        ...{ type: 'Split', behavior: 'Removed', invert: true },
        pattern: { Regex: "'s|'t|'re|'ve|'m|'ll|'d|[\\p{L}]+|[\\p{N}]|[^\\s\\p{L}\\p{N}]+" },
      },
      { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true },
    ],
  },
  post_processor: {
    ...{ type: 'RobertaProcessing', trim_offsets: false, add_prefix_space: false },
    ...{ sep: ['<|endoftext|>', 2], cls: ['<|startoftext|>', 1] },
  },
  decoder: null,
  model: {
    ...{ type: 'BPE', dropout: null, unk_token: '<|endoftext|>', continuing_subword_prefix: '' },
    ...{ end_of_word_suffix: '</w>', fuse_unk: false, vocab, merges: [] },
  },
}

const config = {
  ...{ tokenizer_class: 'CLIPTokenizer', model_max_length: 77, do_lower_case: true },
  ...{ pad_token: '!', bos_token: special[1], eos_token: special[2], unk_token: special[2] },
}

/** An SD-Turbo-shaped model folder that paints noise moved by its text. */
export const writeTurboFolder = async (folder: string): Promise<void> => {
  await writeNetworks(folder, sdTurboNetworks)
  await mkdir(join(folder, 'tokenizer'), { recursive: true })
  await writeFile(join(folder, 'tokenizer/tokenizer.json'), JSON.stringify(tokenizer))
  await writeFile(join(folder, 'tokenizer/tokenizer_config.json'), JSON.stringify(config))
}

export const tinyVocabulary = vocab
