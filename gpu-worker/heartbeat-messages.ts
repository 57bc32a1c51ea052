import type { ErrorCode } from '../shared/errors.ts'
import type { Lease } from '../shared/worker-protocol.ts'
import type { BeatTimes } from './heartbeat.ts'

/** What the main thread and the heartbeat thread say to each other. */
export type HeartbeatOrder =
  | { kind: 'hold'; id: number; lease: Lease; times: BeatTimes }
  | { kind: 'drop'; id: number }

export type HeartbeatNews = { kind: 'lost'; id: number; code: ErrorCode; message: string }

export type HeartbeatSettings = { edgeUrl: string; token: string }
