import { AppError } from '../../shared/errors.ts'

export type BufferBudget = {
  /** @throws unavailable when all requests of the isolate together would hold more than it allows */
  take: (bytes: number) => void
  give: (bytes: number) => void
}

/** A Worker has 128 MB for all requests of an isolate: what they buffer is counted. */
export const createBufferBudget = (limitBytes: number): BufferBudget => {
  let usedBytes = 0
  return {
    take: (bytes) => {
      if (usedBytes + bytes > limitBytes) {
        throw new AppError('unavailable', 'Too many uploads are being taken at once; try again in a second', {
          retry_after_seconds: 1,
        })
      }
      usedBytes += bytes
    },
    give: (bytes) => {
      usedBytes -= bytes
    },
  }
}
