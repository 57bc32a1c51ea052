import { basename } from 'node:path'
import { AppError } from '../../../../shared/errors.ts'
import { createGate } from '../../../net/gate.ts'
import type { EngineEnv, EngineOptions } from '../../engine.ts'
import { findModelFiles } from '../../onnx/index.ts'
import { startHost, type WhisperHost } from './host-process.ts'
import type { WhisperPrecision, WhisperSaid } from './messages.ts'

type WhisperModel = {
  name: string
  device: 'cpu' | 'cuda'
  /** Up to 30 s of 16 kHz sound. One at a time; an aborted one ends its process and the next opens the model again. */
  hear: (samples: Float32Array, language: string | null, signal: AbortSignal) => Promise<WhisperSaid>
  close: () => Promise<void>
}

/** How the library names the files of each precision, the most exact first. */
const suffixes: Record<WhisperPrecision, string> = {
  ...{ fp32: '', fp16: '_fp16', q8: '_quantized', int8: '_int8', q4: '_q4' },
}

const filesOf = (suffix: string) => ({
  ...{
    config: 'config.json',
    generation: 'generation_config.json',
    preprocessor: 'preprocessor_config.json',
  },
  ...{ tokenizer: 'tokenizer.json', tokenizerConfig: 'tokenizer_config.json' },
  ...{ encoder: `onnx/encoder_model${suffix}.onnx`, decoder: `onnx/decoder_model_merged${suffix}.onnx` },
})

/** The most exact precision that is there whole. @throws engine_unavailable: what is missing, and what there is */
const findPrecision = async (modelDir: string | undefined): Promise<WhisperPrecision> => {
  let missing: unknown
  for (const [precision, suffix] of Object.entries(suffixes) as [WhisperPrecision, string][]) {
    try {
      await findModelFiles(modelDir, filesOf(suffix))
      return precision
    } catch (error) {
      missing ??= error
    }
  }
  throw missing
}

type Opened = { host: WhisperHost; device: 'cpu' | 'cuda' }

/** Opens a Whisper in the layout of Hugging Face's ONNX models. @throws engine_unavailable */
export const openWhisper = async (
  { modelDir, device: wanted }: Pick<EngineOptions, 'modelDir' | 'device'>,
  log: EngineEnv['log'],
): Promise<WhisperModel> => {
  const dtype = await findPrecision(modelDir)
  const folder = modelDir ?? ''
  const openOn = async (device: 'cpu' | 'cuda'): Promise<Opened> => {
    const host = startHost()
    try {
      await host.ask({ verb: 'open', modelDir: folder, dtype, device })
      return { host, device }
    } catch (error) {
      await host.kill()
      const why = error instanceof Error ? error.message : String(error)
      throw new AppError('engine_unavailable', `${folder} cannot be opened: ${why}`, {}, error)
    }
  }
  const openSomewhere = async (): Promise<Opened> => {
    if (wanted === 'cpu' || process.platform !== 'linux') return openOn('cpu')
    return openOn('cuda').catch((error: Error) => {
      if (wanted === 'cuda') log({ device: 'cpu', instead: 'cuda', why: error.message })
      return openOn('cpu')
    })
  }
  const first = await openSomewhere()
  let { host } = first
  const gate = createGate(1)
  const hear = async (samples: Float32Array, language: string | null, signal: AbortSignal) => {
    signal.throwIfAborted()
    if (!host.alive()) host = (await openOn(first.device)).host
    const { said } = await host.askUntil({ verb: 'hear', samples, language }, signal)
    return said ?? { language, text: '', chunks: [], wordTimes: false }
  }
  return {
    ...{ name: `${basename(folder)}:${dtype}`, device: first.device },
    hear: (samples, language, signal) => gate(() => hear(samples, language, signal)),
    close: () => host.kill(),
  }
}
