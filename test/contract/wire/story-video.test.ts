import { wireSuite } from './harness/suite.ts'
import { startStoryWire } from './story-video.facts.ts'
import { rows } from './story-video.rows.ts'
import { rows as asking } from './story-video-asking.rows.ts'
import { rows as document } from './story-video-document.rows.ts'

wireSuite('the story-video API', { rows: [...asking, ...document, ...rows], start: startStoryWire })
