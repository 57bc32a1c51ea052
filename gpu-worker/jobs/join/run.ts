import { AppError } from '../../../shared/errors.ts'
import type { JobHandler } from '../handler.ts'

export const runJoin: JobHandler<'join'> = async () => {
  throw new AppError('engine_unavailable', 'This worker has no engine for join')
}
