import { startWire } from './harness/start-wire.ts'
import { wireSuite } from './harness/suite.ts'
import { stage } from './template-videos/stage.ts'
import { rows } from './template-videos.rows.ts'

wireSuite('template-videos', { rows, start: () => startWire({}, stage) })
