import { AppError } from '../../shared/errors.ts'
import type { Engine } from './engine.ts'
import type { Lineup } from './lineup.ts'

/** Engines in the order they are tried. */
export const createLineup = <I, O, E extends Engine<I, O>>(
  capability: string,
  engines: readonly E[],
): Lineup<E> => {
  const able = (input: I): E[] => {
    const found = engines.filter((engine) => engine.canDo(input))
    if (found.length > 0) return found
    throw new AppError('engine_unavailable', `No ${capability} engine of this worker can do this`, {
      allowed: engines.map(({ engine, model }) => `${engine}:${model}`),
    })
  }
  const useOf = ({ engine, model, device }: E) => ({ engine, model, device })
  return {
    engines,
    choose: (input) => useOf(able(input as I)[0] as E),
    run: async (input, env) => {
      const [first] = able(input as I)
      return { output: (await (first as E).run(input as I, env)) as never, use: useOf(first as E) }
    },
  }
}
