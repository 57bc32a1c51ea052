import { startAnimeWire } from './anime.facts.ts'
import { rows } from './anime.rows.ts'
import { rows as document } from './anime-document.rows.ts'
import { rows as films } from './anime-films.rows.ts'
import { wireSuite } from './harness/suite.ts'

wireSuite('the anime API', { rows: [...rows, ...films, ...document], start: startAnimeWire })
