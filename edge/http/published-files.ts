import type { Context, Handler } from 'hono'
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

/** The file at a path for whoever may read it, else Django's page. A name may be given to another file later. */
export const answerPublishedFile = async (
  c: Context<AppEnv>,
  { path, attachment }: { path: string; attachment: boolean },
): Promise<Response> => {
  const ctx = c.get('ctx')
  try {
    const { objectKey, contentType, name } = await openPublishedFile(ctx, {
      path,
      token: c.req.query('token'),
    })
    const fileName = path.split('/').at(-1) ?? name
    const options = { contentType, fileName, attachment, cacheControl: 'no-cache' }
    return await serveObject(c.req.raw, ctx.bucket, objectKey, options)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return djangoPage(404)
    throw error
  }
}

/** `GET /media/{path}` of the APIs that name their files below it. */
export const servePublishedFile: Handler<AppEnv> = async (c) => {
  const path = pathOf(new URL(c.req.url).pathname)
  return path === undefined ? djangoPage(404) : answerPublishedFile(c, { path, attachment: false })
}
