import { AppError } from '../../../shared/errors.ts'
import type { JobHandler } from '../handler.ts'

export const runLipSync: JobHandler<'lip_sync'> = async () => {
  throw new AppError('engine_unavailable', 'This worker has no engine for lip_sync')
}
