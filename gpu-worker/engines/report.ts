import { AppError } from '../../shared/errors.ts'
import type { EngineUse } from '../../shared/jobs/engine-use.ts'
import { type Capability, capabilities } from './capabilities.ts'
import type { EngineFactory, Proof } from './engine.ts'

/** What is known of one engine after the start, for the log, `npm run engines` and the README alike. */
export type EngineRow = {
  capability: string
  engine: string
  model: string | null
  device: EngineUse['device'] | null
  /** Null where a language does not matter. */
  languages: readonly string[] | null
  status: 'ready' | 'fallback' | 'not available' | 'not configured'
  /** Of an engine that is not available. */
  why: string | null
  proof: string
}

type Attempt = { factory: EngineFactory<EngineUse>; engine?: EngineUse; error?: unknown }

export const rowOf = (
  capability: Capability,
  { factory, engine, error }: Attempt,
  first: EngineUse | undefined,
): EngineRow => ({
  capability: capabilities[capability].title,
  engine: factory.name,
  model: engine?.model ?? null,
  device: engine?.device ?? null,
  languages: engine && 'languages' in engine ? (engine.languages as readonly string[]) : null,
  status: engine ? (engine === first ? 'ready' : 'fallback') : error ? 'not available' : 'not configured',
  why: error ? whyOf(error) : null,
  proof: describeProof(factory.proof),
})

/** The words of the README's table too. */
export const describeProof = (proof: Proof): string =>
  proof.kind === 'run on a GPU' ? `run on a GPU (${proof.date}, ${proof.card})` : proof.kind

const whyOf = (error: unknown): string =>
  error instanceof AppError
    ? error.message
    : `unexpected: ${error instanceof Error ? error.message : String(error)}`
