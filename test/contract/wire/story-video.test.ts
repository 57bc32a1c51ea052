import { wireSuite } from './harness/suite.ts'
import { startStoryWire } from './story-video.facts.ts'
import { rows } from './story-video.rows.ts'
import { rows as asking } from './story-video-asking.rows.ts'

wireSuite('the story-video API', { rows: [...asking, ...rows], start: startStoryWire })
