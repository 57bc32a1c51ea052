import { AppError } from '../../../shared/errors.ts'

/** For `catch`: what is not there is undefined, any other error goes on. */
export const noneIfMissing = (error: unknown): undefined => {
  if (error instanceof AppError && error.code === 'not_found') return undefined
  throw error
}
