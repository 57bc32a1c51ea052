import type {
  EngineEnv,
  EngineFactory,
  EngineOptions,
  EngineSurroundings,
} from '../../../gpu-worker/engines/engine.ts'
import { makeScratch, testTools } from '../../support/media.ts'

export const bareOptions: EngineOptions = {
  ...{ url: undefined, model: undefined, apiKey: undefined, modelDir: undefined, serverCommand: undefined },
  timeoutMs: 20_000,
  device: 'cpu',
}

export const surroundingsOf = async (
  signal: AbortSignal = new AbortController().signal,
): Promise<EngineSurroundings> => ({
  ffmpeg: await testTools(),
  log: () => undefined,
  signal,
})

/** Opens an engine as a worker does, hands it to `work` with an environment of its own, and closes it. */
export const withEngine = async <E extends { close: () => Promise<void> }, T>(
  factory: EngineFactory<E>,
  options: Partial<EngineOptions>,
  work: (engine: E, env: EngineEnv) => Promise<T>,
): Promise<T> => {
  const surroundings = await surroundingsOf()
  const scratch = await makeScratch()
  try {
    const engine = await factory.open({ ...bareOptions, ...options }, surroundings)
    try {
      return await work(engine, { ...surroundings, scratchDir: scratch.dir })
    } finally {
      await engine.close()
    }
  } finally {
    await scratch.remove()
  }
}
