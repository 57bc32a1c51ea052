import { AppError } from '../../../shared/errors.ts'

export const notReady = (): AppError => new AppError('conflict', 'Video is not ready')
