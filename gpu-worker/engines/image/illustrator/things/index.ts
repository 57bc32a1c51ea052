import type { SubjectId } from '../../../../../shared/lexicon/ids.ts'
import type { DrawSubject } from '../drawing.ts'
import { buildings } from './buildings.ts'
import { fineObjects } from './fine-objects.ts'
import { lightObjects } from './light-objects.ts'
import { objects } from './objects.ts'
import { publicBuildings } from './public-buildings.ts'
import { vehicles } from './vehicles.ts'

export const things = {
  ...vehicles,
  ...buildings,
  ...publicBuildings,
  ...objects,
  ...lightObjects,
  ...fineObjects,
} satisfies Partial<Record<SubjectId, DrawSubject>>
