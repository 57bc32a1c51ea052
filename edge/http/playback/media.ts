import { getMediaByLink } from '../../domain/media/get.ts'
import { serveObject } from '../../storage/ranges.ts'
import { createRoutes } from '../create-routes.ts'

/** `/p/{token}/{mediaId}/content`: the bytes as they were sent, for whoever holds the signed link. */
export const createMediaPlaybackRoutes = () => {
  const routes = createRoutes()
  routes.get('/:token/:media{med_[0-9a-z]+}/content', async (c) => {
    const ctx = c.get('ctx')
    const { token, media } = c.req.param()
    const { objectKey, contentType, name } = await getMediaByLink(ctx, { token, id: media })
    const options = { contentType, fileName: name, cacheControl: 'private, max-age=86400, immutable' }
    return serveObject(c.req.raw, ctx.bucket, objectKey, options)
  })
  return routes
}
