import type { Context } from '../../context.ts'
import { requireScope } from '../access/require-scope.ts'
import { createTask } from '../tasks/create.ts'
import type { TaskView } from '../tasks/get.ts'
import { refuseSourceUrl } from './refuse-source-url.ts'

type ImportRequest = { url: string; name?: string | undefined; path?: string | undefined }

/** A task whose one job fetches the URL in a worker. @throws invalid_input, source_refused */
export const importMedia = async (
  ctx: Context,
  { url, name, path }: ImportRequest,
  idempotencyKey: string | undefined,
): Promise<TaskView> => {
  requireScope(ctx, 'files')
  refuseSourceUrl(url, { allowLoopback: ctx.config.ALLOW_LOOPBACK_IMPORTS === '1' })
  const input = { url, maxBytes: ctx.config.MAX_UPLOAD_BYTES, ...(name && { name }), ...(path && { path }) }
  return createTask(ctx, { kind: 'import', input, ...(idempotencyKey && { idempotencyKey }) })
}
