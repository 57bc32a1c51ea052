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

/** One engine there is; `place` is its place in the configuration. */
type Candidate = {
  factory: EngineFactory<AnyEngine>
  place: number
  engine?: AnyEngine
  error?: unknown
}

export type OpenEngines = {
  /** Lineups of what is open now. */
  engines: Engines
  /** One row for every engine there is. */
  rows: () => EngineRow[]
  /** Tries once more what could not be opened. @returns what opened now */
  reopen: () => Promise<EngineRow[]>
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
  const lines = capabilityNames.map((capability) => openLine(capability, config[capability], surroundings))
  const close = async () => {
    await Promise.all(lines.map((line) => line.close()))
  }
  const open = async () => {
    const opened = await Promise.all(lines.map((line) => line.open()))
    if (!surroundings.signal.aborted) return opened.flat()
    await close()
    throw surroundings.signal.reason
  }
  await open()
  return {
    engines: Object.fromEntries(
      lines.map(({ capability, lineup }) => [capability, lineup]),
    ) as unknown as Engines,
    rows: () => lines.flatMap((line) => line.rows()),
    reopen: open,
    close,
  }
}

/** The engines of one capability, the first choice first. */
const openLine = (
  capability: Capability,
  { names, options }: EngineChoice,
  surroundings: EngineSurroundings,
) => {
  const factories = factoriesOf[capability] as unknown as readonly EngineFactory<AnyEngine>[]
  const candidates = factories
    .map((factory): Candidate => ({ factory, place: names.indexOf(factory.name) }))
    .sort((a, b) => rank(a) - rank(b))
  const able: AnyEngine[] = []
  const rowOfThis = (candidate: Candidate) => rowOf(capability, candidate, able[0])

  const openOne = async (candidate: Candidate): Promise<void> => {
    try {
      candidate.engine = await candidate.factory.open(options, surroundings)
      delete candidate.error
    } catch (error) {
      candidate.error = error
    }
  }
  return {
    capability,
    lineup: createLineup(capabilities[capability].title, able),
    rows: () => candidates.map(rowOfThis),
    open: async (): Promise<EngineRow[]> => {
      const missing = candidates.filter(({ place, engine }) => place >= 0 && !engine)
      await Promise.all(missing.map(openOne))
      able.splice(0, able.length, ...candidates.flatMap(({ engine }) => engine ?? []))
      return missing.filter(({ engine }) => engine).map(rowOfThis)
    },
    close: async () => {
      const closing = able.map((engine) => engine.close())
      for (const { status, reason } of (await Promise.allSettled(closing)) as PromiseRejectedResult[])
        if (status === 'rejected') surroundings.log({ capability, unclosed: String(reason) })
    },
  }
}

const rank = ({ place }: Candidate): number => (place < 0 ? Number.POSITIVE_INFINITY : place)
