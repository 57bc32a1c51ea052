import type { Validators } from './decide-answer.ts'

export type ServeOptions = {
  contentType: string
  cacheControl: string
  /** Offered when the file is saved; shown inline all the same. */
  fileName?: string
  /** Saved instead of shown. */
  attachment?: boolean
}

/** Types a browser would run as a document: what users send is never served as one of them. */
const active = /html|xml|svg|javascript|pdf/i

const disposition = (fileName: string, kind: 'inline' | 'attachment'): string => {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** `lengthBytes` undefined = an answer without a body. */
export const objectHeaders = (
  stored: Validators,
  { contentType, cacheControl, fileName, attachment }: ServeOptions,
  lengthBytes: number | undefined,
): Headers => {
  const headers = new Headers({
    etag: stored.etag,
    'last-modified': new Date(stored.modifiedMs).toUTCString(),
    'accept-ranges': 'bytes',
    'cache-control': cacheControl,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
  })
  if (lengthBytes === undefined) return headers
  headers.set('content-type', active.test(contentType) ? 'application/octet-stream' : contentType)
  headers.set('content-length', String(lengthBytes))
  if (fileName !== undefined) {
    headers.set('content-disposition', disposition(fileName, attachment ? 'attachment' : 'inline'))
  }
  return headers
}
