import type { EngineFactory } from '../../gpu-worker/engines/engine.ts'
import type { AppError } from '../../shared/errors.ts'
import type { EngineUse } from '../../shared/jobs/engine-use.ts'
import { bareOptions, collectFlaws, type Flaws, surroundingsOf, unless } from './harness/index.ts'

type AnyEngine = EngineUse & { close: () => Promise<void> }
type Opened = AnyEngine | AppError

/** What holds for every engine of every capability, opened on a bare machine without any configuration. */
export const findEngineFlaws = async (factory: EngineFactory<AnyEngine>): Promise<Flaws> => {
  const opened: Opened = await factory
    .open(bareOptions, await surroundingsOf())
    .catch((error: AppError) => error)
  if (opened instanceof Error) return collectFlaws(rulesOfRefusal(factory, opened))
  return collectFlaws(rulesOfEngine(factory, opened))
}

const rulesOfRefusal = (factory: EngineFactory<AnyEngine>, error: AppError) => ({
  'a built-in engine opens anywhere': async () => unless(factory.proof.kind !== 'built in', error.message),
  'an engine that is not configured says what it needs': async () => [
    ...[unless(error.code === 'engine_unavailable', `code ${error.code}`)].flatMap((flaw) => flaw ?? []),
    ...[unless(error.message.length > 20, `only "${error.message}"`)].flatMap((flaw) => flaw ?? []),
  ],
})

const rulesOfEngine = (factory: EngineFactory<AnyEngine>, engine: AnyEngine) => ({
  'an engine names itself as it is configured': async () =>
    unless(engine.engine === factory.name, `${engine.engine} instead of ${factory.name}`),
  'an engine names its model': async () => unless(engine.model !== '', 'no name'),
  'an engine may be closed twice': async () => {
    await engine.close()
    await engine.close()
    return undefined
  },
})
