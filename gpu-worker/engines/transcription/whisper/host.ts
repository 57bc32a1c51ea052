// A process of its own: the model computes without yielding, and only a process can be ended in mid-computation.
import { basename, dirname } from 'node:path'
import type {
  AutomaticSpeechRecognitionPipeline,
  Tensor,
  WhisperForConditionalGeneration,
} from '@huggingface/transformers'
import { serveWorker } from '../../process/serve-worker.ts'
import type { WhisperReply, WhisperRequest, WhisperSaid } from './messages.ts'

type Open = Extract<WhisperRequest, { verb: 'open' }>

const library = import('@huggingface/transformers').catch((error: Error) => error)
let open: AutomaticSpeechRecognitionPipeline | undefined

const loadLibrary = async () => {
  const loaded = await library
  if (!(loaded instanceof Error)) return loaded
  throw Object.assign(new Error(loaded.message.split('\n')[0]), { missing: true })
}

/** Nothing is ever downloaded: the library may read this one folder. */
const openModel = async ({ modelDir, dtype, device }: Open): Promise<void> => {
  const { env, pipeline } = await loadLibrary()
  Object.assign(env, { allowRemoteModels: false, allowLocalModels: true, localModelPath: dirname(modelDir) })
  const options = { local_files_only: true, dtype, device } as const
  open = await pipeline('automatic-speech-recognition', basename(modelDir), options)
}

type Generation = {
  is_multilingual?: boolean
  lang_to_id?: Record<string, number>
  decoder_start_token_id?: number
  alignment_heads?: unknown
}

/** The library takes all speech for English: so the model itself is asked, by its first token after the start. */
const findLanguage = async (samples: Float32Array, generation: Generation): Promise<string | null> => {
  const { lang_to_id: ids, decoder_start_token_id: start } = generation
  if (!open || !ids || start === undefined) return null
  const { Tensor: MakeTensor } = await loadLibrary()
  const { input_features } = (await open.processor(samples)) as { input_features: Tensor }
  const decoder_input_ids = new MakeTensor('int64', BigInt64Array.of(BigInt(start)), [1, 1])
  const { logits } = (await open.model({ input_features, decoder_input_ids })) as { logits: Tensor }
  const scores = logits.data as Float32Array
  const [best] = Object.entries(ids).toSorted(([, a], [, b]) => (scores[b] ?? 0) - (scores[a] ?? 0))
  return best?.[0].slice(2, -2) ?? null
}

const hear = async (samples: Float32Array, known: string | null): Promise<WhisperSaid> => {
  if (!open) throw new Error('no model is open')
  const model = open.model as WhisperForConditionalGeneration
  const generation = (model.generation_config ?? {}) as Generation
  const multilingual = generation.is_multilingual === true
  const language = multilingual ? (known ?? (await findLanguage(samples, generation))) : null
  const wordTimes = generation.alignment_heads !== undefined
  const said = await open(samples, {
    return_timestamps: wordTimes ? 'word' : true,
    ...(language === null ? {} : { language, task: 'transcribe' }),
  })
  const { text, chunks = [] } = Array.isArray(said) ? { text: '' } : said
  return { language, text, chunks: chunks as WhisperSaid['chunks'], wordTimes }
}

const act = async (request: WhisperRequest): Promise<WhisperReply> => {
  const { id } = request
  try {
    if (request.verb === 'hear') return { id, ok: true, said: await hear(request.samples, request.language) }
    await openModel(request)
    return { id, ok: true }
  } catch (error) {
    const missing = error instanceof Error && 'missing' in error
    return { id, ok: false, message: error instanceof Error ? error.message : String(error), missing }
  }
}

serveWorker(act)
