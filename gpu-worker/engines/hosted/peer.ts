import { Agent } from 'undici'
import type { EngineOptions, EngineSurroundings } from '../engine.ts'
import type { HostedPeer } from './exchange.ts'

/** What a capability may set differently; tests use short pauses. */
export type PeerLimits = { maxAnswerBytes?: number; tries?: number; baseMs?: number }

/** The connection pool and bounds of one server. The pool has no time limits of its own: inference may be slow. */
export const openPeer = (
  who: string,
  { apiKey, timeoutMs }: Pick<EngineOptions, 'apiKey' | 'timeoutMs'>,
  { log }: Pick<EngineSurroundings, 'log'>,
  { maxAnswerBytes = 64 * 1024 ** 2, tries = 3, baseMs = 500 }: PeerLimits = {},
): HostedPeer => ({
  who,
  apiKey,
  agent: new Agent({ allowH2: false, headersTimeout: 0, bodyTimeout: 0, connect: { timeout: 10_000 } }),
  timeoutMs,
  maxAnswerBytes,
  retry: {
    baseMs,
    capMs: 10_000,
    tries,
    onRetry: ({ code, message, details }, tried) => log({ retry: who, code, message, ...details, tried }),
  },
})
