import type { Account } from '../../../support/edge.ts'
import type { MutationKind } from './mutations.ts'

/** Two accounts that know nothing of each other. */
export type Credentials = { owner: Account; other: Account }

export type Wire = { origin: string; credentials: Credentials; facts: Record<string, unknown> }

/** One row of a published contract: raw requests by undici, and what must be true of the answers (vitest's expect). */
export type WireRow = {
  /** A sentence of the specification. */
  title: string
  run: (wire: Wire) => Promise<void>
  /** Changes that need not turn this row red; `path` is tested against `GET /a/b 200 $.key`. Normally absent. */
  spare?: { mutation: MutationKind; path: RegExp; why: string }[]
}
