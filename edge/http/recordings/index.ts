import { createRoutes } from '../create-routes.ts'

/** The routes of this published API. */
export const createRecordingsRoutes = () => createRoutes()
