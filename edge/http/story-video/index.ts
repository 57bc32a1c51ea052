import { createRoutes } from '../create-routes.ts'

/** `/v1/video` and `/v1/images` as the story-video API publishes them. */
export const createStoryVideoRoutes = () => createRoutes()
