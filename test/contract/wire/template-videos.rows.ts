import type { WireRow } from './harness/row.ts'
import { besideRows } from './template-videos/beside.ts'
import { creatingRows } from './template-videos/creating.ts'
import { documentRows } from './template-videos/document.ts'
import { doorRows } from './template-videos/doors.ts'
import { meaningRows } from './template-videos/meanings.ts'
import { readingRows } from './template-videos/reading.ts'
import { shapeRows } from './template-videos/shapes.ts'

export const rows: WireRow[] = [
  ...readingRows,
  ...shapeRows,
  ...meaningRows,
  ...doorRows,
  ...creatingRows,
  ...documentRows,
  ...besideRows,
]
