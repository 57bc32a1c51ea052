import { describe, expect, it } from 'vitest'
import { type Answer, decideAnswer } from '../../../edge/storage/decide-answer.ts'

const modified = 'Fri, 20 Nov 2026 10:00:00 GMT'
const later = 'Fri, 20 Nov 2026 10:00:01 GMT'
const earlier = 'Fri, 20 Nov 2026 09:59:59 GMT'
const stored = { etag: '"abc"', modifiedMs: Date.parse(modified) + 345, sizeBytes: 1000 }

const part = (offset: number, length: number): Answer => ({ status: 206, range: { offset, length } })
const all: Answer = { status: 200 }
const none: Answer = { status: 416 }
const same: Answer = { status: 304 }
const failed: Answer = { status: 412 }

type Row = [headers: Record<string, string>, answer: Answer]
const range = (value: string, more: Record<string, string> = {}): Record<string, string> => ({
  range: value,
  ...more,
})

const ranges: Row[] = [
  [{}, all],
  [range('bytes=0-0'), part(0, 1)],
  [range('bytes=0-'), part(0, 1000)],
  [range('bytes=0-499'), part(0, 500)],
  [range('bytes=500-999'), part(500, 500)],
  [range('bytes=500-'), part(500, 500)],
  [range('bytes=999-'), part(999, 1)],
  [range('bytes=999-5000'), part(999, 1)],
  [range('bytes=0-99999999999999999999'), part(0, 1000)],
  [range('bytes=-1'), part(999, 1)],
  [range('bytes=-1000'), part(0, 1000)],
  [range('bytes=-5000'), part(0, 1000)],
  [range('BYTES=0-1'), part(0, 2)],
  [range(' bytes=0-1 '), part(0, 2)],
  [range('bytes=1000-'), none],
  [range('bytes=1000-1001'), none],
  [range('bytes=5000-'), none],
  [range('bytes=-0'), none],
  [range('bytes=5-4'), all],
  [range('bytes=-'), all],
  [range('bytes='), all],
  [range('bytes=a-b'), all],
  [range('bytes=1-2,5-6'), all],
  [range('bytes=--1'), all],
  [range('bytes 0-1'), all],
  [range('items=0-1'), all],
  [range('0-1'), all],
]

const conditions: Row[] = [
  [{ 'if-none-match': '"abc"' }, same],
  [{ 'if-none-match': 'W/"abc"' }, same],
  [{ 'if-none-match': '"x", "abc"' }, same],
  [{ 'if-none-match': '"a,b","abc"' }, same],
  [{ 'if-none-match': '*' }, same],
  [{ 'if-none-match': '"x"' }, all],
  [{ 'if-none-match': 'abc' }, all],
  [{ 'if-none-match': '"x"', 'if-modified-since': later }, all],
  [{ 'if-none-match': '"abc"', range: 'bytes=0-1' }, same],
  [{ 'if-modified-since': modified }, same],
  [{ 'if-modified-since': later }, same],
  [{ 'if-modified-since': earlier }, all],
  [{ 'if-modified-since': 'yesterday' }, all],
  [{ 'if-match': '"abc"' }, all],
  [{ 'if-match': '*' }, all],
  [{ 'if-match': '"x", "abc"' }, all],
  [{ 'if-match': '"x"' }, failed],
  [{ 'if-match': 'W/"abc"' }, failed],
  [{ 'if-match': '"x"', 'if-none-match': '"abc"' }, failed],
  [{ 'if-match': '"abc"', 'if-unmodified-since': earlier }, all],
  [{ 'if-unmodified-since': modified }, all],
  [{ 'if-unmodified-since': earlier }, failed],
  [{ 'if-unmodified-since': 'yesterday' }, all],
  [range('bytes=0-1', { 'if-range': '"abc"' }), part(0, 2)],
  [range('bytes=0-1', { 'if-range': 'W/"abc"' }), all],
  [range('bytes=0-1', { 'if-range': '"x"' }), all],
  [range('bytes=0-1', { 'if-range': modified }), part(0, 2)],
  [range('bytes=0-1', { 'if-range': later }), all],
  [range('bytes=0-1', { 'if-range': earlier }), all],
  [range('bytes=5000-', { 'if-range': '"x"' }), all],
  [range('bytes=0-1', { 'if-match': '"x"' }), failed],
]

const title = '%o is answered with %o'

describe('A range of 1000 stored bytes', () => {
  it.each(ranges)(title, (headers, answer) => {
    expect(decideAnswer('GET', new Headers(headers), stored)).toEqual(answer)
  })
  it('is ignored by HEAD, which tells the whole length', () => {
    expect(decideAnswer('HEAD', new Headers(range('bytes=0-1')), stored)).toEqual(all)
  })
  it.each(['bytes=0-', 'bytes=0-0', 'bytes=-1'])('of an empty file cannot be satisfied: %s', (value) => {
    expect(decideAnswer('GET', new Headers(range(value)), { ...stored, sizeBytes: 0 })).toEqual(none)
  })
})

describe('A condition on a stored object', () => {
  it.each(conditions)(title, (headers, answer) => {
    expect(decideAnswer('GET', new Headers(headers), stored)).toEqual(answer)
  })
  it('holds for HEAD too', () => {
    expect(decideAnswer('HEAD', new Headers({ 'if-none-match': '"abc"' }), stored)).toEqual(same)
  })
})
