import type { VitascopeClient } from '../../shared/client/index.ts'
import type { Call } from './call.ts'
import type { Progress } from './progress-bar.ts'

/** A film of a show: where it plays, how soon it did and when all of it was there, from the request on. */
export type ShownFilm = { taskId: string; playlist: string; firstSegmentMs: number; totalMs: number }

/** What a show has to work with. */
export type Stage = {
  /** A request to one of the published APIs, as their clients make it. */
  call: Call
  /** Shows how far a task is; the published APIs tell it too, but must be asked again and again. */
  client: VitascopeClient
  origin: string
  presharedToken: string
  /** Files of the user; a show makes its own where there are none. */
  files: readonly string[]
  /** Keeps files that shows make, for the next time. */
  folder: string
  signal: AbortSignal
  show: (progress: Progress) => void
  /** Called once for a film, when its first segment plays. */
  onPlayable: (playlist: string, afterMs: number) => void
}

export type Show = { title: string; run: (stage: Stage) => Promise<ShownFilm> }
