import type { WireRow } from './harness/row.ts'
import { besideRows } from './template-videos/beside.ts'
import { creatingRows } from './template-videos/creating.ts'
import { readingRows } from './template-videos/reading.ts'
import { refusingRows } from './template-videos/refusing.ts'

export const rows: WireRow[] = [...readingRows, ...refusingRows, ...creatingRows, ...besideRows]
