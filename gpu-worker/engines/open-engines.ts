import type { EngineUse } from '../../shared/jobs/engine-use.ts'
import { type Capability, capabilities, capabilityNames } from './capabilities.ts'
import type { EngineChoice, EnginesConfig } from './config.ts'
import { createLineup } from './create-lineup.ts'
import type { EngineFactory, EngineSurroundings } from './engine.ts'
import type { Engines } from './lineup.ts'
import { factoriesOf } from './registry.ts'
import { type EngineRow, rowOf } from './report.ts'

type AnyEngine = EngineUse & {
  canDo: (input: never) => boolean
  run: () => never
  close: () => Promise<void>
}
type Opened = { capability: Capability; engines: AnyEngine[]; rows: EngineRow[] }

export type OpenEngines = {
  engines: Engines
  /** One row for every engine there is. */
  rows: EngineRow[]
  close: () => Promise<void>
}

/**
 * Opens what the configuration names and keeps what opens; the rows say why the others did not.
 * @throws only the signal's reason, with everything closed again
 */
export const openEngines = async (
  config: EnginesConfig,
  surroundings: EngineSurroundings,
): Promise<OpenEngines> => {
  const opened = await Promise.all(
    capabilityNames.map((capability) => openCapability(capability, config[capability], surroundings)),
  )
  const all = opened.flatMap(({ engines }) => engines)
  const close = async () => {
    await Promise.all(
      all.map((engine) => engine.close().catch((error) => surroundings.log({ unclosed: String(error) }))),
    )
  }
  if (surroundings.signal.aborted) {
    await close()
    throw surroundings.signal.reason
  }
  const lineups = opened.map(({ capability, engines }) => [
    capability,
    createLineup(capabilities[capability].title, engines),
  ])
  return {
    engines: Object.fromEntries(lineups) as Engines,
    rows: opened.flatMap(({ rows }) => rows),
    close,
  }
}

const openCapability = async (
  capability: Capability,
  { names, options }: EngineChoice,
  surroundings: EngineSurroundings,
): Promise<Opened> => {
  const factories = factoriesOf[capability] as unknown as readonly EngineFactory<AnyEngine>[]
  const attempts = await Promise.all(
    factories.map(async (factory) => {
      const place = names.indexOf(factory.name)
      if (place < 0) return { factory, place }
      const opening = factory.open(options, surroundings)
      return opening.then(
        (engine) => ({ factory, place, engine }),
        (error: unknown) => ({ factory, place, error }),
      )
    }),
  )
  attempts.sort((a, b) => rank(a.place) - rank(b.place))
  const engines = attempts.flatMap((attempt) => ('engine' in attempt ? [attempt.engine] : []))
  return { capability, engines, rows: attempts.map((attempt) => rowOf(capability, attempt, engines[0])) }
}

const rank = (place: number): number => (place < 0 ? Number.POSITIVE_INFINITY : place)
