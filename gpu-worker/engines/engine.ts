import type { EngineUse } from '../../shared/jobs/engine-use.ts'
import type { FfmpegTools } from '../ffmpeg/tools.ts'

/** What an engine may use while it runs one input; it ends within a second of the signal. */
export type EngineEnv = {
  /** Own folder of the attempt; the engine's files may stay there. */
  scratchDir: string
  signal: AbortSignal
  ffmpeg: FfmpegTools
  log: (entry: Record<string, unknown>) => void
}

/**
 * One implementation of one capability. `run` throws AppError alone: `engine_refused` and the input's own codes are
 * final, `engine_failed` and `engine_unavailable` may be tried again, here or by the next engine in line.
 */
export type Engine<Input, Output> = EngineUse & {
  /** Whether it can do this very input (its language, its size, …). */
  canDo: (input: Input) => boolean
  run: (input: Input, env: EngineEnv) => Promise<Output>
  close: () => Promise<void>
}

/** Where an engine has been seen to work; `npm run engines` and the README say it. */
export type Proof =
  | { kind: 'built in' }
  | { kind: 'run on a GPU'; date: string; card: string }
  | { kind: 'run on a stand-in' }
  | { kind: 'not run' }

/** What an engine is opened with: the variables of its capability, `SPEECH_URL` and so on, already parsed. */
export type EngineOptions = {
  /** Base address of a server: `http://127.0.0.1:8880/v1`. */
  url: string | undefined
  model: string | undefined
  apiKey: string | undefined
  /** Folder of model files on this machine; nothing is ever downloaded. */
  modelDir: string | undefined
  /** What the worker starts, health-checks, watches and stops for a server-shaped engine. */
  serverCommand: string | undefined
  timeoutMs: number
  device: 'auto' | 'cpu' | 'cuda'
}

export type EngineSurroundings = { ffmpeg: FfmpegTools; log: EngineEnv['log']; signal: AbortSignal }

/** How an engine of a capability is made. `open` throws AppError('engine_unavailable', why, { allowed: what there is }). */
export type EngineFactory<E> = {
  /** As configured: `builtin`, `openai`, `huggingface`, `onnx`, … */
  name: string
  proof: Proof
  open: (options: EngineOptions, surroundings: EngineSurroundings) => Promise<E>
}
