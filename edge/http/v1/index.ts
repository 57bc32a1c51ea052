import { answerProblem } from '../answer-problem.ts'
import { createRoutes } from '../create-routes.ts'
import { limitJson } from '../limit-json.ts'
import { requireJson } from '../require-json.ts'
import { createCredentialRoutes } from './credentials.ts'
import { createErrorRoutes } from './errors.ts'
import { createLogoutRoutes } from './logout.ts'
import { createMediaRoutes } from './media.ts'
import { createStoryRoutes } from './stories.ts'
import { createStorySceneRoutes } from './story-scenes.ts'
import { createTaskEventRoutes } from './task-events.ts'
import { createTaskRoutes } from './tasks.ts'
import { createUploadRoutes } from './uploads.ts'

/** The native API; every resource is one routes file. */
export const createV1Routes = () => {
  const routes = createRoutes()
  routes.onError(answerProblem)
  routes.use('*', requireJson, limitJson)
  routes.route('/', createLogoutRoutes())
  routes.route('/', createCredentialRoutes('api_key'))
  routes.route('/', createCredentialRoutes('preshared'))
  routes.route('/', createCredentialRoutes('worker'))
  routes.route('/', createUploadRoutes())
  routes.route('/', createMediaRoutes())
  routes.route('/', createTaskRoutes())
  routes.route('/', createTaskEventRoutes())
  routes.route('/', createStoryRoutes())
  routes.route('/', createStorySceneRoutes())
  routes.route('/', createErrorRoutes())
  return routes
}
