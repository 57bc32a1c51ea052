import type { Handler } from 'hono'
import { AppError } from '../../shared/errors.ts'
import { openPublishedFile } from '../domain/published-files/open-published-file.ts'
import { serveObject } from '../storage/ranges.ts'
import { djangoPage } from './drf.ts'
import type { AppEnv } from './types.ts'

const pathOf = (pathname: string): string | undefined => {
  try {
    return decodeURIComponent(pathname.slice('/media/'.length))
  } catch {
    return undefined
  }
}

/** `GET /media/{path}` of the APIs that name their files below it. A name may be given to another file later. */
export const servePublishedFile: Handler<AppEnv> = async (c) => {
  const ctx = c.get('ctx')
  const path = pathOf(new URL(c.req.url).pathname)
  if (path === undefined) return djangoPage(404)
  try {
    const media = await openPublishedFile(ctx, { path, token: c.req.query('token') })
    const fileName = path.split('/').at(-1) ?? media.name
    const options = { contentType: media.contentType, fileName, cacheControl: 'no-cache' }
    return await serveObject(c.req.raw, ctx.bucket, media.objectKey, options)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return djangoPage(404)
    throw error
  }
}
