import { answerProblem } from '../answer-problem.ts'
import { createRoutes } from '../create-routes.ts'
import { limitJson } from '../limit-json.ts'
import { createJobRoutes } from './jobs.ts'
import { createOutputRoutes } from './outputs.ts'
import { createSourceRoutes } from './sources.ts'

/** The worker protocol of shared/worker-protocol.ts; camelCase, as both ends are ours. */
export const createWorkerRoutes = () => {
  const routes = createRoutes()
  routes.onError(answerProblem)
  routes.use('*', limitJson)
  routes.route('/', createJobRoutes())
  routes.route('/', createOutputRoutes())
  routes.route('/', createSourceRoutes())
  return routes
}
