import type { Encoder, Grid } from '../hls/film.ts'
import type { FileRef, StoredObject } from '../jobs/file-ref.ts'
import type { LengthPolicy, LipSyncInput } from '../jobs/lip-sync.ts'
import type { Source } from '../jobs/source.ts'
import { outputFrameCount } from './lip-sync-length.ts'
import { windowsOf } from './windows.ts'

type Redub = {
  source: Source
  grid: Grid
  encoder: Encoder
  voice: FileRef
  voiceSeconds: number
  track: StoredObject | null
  policy: LengthPolicy
}

/** Every piece of a film with a new voice, in order. */
export const lipSyncPieces = (redub: Redub): LipSyncInput[] =>
  windowsOf(outputFrameCount(redub.grid, redub.voiceSeconds, redub.policy), redub.grid.rate).map(
    (window) => ({ ...redub, window }),
  )
