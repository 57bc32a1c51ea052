import { AppError } from '../../shared/errors.ts'
import type { EngineUse } from '../../shared/jobs/engine-use.ts'
import type { EngineEnv } from './engine.ts'
import type { Lineup } from './lineup.ts'
import { watchStreams } from './streams-taken.ts'

/** An engine as the lineup sees it: what it takes is its capability's matter. */
type AnyEngine = EngineUse & {
  canDo: (input: never) => boolean
  run: (input: never, env: EngineEnv) => Promise<unknown>
}

/**
 * Engines in the order they are tried. The next takes over where one is unavailable or fails, never where the input
 * is at fault.
 */
export const createLineup = <E extends AnyEngine>(capability: string, engines: readonly E[]): Lineup<E> => {
  const able = (input: unknown): E[] => {
    const found = engines.filter((engine) => engine.canDo(input as never))
    if (found.length > 0) return found
    throw new AppError('engine_unavailable', `No ${capability} engine of this worker can do this`, {
      allowed: engines.map(({ engine, model }) => `${engine}:${model}`),
    })
  }
  const useOf = ({ engine, model, device }: E): EngineUse => ({ engine, model, device })

  const run = async (given: unknown, env: EngineEnv) => {
    const { input, taken } = watchStreams(given)
    const line = able(input)
    for (const [index, engine] of line.entries()) {
      try {
        return { output: (await engine.run(input as never, env)) as never, use: useOf(engine) }
      } catch (error) {
        env.signal.throwIfAborted()
        const failure = toEngineError(capability, error)
        const next = line[index + 1]
        if (!next || !isEnginesFault(failure) || taken()) throw failure
        env.log({ failed: useOf(engine), code: failure.code, message: failure.message, next: useOf(next) })
      }
    }
    throw new AppError('engine_unavailable', `No ${capability} engine is left`)
  }
  return { engines, choose: (input) => useOf(able(input)[0] as E), run }
}

const isEnginesFault = ({ code }: AppError): boolean =>
  code === 'engine_unavailable' || code === 'engine_failed'

/** What an engine did not foresee is its failure, with the cause for the log. */
const toEngineError = (capability: string, error: unknown): AppError =>
  error instanceof AppError
    ? error
    : new AppError('engine_failed', `the ${capability} engine met an unexpected error`, {}, error)
