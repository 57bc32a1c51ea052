import { answerProblem } from '../answer-problem.ts'
import { createRoutes } from '../create-routes.ts'
import { requireJson } from '../require-json.ts'

/** The native API; every resource is one routes file. */
export const createV1Routes = () => {
  const routes = createRoutes()
  routes.onError(answerProblem)
  routes.use('*', requireJson)
  return routes
}
