import { type EdgeOptions, startEdge } from '../../../support/edge.ts'
import type { Credentials } from './row.ts'

type Edge = Awaited<ReturnType<typeof startEdge>>

/** An edge with two accounts for one suite; `prepare` makes what its rows ask about, as `facts`. */
export const startWire = async (
  options: EdgeOptions = {},
  prepare: (edge: Edge, credentials: Credentials) => Promise<Record<string, unknown>> = async () => ({}),
) => {
  const edge = await startEdge(options)
  const credentials = { owner: await edge.seedAccount(), other: await edge.seedAccount() }
  const facts = await prepare(edge, credentials)
  return { origin: edge.url, credentials, facts, stop: edge.stop }
}
