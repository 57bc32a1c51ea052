import { bodyLimit } from 'hono/body-limit'
import type { MiddlewareHandler } from 'hono/types'
import { AppError } from '../../shared/errors.ts'
import type { AppEnv } from './types.ts'

/** JSON is read whole; D1 keeps values of up to 2 MB. */
const maxJsonBytes = 2_000_000

const limit = bodyLimit({
  maxSize: maxJsonBytes,
  onError: () => {
    throw new AppError('too_large', 'The JSON is too large', { field: 'body', allowed: maxJsonBytes })
  },
})

/** For POST and PATCH; PUT carries bytes, which are streamed. */
export const limitJson: MiddlewareHandler<AppEnv> = (c, next) =>
  c.req.method === 'POST' || c.req.method === 'PATCH' ? limit(c, next) : next()
