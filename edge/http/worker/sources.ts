import { AppError } from '../../../shared/errors.ts'
import { serveObject } from '../../storage/ranges.ts'
import { createRoutes } from '../create-routes.ts'

/** The bytes a job reads; its signed URL is the credential. */
export const createSourceRoutes = () => {
  const routes = createRoutes()
  routes.get('/in/:token', async (c) => {
    const { keys, bucket } = c.get('ctx')
    const claims = await keys.verifyWorkerIn(c.req.param('token'))
    if (claims === undefined) throw new AppError('forbidden', 'The source URL is not valid or has expired')
    return serveObject(c.req.raw, bucket, claims.objectKey, {
      contentType: 'application/octet-stream',
      cacheControl: 'private, no-store',
    })
  })
  return routes
}
