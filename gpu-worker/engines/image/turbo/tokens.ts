import { readFile } from 'node:fs/promises'
import { AppError } from '../../../../shared/errors.ts'
import { findModelFiles } from '../../onnx/index.ts'

/** What the text encoder reads, padded and cut to this many tokens. */
const tokenCount = 77

export type Tokenizer = (text: string) => number[]

const files = { tokenizer: 'tokenizer/tokenizer.json', config: 'tokenizer/tokenizer_config.json' }

const readJson = async (path: string): Promise<object> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as object
  } catch (error) {
    throw new AppError('engine_unavailable', `${path} is no JSON`, {}, error)
  }
}

/** CLIP's tokenizer from the model folder; the files go in as they are, so that nothing can be fetched. */
export const openTokenizer = async (modelDir: string | undefined): Promise<Tokenizer> => {
  const paths = await findModelFiles(modelDir, files)
  const [tokenizer, config] = await Promise.all([readJson(paths.tokenizer), readJson(paths.config)])
  const library = await import('@huggingface/transformers').catch((error: Error) => {
    const got = error.message.split('\n')[0] ?? ''
    throw new AppError(
      'engine_unavailable',
      'the package @huggingface/transformers is missing: npm install',
      {
        got,
      },
    )
  })
  const clip = new library.CLIPTokenizer(tokenizer, config)
  const options = {
    padding: 'max_length',
    truncation: true,
    max_length: tokenCount,
    return_tensor: false,
  } as const
  return (text) => {
    const { input_ids: ids } = clip(text, options) as { input_ids: number[] }
    return ids
  }
}
