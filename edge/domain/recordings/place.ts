import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import type { RecordingRow } from '../../db/recordings.ts'
import { arrivedAtMs, firstTicket } from './take-ticket.ts'

export type ChunkPlace = {
  /** Of `takeTicket`, taken when the request arrived. */
  ticket: number
  /** Where the sender says that the chunk belongs, by its first byte or by its number. */
  offset?: number | undefined
  index?: number | undefined
}

/** What the sender says wins over the order of arrival. @throws invalid_input */
export const placeOf = ({ ticket, offset, index }: ChunkPlace): number => {
  const given = offset ?? index
  if (given === undefined) return ticket
  if (Number.isSafeInteger(given) && given >= 0 && given < firstTicket) return given
  throw new AppError('invalid_input', 'The place of a chunk must be a whole number, 0 or more', {
    field: offset === undefined ? 'index' : 'offset',
    got: given,
  })
}

/** By when the chunk came, however long its body takes. @throws conflict */
export const requireNotLate = (ctx: Context, { finalizedAt }: RecordingRow, ticket: number): void => {
  const lateMs = ctx.config.RECORDING_LATE_MS
  if (finalizedAt === null || arrivedAtMs(ticket) <= finalizedAt + lateMs) return
  throw new AppError('conflict', 'The recording was finalized too long ago to take another chunk', {
    field: 'video_id',
    got: new Date(arrivedAtMs(ticket)).toISOString(),
    allowed: new Date(finalizedAt + lateMs).toISOString(),
  })
}
