import { answerProblem } from '../answer-problem.ts'
import { createRoutes } from '../create-routes.ts'
import { limitJson } from '../limit-json.ts'
import { requireJson } from '../require-json.ts'
import { createCatalogRoutes } from './catalog.ts'
import { createCredentialRoutes } from './credentials.ts'
import { createDraftRoutes } from './drafts.ts'
import { createErrorRoutes } from './errors.ts'
import { createFolderRoutes } from './folders.ts'
import { createLogoutRoutes } from './logout.ts'
import { createMediaRoutes } from './media.ts'
import { createStoryRoutes } from './stories.ts'
import { createStorySceneRoutes } from './story-scenes.ts'
import { createTaskEventRoutes } from './task-events.ts'
import { createTaskRoutes } from './tasks.ts'
import { createUploadRoutes } from './uploads.ts'
import { createWorkspacePeopleRoutes } from './workspace-people.ts'
import { createWorkspaceRoutes } from './workspaces.ts'

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
  routes.route('/', createCatalogRoutes())
  routes.route('/', createDraftRoutes())
  routes.route('/', createFolderRoutes())
  routes.route('/', createWorkspacePeopleRoutes())
  routes.route('/', createWorkspaceRoutes())
  return routes
}
