import { AppError } from '../../../shared/errors.ts'
import type { JobHandler } from '../handler.ts'

export const runFaceTrack: JobHandler<'face_track'> = async () => {
  throw new AppError('engine_unavailable', 'This worker has no engine for face_track')
}
