import { startAnimeWire } from './anime.facts.ts'
import { rows as creating } from './anime-create.rows.ts'
import { rows as document } from './anime-document.rows.ts'
import { rows as films } from './anime-films.rows.ts'
import { rows as pages } from './anime-pages.rows.ts'
import { rows as statuses } from './anime-status.rows.ts'
import { wireSuite } from './harness/suite.ts'

wireSuite('the anime API', {
  rows: [...creating, ...statuses, ...pages, ...films, ...document],
  start: startAnimeWire,
})
