import { wireSuite } from './harness/suite.ts'
import { startLipSyncWire } from './lip-sync.facts.ts'
import { rows } from './lip-sync.rows.ts'
import { rows as files } from './lip-sync-files.rows.ts'

wireSuite('the lip-sync API', { rows: [...rows, ...files], start: startLipSyncWire })
