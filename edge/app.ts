import { createAnimeRoutes } from './http/anime-hls/index.ts'
import { publishedFilms } from './http/anime-hls/published-films.ts'
import { answerProblem } from './http/answer-problem.ts'
import { answerUnrouted } from './http/answer-unrouted.ts'
import { authenticate } from './http/authenticate.ts'
import { createConsoleRoutes } from './http/console/index.ts'
import { allowOrigins } from './http/cors.ts'
import { createRoutes } from './http/create-routes.ts'
import { createDocsRoutes } from './http/docs/index.ts'
import { createLipSyncRoutes } from './http/lip-sync/index.ts'
import { describeSecurity, openApiDocument } from './http/openapi.ts'
import { createFilmPlaybackRoutes } from './http/playback/films.ts'
import { createMediaPlaybackRoutes } from './http/playback/media.ts'
import { createPlayerRoutes } from './http/player/index.ts'
import { provideContext } from './http/provide-context.ts'
import { createRecordingsRoutes } from './http/recordings/index.ts'
import { nameRequest } from './http/request-id.ts'
import { createStoryVideoAuthRoutes } from './http/story-video/auth.ts'
import { createStoryVideoRoutes } from './http/story-video/index.ts'
import { createTemplateVideosRoutes } from './http/template-videos/index.ts'
import { createV1Routes } from './http/v1/index.ts'
import { createWorkerRoutes } from './http/worker/index.ts'

/** Scripts and styles that travel with the Worker as text; the OpenAPI writer, under plain Node, gives empty ones. */
type Assets = { hlsScript: string; swaggerScript: string; swaggerStyle: string }

/** One folder of `http/` = one façade; the order matters for what shares a prefix and for the catch-all at the end. */
export const createApp = (assets: Assets) => {
  const app = createRoutes()
  app.onError(answerProblem)
  app.use('*', nameRequest)
  app.use('*', allowOrigins)
  describeSecurity(app)
  app.get('/', (c) => c.redirect('/docs'))
  app.get('/openapi.json', (c) => c.json(openApiDocument(app)))
  app.route('/docs', createDocsRoutes(assets))
  app.route('/player', createPlayerRoutes(assets))
  app.route('/console', createConsoleRoutes())

  app.use('*', provideContext)
  for (const prefix of ['/v1/*', '/worker/*', '/anime/*', '/api/*', '/media/*', '/download/*', '/videos/*'])
    app.use(prefix, authenticate)
  app.route('/v1', createStoryVideoAuthRoutes())
  app.route('/v1', createStoryVideoRoutes())
  app.route('/v1', createV1Routes())
  app.route('/worker', createWorkerRoutes())
  app.route('/p', createMediaPlaybackRoutes())
  app.route('/p', createFilmPlaybackRoutes())
  app.route('/anime', createAnimeRoutes())
  // These name their own paths: each owns several prefixes.
  app.route('/', createLipSyncRoutes())
  app.route('/', createRecordingsRoutes())
  app.route('/', createTemplateVideosRoutes())

  const unrouted = answerUnrouted(app)
  for (const prefix of ['/v1/*', '/worker/*', '/p/*']) app.all(prefix, unrouted)
  app.use('*', publishedFilms)
  app.notFound(unrouted)
  return app
}
