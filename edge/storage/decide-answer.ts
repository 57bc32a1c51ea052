import { type ByteRange, parseRange } from './parse-range.ts'

/** What is stored: a strong ETag with its quotes, the time of writing, the size. */
export type Validators = { etag: string; modifiedMs: number; sizeBytes: number }

export type Answer =
  | { status: 200 }
  | { status: 206; range: ByteRange }
  | { status: 304 }
  | { status: 412 }
  | { status: 416 }

const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** Milliseconds of an IMF-fixdate; NaN (which compares as false) for anything else. */
const dateMs = (header: string): number => (httpDate.test(header.trim()) ? Date.parse(header) : Number.NaN)

const wholeSeconds = (ms: number): number => Math.floor(ms / 1000) * 1000

const entityTags = (header: string): string[] => header.match(/(?:W\/)?"[^"]*"/g) ?? []
const opaque = (tag: string): string => tag.replace(/^W\//, '')

const lists = (header: string, etag: string, compare: 'strong' | 'weak'): boolean =>
  header.trim() === '*' ||
  entityTags(header).some((tag) => (compare === 'strong' ? tag === etag : opaque(tag) === opaque(etag)))

const preconditionFails = (headers: Headers, stored: Validators): boolean => {
  const ifMatch = headers.get('if-match')
  if (ifMatch !== null) return !lists(ifMatch, stored.etag, 'strong')
  const since = headers.get('if-unmodified-since')
  return since !== null && wholeSeconds(stored.modifiedMs) > dateMs(since)
}

const isUnchanged = (headers: Headers, stored: Validators): boolean => {
  const ifNoneMatch = headers.get('if-none-match')
  if (ifNoneMatch !== null) return lists(ifNoneMatch, stored.etag, 'weak')
  const since = headers.get('if-modified-since')
  return since !== null && wholeSeconds(stored.modifiedMs) <= dateMs(since)
}

/** If-Range compares strongly: a weak tag or an inexact date asks for everything. */
const rangeStillFits = (ifRange: string | null, stored: Validators): boolean =>
  ifRange === null ||
  ifRange.trim() === stored.etag ||
  (!ifRange.includes('"') && dateMs(ifRange) === wholeSeconds(stored.modifiedMs))

/** The order of RFC 9110 §13.2.2. HEAD has no ranges. */
export const decideAnswer = (method: string, headers: Headers, stored: Validators): Answer => {
  if (preconditionFails(headers, stored)) return { status: 412 }
  if (isUnchanged(headers, stored)) return { status: 304 }
  if (method !== 'GET' || !rangeStillFits(headers.get('if-range'), stored)) return { status: 200 }
  const range = parseRange(headers.get('range'), stored.sizeBytes)
  if (range === 'whole') return { status: 200 }
  return range === 'unsatisfiable' ? { status: 416 } : { status: 206, range }
}
