import { AppError } from '../../../shared/errors.ts'

/** A gate per isolate: scrypt takes 32 MiB of the 128 MB that all requests of an isolate share. */
export const createGate = () => {
  let busy = false
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (busy) throw new AppError('too_many_requests', 'Another login is being checked; try again in a second')
    busy = true
    try {
      return await work()
    } finally {
      busy = false
    }
  }
}
