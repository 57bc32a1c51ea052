import type { SubjectId } from '../../../../../shared/lexicon/ids.ts'
import type { DrawSubject } from '../drawing.ts'
import { beasts } from './beasts.ts'
import { birds } from './birds.ts'
import { drawElephant } from './elephant.ts'
import { drawHorse } from './horse.ts'
import { seaLife } from './sea-life.ts'
import { winged } from './winged.ts'

export const animals = {
  ...beasts,
  ...birds,
  ...seaLife,
  ...winged,
  horse: drawHorse,
  elephant: drawElephant,
} satisfies Partial<Record<SubjectId, DrawSubject>>
