import { describe, expect, it } from 'vitest'
import { objectHeaders } from '../../../edge/storage/object-headers.ts'

const stored = { etag: '"abc"', modifiedMs: 0, sizeBytes: 10 }
const typeOf = (contentType: string) =>
  objectHeaders(stored, { contentType, cacheControl: 'no-cache' }, 10).get('content-type')

describe('The headers of stored bytes', () => {
  it.each([
    'text/html',
    'TEXT/HTML; charset=utf-8',
    'image/svg+xml',
    'application/xhtml+xml',
    'text/javascript',
  ])('never let %s run in a browser', (contentType) =>
    expect(typeOf(contentType)).toBe('application/octet-stream'),
  )
  it.each(['video/mp4', 'application/vnd.apple.mpegurl', 'video/mp2t', 'text/vtt', 'image/jpeg'])(
    'keep the type %s',
    (contentType) => expect(typeOf(contentType)).toBe(contentType),
  )
  it('offer a file name that cannot break out of its header', () => {
    const options = { contentType: 'video/mp4', cacheControl: 'no-cache', fileName: 'a"\r\nb\\ü 語*.mp4' }
    expect(objectHeaders(stored, options, 10).get('content-disposition')).toBe(
      `inline; filename="a___b__ _*.mp4"; filename*=UTF-8''a%22%0D%0Ab%5C%C3%BC%20%E8%AA%9E%2A.mp4`,
    )
  })
  it('of an answer without a body name no length and no type', () => {
    const headers = objectHeaders(stored, { contentType: 'video/mp4', cacheControl: 'no-cache' }, undefined)
    expect([headers.get('content-length'), headers.get('content-type')]).toEqual([null, null])
  })
})
