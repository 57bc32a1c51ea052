import { answerProblem } from './http/answer-problem.ts'
import { answerUnrouted } from './http/answer-unrouted.ts'
import { authenticate } from './http/authenticate.ts'
import { allowOrigins } from './http/cors.ts'
import { createRoutes } from './http/create-routes.ts'
import { provideContext } from './http/provide-context.ts'
import { nameRequest } from './http/request-id.ts'
import { createV1Routes } from './http/v1/index.ts'

/** Pages and scripts that travel with the Worker as text; under plain Node (the OpenAPI writer) they may be empty. */
export type Assets = { hlsScript: string; swaggerScript: string; swaggerStyle: string }

/** One folder of `http/` = one façade; the order matters only for the catch-all at the end. */
export const createApp = (_assets: Assets) => {
  const app = createRoutes()
  app.onError(answerProblem)
  app.use('*', nameRequest)
  app.use('*', allowOrigins)

  app.use('*', provideContext)
  for (const prefix of ['/v1/*', '/worker/*', '/anime/*']) app.use(prefix, authenticate)
  app.route('/v1', createV1Routes())

  const unrouted = answerUnrouted(app)
  app.all('/v1/*', unrouted)
  app.notFound(unrouted)
  return app
}
