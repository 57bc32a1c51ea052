import type { SubjectId } from '../../../../shared/lexicon/ids.ts'
import { animals } from './animals/index.ts'
import type { DrawSubject } from './drawing.ts'
import { people } from './people/index.ts'
import { things } from './things/index.ts'

/** Every subject of the lexicon, each drawn by its own function. */
export const subjects: Record<SubjectId, DrawSubject> = { ...people, ...animals, ...things }
