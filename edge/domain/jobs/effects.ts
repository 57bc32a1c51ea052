import { filmEffects } from '../films/commit-piece.ts'
import type { CommitEffects } from './commit-effect.ts'
import { madeEffects } from './keep-made.ts'
import { keepImport, keepThumbnail } from './keep-media.ts'

/** What committing a job writes beside its own row, by job type. */
export const commitEffects: CommitEffects = {
  ...filmEffects,
  ...madeEffects,
  import: keepImport,
  thumbnail: keepThumbnail,
}
