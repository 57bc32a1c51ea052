import { wireSuite } from './harness/suite.ts'
import { startRecordingsWire } from './recordings.facts.ts'
import { rows as creating } from './recordings.rows.ts'
import { rows as chunks } from './recordings-chunks.rows.ts'
import { rows as finalizing } from './recordings-finalize.rows.ts'
import { rows as bare } from './recordings-object.rows.ts'
import { rows as reading } from './recordings-read.rows.ts'

wireSuite('the recordings API', {
  rows: [...creating, ...chunks, ...finalizing, ...reading],
  start: () => startRecordingsWire(),
})

wireSuite('the recordings API with bare replies, strict', {
  rows: bare,
  start: () => startRecordingsWire({ RECORDINGS_REPLIES: 'object', RECORDINGS_STRICT: '1' }),
})
