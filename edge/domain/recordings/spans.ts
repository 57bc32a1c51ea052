import type { AssembleInput } from '../../../shared/jobs/assemble.ts'
import type { StoredChunk } from '../../db/due-recordings.ts'
import { splitName, validFileName } from '../published-files/file-names.ts'
import { firstTicket } from './take-ticket.ts'

/** Of one recording: a task's input is one row of D1, 2 MB at most. */
export const maxSpans = 15_000
/** With more chunks than this their names would not fit beside them. */
const maxNamedSpans = 5_000
const maxNameLength = 64

/**
 * Chunks in the order of their places. Where a sender gave the same place twice it sent the chunk again: the last one
 * counts. Places become numbers from 0, which are short.
 */
export const toSpans = (chunks: StoredChunk[]): AssembleInput['spans'] =>
  chunks
    .filter(({ place }, i) => place >= firstTicket || chunks[i + 1]?.place !== place)
    .map((chunk, place) => ({
      ...chunk,
      place,
      name: chunks.length > maxNamedSpans ? null : (chunk.name?.slice(0, maxNameLength) ?? null),
    }))

/** What the film is called, without its extension. */
export const stemOf = ({ id, title }: { id: number; title: string }): string => {
  const name = validFileName(title.replaceAll(/[/\\]/g, ' '))
  const stem = [...splitName(`${name}.mp4`).stem].slice(0, 60).join('').replace(/\.+$/, '')
  return title.trim() === '' || stem === 'file' ? `recording_${id}` : stem
}
