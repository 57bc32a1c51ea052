import type { ChunkSpan } from '../../../shared/jobs/assemble.ts'

export const byPlaces = (spans: readonly ChunkSpan[]): ChunkSpan[] =>
  spans.toSorted((a, b) => a.place - b.place)

const timeIn = ({ name }: ChunkSpan): number | undefined => {
  const [, ms] = /^(\d{1,15})_/.exec(name ?? '') ?? []
  return ms === undefined ? undefined : Number(ms)
}

/**
 * The chunk that begins like a film goes first; times in front of the names (`<ms>_<random>.webm`) order the others,
 * where all have one. Undefined when exactly one first chunk is not to be told.
 */
export const byNames = (
  spans: readonly ChunkSpan[],
  beginsFilm: (span: ChunkSpan) => boolean,
): ChunkSpan[] | undefined => {
  const placed = byPlaces(spans)
  const [first, ...more] = placed.filter(beginsFilm)
  if (first === undefined || more.length > 0) return undefined
  const others = placed.filter((span) => span !== first)
  const isTimed = others.every((span) => timeIn(span) !== undefined)
  const ordered = isTimed ? others.toSorted((a, b) => (timeIn(a) ?? 0) - (timeIn(b) ?? 0)) : others
  return [first, ...ordered]
}
